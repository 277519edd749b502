import type { Translation } from '../catalog.ts';
import type { appLock as source } from '../en/app-lock.ts';

/** The lock of the ledger: choosing it, the twelve words, and the page that asks for the passphrase. */
export const appLock: Translation<typeof source> = {
  'lock.warning':
    'Quien olvida la frase de contraseña y pierde las doce palabras pierde lo que guarda Sidedoor: nadie puede abrirlo y no hay otra forma. Tus exportaciones siguen como están y se pueden importar de nuevo.',
  'lock.write':
    'Anota estas doce palabras en este orden y guárdalas fuera de este ordenador. Abren la base de datos si olvidas la frase de contraseña. Solo se muestran esta vez.',
  'lock.word': 'Palabra {n, number}',
};
