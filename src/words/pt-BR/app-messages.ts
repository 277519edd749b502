import type { Translation } from '../catalog.ts';
import type { appMessages as source } from '../en/app-messages.ts';

/** The view of messages: counts, never their text. */
export const appMessages: Translation<typeof source> = {
  'app.messages.lead':
    'Quantas mensagens os seus dados exportados contêm, quando e com quem. O Sidedoor as conta; nunca guarda o que dizem.',
  'app.messages.from': 'Desde',
  'app.messages.to': 'Até o fim de',
  'app.messages.monthHint': 'Ano e mês, por exemplo 2014-10',
  'app.messages.shown': 'Mostradas aqui',
  'app.messages.only.finding':
    '{end, select, least {Mensagens que contam com certeza para {names}: as enviadas ou recebidas {days}.} other {Mensagens que podem contar para {names}: as enviadas ou recebidas {days}.}}',
  'app.messages.only.noDays':
    '{end, select, least {Nenhuma mensagem conta com certeza para {names}, porque nenhum dia é certo.} other {Nenhuma mensagem conta para {names}.}}',
  'app.messages.only.year': 'Só {year}.',
  'app.messages.only.period': 'Só {days}.',
  'app.messages.only.thread': 'Só a conversa “{name}”.',
  'app.messages.only.person': 'Só o que {name} escreveu.',
  'app.messages.otherEnd': '{end, select, least {Mostrar o máximo} other {Mostrar o mínimo}}',
  'app.messages.lift': 'Mostrar tudo',
  'app.messages.lift.what': 'Mostrar tudo, em vez de: {what}',
  'app.messages.withoutMessages':
    '{count, plural, one {# outra conversa não contém} other {# outras conversas não contêm}} nenhuma mensagem, só chamadas e coisas do tipo.',
  'app.messages.months': 'Por mês',
  'app.messages.everyMonth': 'Cada mês',
  'app.messages.headYear': 'Ano',
  'app.messages.headMonth': 'Mês',
  'app.messages.headMessages': 'Mensagens',
  'app.messages.headShare': 'Enviadas e recebidas',
  'app.messages.list': 'Lista',
  'app.messages.threads': 'Conversas',
  'app.messages.people': 'Pessoas que escreveram',
  'app.messages.searchThreads': 'Buscar conversas por título ou pessoa',
  'app.messages.searchPeople': 'Buscar pessoas por nome',
  'app.messages.totalThreads': '{total, plural, one {# conversa} other {# conversas}}',
  'app.messages.totalPeople': '{total, plural, one {# pessoa} other {# pessoas}}',
  'app.messages.noThread': 'Nenhuma conversa contém uma mensagem assim.',
  'app.messages.noPerson': 'Ninguém mais escreveu uma mensagem assim.',
  'app.messages.headThread': 'Conversa',
  'app.messages.headWith': 'Participantes',
  'app.messages.headPerson': 'Nome',
  'app.messages.headThreads': 'Conversas',
  'app.messages.headFirst': 'Primeira',
  'app.messages.headLast': 'Última',
  'app.messages.untitled': 'Conversa sem título',
};
