import type { Translation } from '../catalog.ts';
import type { appLock as source } from '../en/app-lock.ts';

/** The lock of the ledger: choosing it, the twelve words, and the page that asks for the passphrase. */
export const appLock: Translation<typeof source> = {
  'lock.warning':
    'Wer die Passphrase vergisst und die zwölf Wörter verliert, verliert, was Sidedoor aufbewahrt: Niemand kann es öffnen, und es gibt keinen anderen Weg. Ihre Exporte bleiben, wie sie sind, und lassen sich noch einmal importieren.',
  'lock.write':
    'Schreiben Sie diese zwölf Wörter in dieser Reihenfolge auf, und bewahren Sie sie nicht auf diesem Computer auf. Sie öffnen den Datenspeicher, wenn Sie die Passphrase vergessen. Sie werden nur dieses eine Mal gezeigt.',
  'lock.word': 'Wort {n, number}',
};
