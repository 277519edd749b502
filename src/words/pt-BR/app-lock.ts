import type { Translation } from '../catalog.ts';
import type { appLock as source } from '../en/app-lock.ts';

/** The lock of the ledger: choosing it, the twelve words, and the page that asks for the passphrase. */
export const appLock: Translation<typeof source> = {
  'lock.warning':
    'Quem esquece a frase-senha e perde as doze palavras perde o que o Sidedoor guarda: ninguém consegue abrir, e não há outro caminho. Suas exportações continuam como estão e podem ser importadas de novo.',
  'lock.write':
    'Anote estas doze palavras, nesta ordem, e guarde-as longe deste computador. Elas abrem o banco de dados se você esquecer a frase-senha. São mostradas só desta vez.',
  'lock.word': 'Palavra {n, number}',
};
