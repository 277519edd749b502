const KNOWN =
  'recorded {tu copia de datos da este día} stated {la fuente da este día} inferred {nadie da el día exacto; lo dedujimos}';
const START = `{fromBasis, select, ${KNOWN} other {no se sabe; suponemos el primer día posible}}`;
const END = `{toBasis, select, ${KNOWN} other {no se sabe; suponemos el último día posible}}`;

export const common = {
  'common.unknown': 'desconocido',
  day: '{day, date, long}',
  'day.narrow': '{day, date, short}',
  list: '{items}',
  labelled: '{label}: {text}',
  number: '{value, number}',
  range: 'entre {least, number} y {most, number}',
  'range.short': '{least, number}–{most, number}',
  'people.others': '{people, plural, one {# persona más} other {# personas más}}',
  'people.all': '{people, plural, one {# persona} other {# personas}}',
  'messages.inWindow': 'Entre {least, number} y {most, number} de tus mensajes corresponden a este tiempo.',
  'messages.inWindow.exact':
    '{most, plural, =0 {Ninguno de tus mensajes corresponde a este tiempo.} one {# de tus mensajes corresponde a este tiempo.} other {# de tus mensajes corresponden a este tiempo.}}',
  'span.moment': 'unos segundos',
  'span.seconds': 'unos {seconds, number} segundos',
  'span.minutes': '{minutes, plural, one {aproximadamente # minuto} other {unos # minutos}}',
  'span.hours': '{hours, plural, one {aproximadamente # hora} other {unas # horas}}',
  'window.fromTo': `Del {from, date, long} (${START}) al {to, date, long} (${END}).`,
  'window.from': `Desde el {from, date, long} (${START}); el final no se sabe.`,
  'window.to': `Hasta el {to, date, long} (${END}); el comienzo no se sabe.`,
  'window.unknown': 'No se sabe ni el comienzo ni el final.',
  'common.factsAsOf': 'Datos a fecha del {day, date, long}',
};
