import type { Service } from '../../../model/enumerations.ts';
import { type LetterTexts, list, paragraph, SERVICE_NAMES } from '../types.ts';

const SOURCES: Readonly<Record<Service, string>> = {
  facebook: 'Facebook (Meta)',
  instagram: 'Instagram (Meta)',
  x: 'X (früher Twitter)',
};

const TERMS = [
  paragraph(
    'Bitte antworten Sie unverzüglich, spätestens innerhalb eines Monats nach Eingang dieses Schreibens, und unentgeltlich (Artikel 12 Absätze 3 und 5 DSGVO). Sollten Sie mehr Zeit benötigen, teilen Sie mir dies bitte innerhalb dieses Monats mit Gründen mit. Sollten Sie nicht tätig werden, teilen Sie mir bitte die Gründe mit (Artikel 12 Absatz 4 DSGVO).',
  ),
  paragraph(
    'Falls Sie begründete Zweifel an meiner Identität haben, teilen Sie mir bitte mit, welche weiteren Angaben Sie zu ihrer Bestätigung benötigen (Artikel 12 Absatz 6 DSGVO). Falls ein anderes Unternehmen für diese Daten verantwortlich ist, nennen Sie es mir bitte.',
  ),
];

/** Articles as in Regulation (EU) 2016/679, in its German wording. */
export const gdprInGerman = (service: Service): LetterTexts => ({
  locale: 'de-DE',
  salutation: 'Sehr geehrte Damen und Herren,',
  closing: 'Mit freundlichen Grüßen',
  signatureLine: 'Unterschrift',
  subject: {
    access: 'Auskunft nach Artikel 15 DSGVO',
    erasure: 'Löschung nach Artikel 17 DSGVO',
  },
  record: {
    intro: (day) =>
      `In der Kopie meiner ${SERVICE_NAMES[service]}-Daten${day === null ? '' : ` vom ${day}`} ist Folgendes verzeichnet; es kann Ihnen helfen, mich in Ihren Unterlagen zu finden:`,
    connection: (app) => `mein ${SERVICE_NAMES[service]}-Konto war mit „${app}“ verbunden`,
    added: (day) => (day === null ? 'hinzugefügt an einem nicht angegebenen Tag' : `hinzugefügt am ${day}`),
    active: 'aktiv, als die Kopie erstellt wurde',
    expired: 'als abgelaufen verzeichnet',
    removed: (day) => (day === null ? 'entfernt an einem nicht angegebenen Tag' : `entfernt am ${day}`),
    scopedId: (id) => `Nutzerkennung für diese App: ${id}`,
    appPosts: (count, one) => `${count} ${one ? 'Beitrag' : 'Beiträge'} über diese App in meinem Konto`,
    offMeta: (company, count, one) =>
      `${count} ${one ? 'Eintrag' : 'Einträge'} zu Aktivitäten, die Meta von ${company} erhalten hat`,
    between: (first, last) => `zwischen dem ${first} und dem ${last}`,
    contactList:
      'Sie als Werbetreibender mit einer hochgeladenen oder genutzten Liste, die meinem Konto zugeordnet wurde',
    adThreads: (count, one) =>
      `${count} ${one ? 'Messenger-Unterhaltung, die aus einer Ihrer Werbeanzeigen begann' : 'Messenger-Unterhaltungen, die aus Ihren Werbeanzeigen begannen'}`,
    since: (first) => `die erste am ${first}`,
  },
  opening: {
    access: (company) =>
      `ich bitte ${company} um Auskunft über die mich betreffenden personenbezogenen Daten nach Artikel 15 der Datenschutz-Grundverordnung (DSGVO).`,
    erasure: (company) =>
      `ich bitte ${company}, die mich betreffenden personenbezogenen Daten, die von ${SOURCES[service]} oder darüber erhalten wurden, nach Artikel 17 der Datenschutz-Grundverordnung (DSGVO) zu löschen.`,
  },
  body: {
    access: () => [
      paragraph(
        'Bitte bestätigen Sie mir, ob Sie mich betreffende personenbezogene Daten verarbeiten. Ist das der Fall, senden Sie mir bitte eine Kopie dieser Daten (Artikel 15 Absatz 3 DSGVO) in einem gängigen elektronischen Format sowie die in Artikel 15 Absätze 1 und 2 DSGVO genannten Informationen:',
      ),
      list(
        'die Verarbeitungszwecke und die Kategorien der Daten;',
        'die Empfänger, gegenüber denen die Daten offengelegt wurden oder noch werden, mit Namen (EuGH, 12. Januar 2023, C-154/21);',
        'die Dauer der Speicherung oder die Kriterien dafür;',
        'die Herkunft der Daten, soweit sie nicht von mir stammen;',
        'ob Entscheidungen automatisiert getroffen werden, einschließlich Profiling, und gegebenenfalls wie;',
        'die Garantien, falls Daten in ein Drittland übermittelt werden.',
      ),
      paragraph(
        `Ich bitte insbesondere um Auskunft, welche Daten Sie von ${SOURCES[service]} oder darüber erhalten haben, in welchem Zeitraum und mit welchen Berechtigungen, und ob darunter Inhalte privater Nachrichten oder Daten über meine Freunde waren. Falls Sie keine solchen Daten haben, teilen Sie mir bitte auch das mit.`,
      ),
      ...TERMS,
    ],
    erasure: () => [
      paragraph(
        'Die Daten sind für die Zwecke, für die sie erhoben wurden, nicht mehr notwendig (Artikel 17 Absatz 1 Buchstabe a DSGVO). Soweit Sie sich auf meine Einwilligung stützen, widerrufe ich sie (Artikel 7 Absatz 3 und Artikel 17 Absatz 1 Buchstabe b DSGVO). Soweit Sie sich auf berechtigte Interessen stützen, widerspreche ich der Verarbeitung, in jedem Fall der Verarbeitung zur Direktwerbung (Artikel 21 Absätze 1 und 2 und Artikel 17 Absatz 1 Buchstabe c DSGVO).',
      ),
      paragraph(
        'Ich bitte nicht darum, ein Kundenkonto zu schließen, das ich möglicherweise bei Ihnen habe.',
      ),
      paragraph(
        'Bitte teilen Sie die Löschung allen Empfängern mit, denen die Daten offengelegt wurden, und nennen Sie mir diese Empfänger (Artikel 19 DSGVO). Bitte bestätigen Sie mir schriftlich, was gelöscht wurde. Falls aus Ihrer Sicht eine Ausnahme gilt (Artikel 17 Absatz 3 DSGVO), teilen Sie mir bitte mit, für welche Daten und warum.',
      ),
      ...TERMS,
    ],
  },
});
