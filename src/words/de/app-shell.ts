import type { Translation } from '../catalog.ts';
import type { appShell as source } from '../en/app-shell.ts';

/** The frame of the app, what every screen may say, and the controls that screens share. */
export const appShell: Translation<typeof source> = {
  'app.shell.name': 'Sidedoor',
  'app.shell.skip': 'Zum Inhalt springen',
  'app.shell.navigation': 'Hauptmenü',
  'app.shell.more': 'Mehr',
  'app.shell.overview': 'Überblick',
  'app.shell.flagged': 'Befunde',
  'app.shell.connections': 'Verbindungen',
  'app.shell.companies': 'Unternehmen',
  'app.shell.messages': 'Nachrichten',
  'app.shell.review': 'Durchsicht',
  'app.shell.headlines': 'Schlagzeilen',
  'app.shell.compare': 'Vergleich',
  'app.shell.report': 'Bericht',
  'app.shell.coverage': 'Importe und Umfang',
  'app.shell.settings': 'Einstellungen',
  'app.shell.importing': 'Import läuft, {percent} %',
  'app.shell.sample': 'Ein erfundenes Beispiel, kein echtes Konto',
  'app.shell.older': 'Das ist nicht Ihr neuester Export.',
  'app.shell.newest': 'Den neuesten anzeigen',
  'app.states.loading': 'Wird geladen',
  'app.states.failed': 'Das ließ sich nicht anzeigen.',
  'app.states.crashed':
    'In dieser Ansicht ist ein Fehler aufgetreten. Ihr Datenspeicher ist nicht betroffen. Laden Sie die Seite neu.',
  'app.states.reload': 'Neu laden',
  'app.states.kept': 'In Ihrem Datenspeicher wurde nichts verändert.',
  'app.states.tryAgain': 'Noch einmal versuchen',
  'app.states.details': 'Technische Einzelheiten',
  'app.states.noAnswer':
    'Sidedoor antwortet nicht. Prüfen Sie, ob das Fenster oder das Terminal, mit dem Sie es gestartet haben, noch offen ist.',
  'app.states.notFound': 'Das gibt es nicht in dem Import, den Sie gerade ansehen.',
  'app.states.other': 'Sidedoor konnte das nicht tun.',
  'app.states.nothingYet': 'Es wurde noch nichts importiert',
  'app.states.nothingYetText':
    'Importieren Sie zuerst Ihren Facebook-Export, oder probieren Sie Sidedoor mit einem erfundenen Beispiel aus.',
  'app.states.partial':
    '{unreadable, plural, one {# Dokument ließ} other {# Dokumente ließen}} sich nicht lesen, die wahren Zahlen können also höher sein.',
  'app.states.partialLink': 'Welche Dokumente das sind',
  'app.states.noMatch': 'Nichts passt.',
  'app.states.clear': 'Alles anzeigen',
  'app.controls.search': 'Suchen',
  'app.controls.all': 'Alle',
  'app.controls.copy': 'Kopieren',
  'app.controls.copied': 'Kopiert',
  'app.controls.copyAddress': 'Kopieren: {address}',
  'app.controls.open': 'Im Browser öffnen',
  'app.controls.openAddress': 'Im Browser öffnen: {address}',
  'app.controls.externalNote': 'Öffnet sich in Ihrem Browser. Die Website erfährt von Ihrem Besuch.',
  'app.controls.part': 'Teil {part}',
  'app.controls.sortBy': 'Sortieren nach',
  'app.controls.sortUp':
    '{order, select, text {{column} A–Z} date {{column}, früheste zuerst} other {{column}, kleinste zuerst}}',
  'app.controls.sortDown':
    '{order, select, text {{column} Z–A} date {{column}, späteste zuerst} other {{column}, größte zuerst}}',
  'app.shell.exportOf': 'Export vom {day}',
  'app.shell.exportOfOwner': 'Export von {owner}, {day}',
  'app.shell.exportUndated': 'Export ohne Datum, importiert am {day}',
  'app.shell.exportUndatedOfOwner': 'Export von {owner} ohne Datum, importiert am {day}',
};
