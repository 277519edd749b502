import type { Translation } from '../catalog.ts';
import type { appLock as source } from '../en/app-lock.ts';

/** The lock of the ledger: choosing it, the twelve words, and the page that asks for the passphrase. */
export const appLock: Translation<typeof source> = {
  'lock.warning':
    'Si vous oubliez la phrase secrète et perdez les douze mots, ce que Sidedoor conserve est perdu : personne ne peut l’ouvrir, et il n’y a pas d’autre moyen. Vos exportations restent telles quelles et peuvent être importées de nouveau.',
  'lock.write':
    'Notez ces douze mots dans cet ordre et gardez-les ailleurs que sur cet ordinateur. Ils ouvrent le registre si vous oubliez la phrase secrète. Ils ne sont affichés que cette fois.',
  'lock.word': 'Mot {n, number}',
};
