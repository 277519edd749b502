import type { Translation } from '../catalog.ts';
import type { appMessages as source } from '../en/app-messages.ts';

/** The view of messages: counts, never their text. */
export const appMessages: Translation<typeof source> = {
  'app.messages.lead':
    'Cuántos mensajes contiene tu copia de datos, cuándo y con quién. Sidedoor los cuenta; nunca guarda lo que dicen.',
  'app.messages.from': 'Desde',
  'app.messages.to': 'Hasta el final de',
  'app.messages.monthHint': 'Año y mes, por ejemplo 2014-10',
  'app.messages.shown': 'Se muestra aquí',
  'app.messages.only.finding':
    '{end, select, least {Mensajes que cuentan con seguridad para {names}: los enviados o recibidos {days}.} other {Mensajes que pueden contar para {names}: los enviados o recibidos {days}.}}',
  'app.messages.only.noDays':
    '{end, select, least {Ningún mensaje cuenta con seguridad para {names}, porque ningún día es seguro.} other {Ningún mensaje cuenta para {names}.}}',
  'app.messages.only.year': 'Solo {year}.',
  'app.messages.only.period': 'Solo {days}.',
  'app.messages.only.thread': 'Solo la conversación «{name}».',
  'app.messages.only.person': 'Solo lo que escribió {name}.',
  'app.messages.otherEnd': '{end, select, least {Mostrar el máximo} other {Mostrar el mínimo}}',
  'app.messages.lift': 'Mostrar todo',
  'app.messages.lift.what': 'Mostrar todo, en lugar de: {what}',
  'app.messages.withoutMessages':
    '{count, plural, one {# conversación más no contiene} other {# conversaciones más no contienen}} ningún mensaje, solo llamadas y similares.',
  'app.messages.months': 'Por mes',
  'app.messages.everyMonth': 'Cada mes',
  'app.messages.headYear': 'Año',
  'app.messages.headMonth': 'Mes',
  'app.messages.headMessages': 'Mensajes',
  'app.messages.headShare': 'Enviados y recibidos',
  'app.messages.list': 'Lista',
  'app.messages.threads': 'Conversaciones',
  'app.messages.people': 'Personas que escribieron',
  'app.messages.searchThreads': 'Buscar conversaciones por título o persona',
  'app.messages.searchPeople': 'Buscar personas por nombre',
  'app.messages.totalThreads': '{total, plural, one {# conversación} other {# conversaciones}}',
  'app.messages.totalPeople': '{total, plural, one {# persona} other {# personas}}',
  'app.messages.noThread': 'Ninguna conversación contiene un mensaje así.',
  'app.messages.noPerson': 'Nadie más escribió un mensaje así.',
  'app.messages.headThread': 'Conversación',
  'app.messages.headWith': 'Participantes',
  'app.messages.headPerson': 'Nombre',
  'app.messages.headThreads': 'Conversaciones',
  'app.messages.headFirst': 'Primero',
  'app.messages.headLast': 'Último',
  'app.messages.untitled': 'Conversación sin título',
};
