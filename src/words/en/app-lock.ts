/** The lock of the ledger: choosing it, the twelve words, and the page that asks for the passphrase. */
export const appLock = {
  'lock.warning':
    'Whoever forgets the passphrase and loses the twelve words has lost what Sidedoor keeps: nobody can open it, and there is no other way in. Your exports stay as they are and can be imported again.',
  'lock.write':
    'Write down these twelve words, in this order, and keep them away from this computer. They open the ledger if you forget the passphrase. They are shown this once only.',
  'lock.word': 'Word {n, number}',
} as const;
