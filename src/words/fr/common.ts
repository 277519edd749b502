const KNOWN =
  'recorded {jour indiqué par votre export} stated {jour indiqué par la source} inferred {personne ne donne le jour exact ; nous l’avons déduit}';
const START = `{fromBasis, select, ${KNOWN} other {jour inconnu ; nous retenons le premier jour possible}}`;
const END = `{toBasis, select, ${KNOWN} other {jour inconnu ; nous retenons le dernier jour possible}}`;

export const common = {
  'common.unknown': 'inconnu',
  day: '{day, date, long}',
  'day.narrow': '{day, date, short}',
  list: '{items}',
  labelled: '{label} : {text}',
  number: '{value, number}',
  range: 'entre {least, number} et {most, number}',
  'range.short': '{least, number}–{most, number}',
  'people.others': '{people, plural, one {# autre personne} other {# autres personnes}}',
  'people.all': '{people, plural, one {# personne} other {# personnes}}',
  'messages.inWindow': 'Entre {least, number} et {most, number} de vos messages datent de cette période.',
  'messages.inWindow.exact':
    '{most, plural, =0 {Aucun de vos messages ne date de cette période.} one {# de vos messages date de cette période.} other {# de vos messages datent de cette période.}}',
  'span.moment': 'quelques secondes',
  'span.seconds': 'environ {seconds, number} secondes',
  'span.minutes': 'environ {minutes, plural, one {# minute} other {# minutes}}',
  'span.hours': 'environ {hours, plural, one {# heure} other {# heures}}',
  'window.fromTo': `Du {from, date, long} (${START}) au {to, date, long} (${END}).`,
  'window.from': `À partir du {from, date, long} (${START}) ; la fin est inconnue.`,
  'window.to': `Jusqu’au {to, date, long} (${END}) ; le début est inconnu.`,
  'window.unknown': 'Ni le début ni la fin ne sont connus.',
  'common.factsAsOf': 'Faits au {day, date, long}',
};
