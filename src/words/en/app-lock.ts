/** The lock of the ledger: choosing it, the twelve words, and the page that asks for the passphrase. */
export const appLock = {
  'lock.warning':
    'Whoever forgets the passphrase and loses the twelve words has lost what Sidedoor keeps: nobody can open it, and there is no other way in. Your exports stay as they are and can be imported again.',
  'lock.write':
    'Write down these twelve words, in this order, and keep them away from this computer. They open the ledger if you forget the passphrase. They are shown this once only.',
  'lock.word': 'Word {n, number}',
  'app.lock.title': 'Lock',
  'app.lock.question': 'Lock what Sidedoor keeps?',
  'app.lock.why':
    'What was read from your export is kept on this computer. Whoever can read your files can read it: who you wrote with, when, and what you decided. With a passphrase, it cannot be read without it.',
  'app.lock.set': 'Lock with a passphrase',
  'app.lock.later': 'Later',
  'app.lock.dontAsk': 'Never',
  'app.lock.off': 'Not locked. Whoever can read your files can read the ledger.',
  'app.lock.on':
    'Locked with a passphrase. Sidedoor also locks itself when the computer sleeps. {key} locks it at once.',
  'app.lock.after': 'Lock without use after',
  'app.lock.minutes': '{n, number} minutes',
  'app.lock.now': 'Lock now',
  'app.lock.change': 'Change the passphrase',
  'app.lock.remove': 'Remove the lock',
  'app.lock.new': 'New passphrase',
  'app.lock.phrase': 'Your twelve words',
  'app.lock.written': 'I have written them down',
  'app.lock.three': 'Enter three of your words',
  'app.lock.notTheWords': 'These are not your words. Look at them again.',
  'app.lock.showAgain': 'Show the words again',
  'app.lock.isLocked': 'Sidedoor is locked',
  'app.lock.unlock': 'Unlock',
  'app.lock.checking': 'Checking. After a wrong passphrase, each further try takes longer.',
  'app.lock.forgotten': 'Forgotten the passphrase?',
  'app.lock.recover': 'Your twelve words open it. Choose a new passphrase with them.',
  'app.lock.lost':
    'If you have lost the words too, nobody can open what Sidedoor keeps. You can erase it and import your exports again.',
} as const;
