import type { Translation } from '../catalog.ts';
import type { appDonate as source } from '../en/app-donate.ts';

/** The screen on which a donation to a study is looked at and written. */
export const appDonate: Translation<typeof source> = {
  'app.donate.title': 'An eine Studie spenden',
  'app.donate.lead':
    'Eine Studie, die Exporte sammelt, hat eine Datei, study.toml, in der steht, was sie erbittet. Wählen Sie sie, sehen Sie jede Zeile an, und lassen Sie weg, was Sie wollen. Sidedoor sendet nichts: Sie bekommen eine Datei und übergeben sie selbst, wenn Sie wollen.',
  'app.donate.choose': 'Datei der Studie wählen',
  'app.donate.another': 'Andere Datei wählen',
  'app.donate.told': 'Was Sie wissen sollten',
  'app.donate.rows': 'Was übergeben würde',
  'app.donate.table': 'Tabelle',
  'app.donate.tableRows': '{table} ({rows, plural, one {# Zeile} other {# Zeilen}})',
  'app.donate.handTable': 'Diese Tabelle übergeben',
  'app.donate.handOver': 'Übergeben',
  'app.donate.search': 'In dieser Tabelle suchen',
  'app.donate.row': 'Zeile {row, number} übergeben',
  'app.donate.inYourExport': '{names} in Ihrem Export',
  'app.donate.codes':
    'Ein Unternehmen, das mit # beginnt, wird als dieser Code übergeben. Seinen Namen darunter sehen nur Sie.',
  'app.donate.leaveCompany': 'Überall weglassen: {name}',
  'app.donate.leaveEverywhere': 'Überall weglassen',
  'app.donate.leftOut': 'weggelassen',
  'app.donate.leftCompanies': 'Unternehmen, die Sie weglassen',
  'app.donate.putBack': '{name} wieder aufnehmen',
  'app.donate.previous': 'Vorherige Zeilen',
  'app.donate.next': 'Nächste Zeilen',
  'app.donate.shown': '{from, number} bis {to, number} von {total, number}',
  'app.donate.format': 'Form der Datei',
  'app.donate.format.parquet': 'Parquet, das Studien in der Regel nehmen',
  'app.donate.format.json': 'JSON, das ein Texteditor öffnen kann',
  'app.donate.format.port': 'für die Spendenplattform Port',
  'app.donate.write': 'Spende schreiben',
  'app.donate.done':
    'Es wurde nichts gesendet: Übergeben Sie die Datei an {contact}. Ihre Spendernummer ist {donor}.',
};
