import type { Translation } from '../catalog.ts';
import type { appLetter as source } from '../en/app-letter.ts';

/** The page that writes a letter. */
export const appLetter: Translation<typeof source> = {
  'app.letter.title': 'Una carta a {company}',
  'app.letter.back': 'Volver al hallazgo',
  'app.letter.backCompany': 'Volver a la empresa',
  'app.letter.intro':
    'Rellenada en este equipo con lo que tu copia de datos dice de esta empresa. No se envía nada: cópiala, o imprímela y fírmala.',
  'app.letter.law': 'Ley',
  'app.letter.laws.gdpr': 'RGPD (Espacio Económico Europeo y Reino Unido)',
  'app.letter.laws.ccpa': 'CCPA (California)',
  'app.letter.laws.lgpd': 'LGPD (Brasil)',
  'app.letter.years':
    'La CCPA abarca lo recopilado desde el 1 de enero de 2022. La carta también pregunta por los años anteriores; la empresa puede negarse a esa parte.',
  'app.letter.ask': 'Qué pides',
  'app.letter.asks.access': 'Que digan qué guardan',
  'app.letter.asks.erasure': 'Que borren lo que guardan',
  'app.letter.language': 'Idioma',
  'app.letter.name': 'Tu nombre',
  'app.letter.nameHint': 'Tal como te conoce la empresa.',
  'app.letter.address': 'Tu dirección (opcional)',
  'app.letter.email': 'Tu correo electrónico (opcional)',
  'app.letter.emailHint': 'El que usas con esta empresa la ayuda a encontrarte.',
  'app.letter.companyAddress': 'La dirección de la empresa (opcional)',
  'app.letter.addressHint': 'Lo que escribas aquí va a la carta y no se guarda.',
  'app.letter.copy': 'Copiar la carta',
  'app.letter.print': 'Imprimir la carta',
  'app.letter.sheet': 'La carta',
  'app.letter.due': 'Si la carta llega hoy, el plazo para responder vence el {day}.',
  'app.letter.dueTitle': 'Cuando la hayas enviado',
  'app.letter.remember': 'Anotar ese día como seguimiento',
  'app.letter.remembered': 'Anotado. El plazo para responder vence el {day}.',
  'app.letter.becomes': 'Tu decisión sobre el hallazgo pasa a ser «{decision}».',
  'app.letter.notLegal': 'Es tu propia carta, no asesoramiento jurídico.',
  'app.letter.notFound': 'La empresa no figura en esta importación.',
};
