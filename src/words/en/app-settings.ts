/** The screens on settings and on erasing. */
export const appSettings = {
  'app.settings.themeTitle': 'Appearance',
  'app.settings.themes.system': 'Same as system',
  'app.settings.themes.light': 'Light',
  'app.settings.themes.dark': 'Dark',
  'app.settings.showPossible': 'Include findings based only on what Facebook’s rules allowed',
  'app.settings.showPossibleNote':
    'Nothing shows that these apps used what the rules of the time allowed. If you leave them out, reports say how many were left out.',
  'app.settings.nameTitle': 'Letters and reports',
  'app.settings.reportName': 'Your name on letters and reports (optional)',
  'app.settings.reportNameNote':
    'Leave this empty to use the name in your export. The name stays on this computer.',
  'app.settings.save': 'Save name',
  'app.settings.saved': 'Saved.',
  'app.settings.privacyTitle': 'Privacy',
  'app.settings.privacy.1':
    'Sidedoor makes no connections to the internet. A source opens in your browser only when you click the button beside its address.',
  'app.settings.privacy.2':
    'Everything Sidedoor knows about you is in one file on this computer, the ledger. It holds names, dates and counts, but no message text.',
  'app.settings.eraseTitle': 'Erase',
  'app.settings.eraseText': 'You can remove the ledger and everything made from it.',
  'app.settings.eraseLink': 'Erase everything',
  'app.settings.aboutTitle': 'About',
  'app.settings.version': 'Sidedoor {version}',
  'app.erase.lead':
    'This removes the ledger, with every import, finding and decision, and your settings. You cannot undo it.',
  'app.erase.stays':
    'Your export files are not touched. Delete them yourself when you no longer need them, and also any reports and letters you saved.',
  'app.erase.label': 'Type “erase” to confirm',
  'app.erase.word': 'erase',
  'app.erase.busy': 'Erasing…',
  'app.erase.doneTitle': 'Everything is erased',
  'app.erase.removed': 'These files and folders were removed:',
  'app.erase.removedNothing': 'There was nothing to remove.',
  'app.erase.start': 'Start over',
} as const;
