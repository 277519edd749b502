import type { Translation } from '../catalog.ts';
import type { appLetter as source } from '../en/app-letter.ts';

/** The page that writes a letter. */
export const appLetter: Translation<typeof source> = {
  'app.letter.title': 'Ein Brief an {company}',
  'app.letter.back': 'Zurück zum Befund',
  'app.letter.backCompany': 'Zurück zum Unternehmen',
  'app.letter.intro':
    'Auf diesem Computer ausgefüllt mit dem, was Ihr Export über dieses Unternehmen sagt. Es wird nichts gesendet: Kopieren Sie ihn, oder drucken und unterschreiben Sie ihn.',
  'app.letter.law': 'Recht',
  'app.letter.laws.gdpr': 'DSGVO (Europäischer Wirtschaftsraum und Vereinigtes Königreich)',
  'app.letter.laws.ccpa': 'CCPA (Kalifornien)',
  'app.letter.laws.lgpd': 'LGPD (Brasilien)',
  'app.letter.years':
    'Der CCPA umfasst, was seit dem 1. Januar 2022 erhoben wurde. Der Brief fragt auch nach den Jahren davor; diesen Teil darf das Unternehmen ablehnen.',
  'app.letter.ask': 'Worum Sie bitten',
  'app.letter.asks.access': 'Auskunft, was über mich vorliegt',
  'app.letter.asks.erasure': 'Löschung dessen, was über mich vorliegt',
  'app.letter.language': 'Sprache',
  'app.letter.name': 'Ihr Name',
  'app.letter.nameHint': 'So, wie das Unternehmen Sie kennt.',
  'app.letter.address': 'Ihre Anschrift (freiwillig)',
  'app.letter.email': 'Ihre E-Mail-Adresse (freiwillig)',
  'app.letter.emailHint': 'Mit der, die Sie bei diesem Unternehmen nutzen, findet es Sie leichter.',
  'app.letter.companyAddress': 'Die Anschrift des Unternehmens (freiwillig)',
  'app.letter.addressHint': 'Was Sie hier eingeben, steht im Brief und wird nicht gespeichert.',
  'app.letter.copy': 'Brief kopieren',
  'app.letter.print': 'Brief drucken',
  'app.letter.sheet': 'Der Brief',
  'app.letter.due': 'Trifft der Brief heute ein, ist die Antwort bis zum {day} fällig.',
  'app.letter.dueTitle': 'Wenn Sie ihn abgeschickt haben',
  'app.letter.remember': 'Diesen Tag als Erinnerung vormerken',
  'app.letter.remembered': 'Vorgemerkt. Die Antwort ist bis zum {day} fällig.',
  'app.letter.becomes': 'Ihre Entscheidung zu dem Befund wird „{decision}“.',
  'app.letter.notLegal': 'Das ist Ihr eigener Brief, keine Rechtsberatung.',
  'app.letter.notFound': 'Dieser Import führt das Unternehmen nicht auf.',
};
