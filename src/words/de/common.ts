const KNOWN =
  'recorded {in Ihrem Export verzeichnet} stated {von der Quelle angegeben} inferred {niemand nennt den genauen Tag; wir haben diesen abgeleitet}';
const START = `{fromBasis, select, ${KNOWN} other {nicht bekannt; wir nehmen den frühestmöglichen Tag an}}`;
const END = `{toBasis, select, ${KNOWN} other {nicht bekannt; wir nehmen den spätestmöglichen Tag an}}`;

export const common = {
  'common.unknown': 'unbekannt',
  day: '{day, date, long}',
  'day.narrow': '{day, date, short}',
  list: '{items}',
  labelled: '{label}: {text}',
  number: '{value, number}',
  range: 'zwischen {least, number} und {most, number}',
  'range.short': '{least, number}–{most, number}',
  'people.others': '{people, plural, one {# andere Person} other {# andere Personen}}',
  'people.all': '{people, plural, one {# Person} other {# Personen}}',
  'messages.inWindow': 'Zwischen {least, number} und {most, number} Ihrer Nachrichten fallen in diese Zeit.',
  'messages.inWindow.exact':
    '{most, plural, =0 {Keine Ihrer Nachrichten fällt in diese Zeit.} one {# Ihrer Nachrichten fällt in diese Zeit.} other {# Ihrer Nachrichten fallen in diese Zeit.}}',
  'span.moment': 'ein paar Sekunden',
  'span.seconds': 'etwa {seconds, number} Sekunden',
  'span.minutes': 'etwa {minutes, plural, one {# Minute} other {# Minuten}}',
  'span.hours': 'etwa {hours, plural, one {# Stunde} other {# Stunden}}',
  'window.fromTo': `Vom {from, date, long} (${START}) bis zum {to, date, long} (${END}).`,
  'window.from': `Vom {from, date, long} an (${START}); das Ende ist nicht bekannt.`,
  'window.to': `Bis zum {to, date, long} (${END}); der Anfang ist nicht bekannt.`,
  'window.unknown': 'Weder der Anfang noch das Ende ist bekannt.',
  'common.factsAsOf': 'Fakten vom {day, date, long}',
};
