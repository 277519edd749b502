import type { Translation } from '../catalog.ts';
import type { appMessages as source } from '../en/app-messages.ts';

/** The view of messages: counts, never their text. */
export const appMessages: Translation<typeof source> = {
  'app.messages.lead':
    'Wie viele Nachrichten Ihr Export enthält, wann und mit wem. Sidedoor zählt sie; was darin steht, behält es nie.',
  'app.messages.from': 'Von',
  'app.messages.to': 'Bis Ende',
  'app.messages.monthHint': 'Jahr und Monat, etwa 2014-10',
  'app.messages.shown': 'Hier gezeigt',
  'app.messages.only.finding':
    '{end, select, least {Nachrichten, die sicher zu {names} zählen: die {days}.} other {Nachrichten, die vielleicht zu {names} zählen: die {days}.}}',
  'app.messages.only.noDays':
    '{end, select, least {Keine Nachricht zählt sicher zu {names}, weil kein Tag sicher ist.} other {Keine Nachricht zählt zu {names}.}}',
  'app.messages.only.year': 'Nur {year}.',
  'app.messages.only.period': 'Nur {days}.',
  'app.messages.only.thread': 'Nur die Unterhaltung „{name}“.',
  'app.messages.only.person': 'Nur was {name} geschrieben hat.',
  'app.messages.otherEnd': '{end, select, least {Höchstens anzeigen} other {Mindestens anzeigen}}',
  'app.messages.lift': 'Alle anzeigen',
  'app.messages.lift.what': 'Alle anzeigen, statt: {what}',
  'app.messages.withoutMessages':
    '{count, plural, one {# weitere Unterhaltung enthält} other {# weitere Unterhaltungen enthalten}} keine Nachricht, nur Anrufe und Ähnliches.',
  'app.messages.months': 'Nach Monat',
  'app.messages.everyMonth': 'Jeder Monat',
  'app.messages.headYear': 'Jahr',
  'app.messages.headMonth': 'Monat',
  'app.messages.headMessages': 'Nachrichten',
  'app.messages.headShare': 'Gesendet und empfangen',
  'app.messages.list': 'Liste',
  'app.messages.threads': 'Unterhaltungen',
  'app.messages.people': 'Wer geschrieben hat',
  'app.messages.searchThreads': 'Unterhaltungen nach Titel oder Person suchen',
  'app.messages.searchPeople': 'Personen nach Namen suchen',
  'app.messages.totalThreads': '{total, plural, one {# Unterhaltung} other {# Unterhaltungen}}',
  'app.messages.totalPeople': '{total, plural, one {# Person} other {# Personen}}',
  'app.messages.noThread': 'Keine Unterhaltung enthält eine solche Nachricht.',
  'app.messages.noPerson': 'Niemand sonst hat eine solche Nachricht geschrieben.',
  'app.messages.headThread': 'Unterhaltung',
  'app.messages.headWith': 'Wer darin ist',
  'app.messages.headPerson': 'Name',
  'app.messages.headThreads': 'Unterhaltungen',
  'app.messages.headFirst': 'Erste',
  'app.messages.headLast': 'Letzte',
  'app.messages.untitled': 'Unterhaltung ohne Titel',
};
