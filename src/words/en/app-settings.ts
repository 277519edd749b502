/** The screens on settings and on erasing. */
export const appSettings = {
  'app.settings.title': 'Settings',
  'app.settings.flaggedTitle': 'Flagged',
  'app.settings.showPossible': 'Show what was only possible',
  'app.settings.showPossibleNote':
    'Findings that rest on the platform rules of the time alone. Nothing shows that the apps concerned used them. Without them, a report says how many it leaves out.',
  'app.settings.nameTitle': 'Letters and reports',
  'app.settings.reportName': 'Your name on letters and reports (optional)',
  'app.settings.reportNameNote':
    'Leave it empty to use the name in your export. It is kept on this computer and sent nowhere.',
  'app.settings.save': 'Save the name',
  'app.settings.saved': 'Saved.',
  'app.settings.lookTitle': 'Appearance',
  'app.settings.look': 'Light or dark, motion and text size follow your system.',
  'app.settings.privacyTitle': 'Privacy',
  'app.settings.privacy.1':
    'Sidedoor connects to nothing. Addresses of sources open in your own browser, and only when you press the button beside them.',
  'app.settings.privacy.2':
    'The ledger is one file on this computer. It holds names, times and counts. It holds no text of messages.',
  'app.settings.eraseTitle': 'Erase',
  'app.settings.eraseText': 'Remove the ledger and everything derived from it.',
  'app.settings.eraseLink': 'Go to erase',
  'app.erase.title': 'Erase everything',
  'app.erase.lead':
    'This removes the ledger with every import, finding and decision, and everything derived from it. It cannot be undone.',
  'app.erase.stays':
    'Your export files stay where they are. Delete them yourself if you no longer need them.',
  'app.erase.label': 'Type erase to confirm',
  'app.erase.word': 'erase',
  'app.erase.button': 'Erase the ledger',
  'app.erase.busy': 'Erasing',
  'app.erase.doneTitle': 'The ledger is erased',
  'app.erase.removed': 'Removed:',
  'app.erase.removedNothing': 'There was nothing to remove.',
  'app.erase.start': 'Start over',
} as const;
