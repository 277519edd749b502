const KNOWN =
  'recorded {seus dados exportados informam esse dia} stated {a fonte informa esse dia} inferred {ninguém informa o dia exato; nós o deduzimos}';
const START = `{fromBasis, select, ${KNOWN} other {não se sabe; supomos o primeiro dia possível}}`;
const END = `{toBasis, select, ${KNOWN} other {não se sabe; supomos o último dia possível}}`;

export const common = {
  'common.unknown': 'desconhecido',
  day: '{day, date, long}',
  'day.narrow': '{day, date, short}',
  list: '{items}',
  labelled: '{label}: {text}',
  number: '{value, number}',
  range: 'entre {least, number} e {most, number}',
  'range.short': '{least, number}–{most, number}',
  'people.others':
    '{people, plural, one {# outra pessoa} many {# de outras pessoas} other {# outras pessoas}}',
  'people.all': '{people, plural, one {# pessoa} many {# de pessoas} other {# pessoas}}',
  'messages.inWindow': 'Entre {least, number} e {most, number} das suas mensagens são desse período.',
  'messages.inWindow.exact':
    '{most, plural, =0 {Nenhuma das suas mensagens é desse período.} one {# das suas mensagens é desse período.} many {# das suas mensagens são desse período.} other {# das suas mensagens são desse período.}}',
  'span.moment': 'alguns segundos',
  'span.seconds': 'cerca de {seconds, number} segundos',
  'span.minutes': 'cerca de {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}',
  'span.hours': 'cerca de {hours, plural, one {# hora} many {# de horas} other {# horas}}',
  'window.fromTo': `De {from, date, long} (${START}) a {to, date, long} (${END}).`,
  'window.from': `Desde {from, date, long} (${START}); não se sabe o fim.`,
  'window.to': `Até {to, date, long} (${END}); não se sabe o início.`,
  'window.unknown': 'Não se sabe nem o início nem o fim.',
  'common.factsAsOf': 'Situação dos fatos em {day, date, long}',
};
