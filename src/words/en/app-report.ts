/** The screen that writes a report. */
export const appReport = {
  'app.report.lead':
    'One file for yourself, a lawyer or a data-protection authority: findings with their sources and denials, your decisions, what was covered and what it cannot show.',
  'app.report.sensitive':
    'A report is sensitive. It says which companies you dealt with and how many messages you wrote, and when. It holds no message text. Keep it where you keep private papers, and send it locked.',
  'app.report.accounts': 'Which accounts',
  'app.report.format': 'What to write',
  'app.report.form': 'How much to include',
  'app.report.redaction': 'Names',
  'app.report.lock': 'Who can open it',
  'app.report.lockOnlyPage':
    'Tables and data cannot be locked. Choose a page or an evidence bundle if you want to lock it.',
  'app.report.passphrase': 'Your passphrase',
  'app.report.passphraseAgain': 'The same passphrase again',
  'app.report.tooShort': 'At least {least} characters.',
  'app.report.differ': 'The two passphrases are different.',
  'app.report.preview': 'What will be in it',
  'app.report.previewHead.section': 'Section',
  'app.report.previewHead.entries': 'Entries',
  'app.report.size': 'About {size} as a page.',
  'app.report.leftOutLink': 'Change this in Settings',
  'app.report.write': 'Write the report',
  'app.report.writing': 'Writing',
  'app.report.doneTitle': 'The report is written',
  'app.report.passphraseTitle': 'The passphrase',
  'app.report.passphraseOnce':
    'Write it down now and keep it apart from the file. It is shown only here and only once, and Sidedoor does not keep it.',
  'app.report.passphraseGiven': 'It opens with the passphrase that you chose. Sidedoor does not keep it.',
  'app.report.copyPassphrase': 'Copy the passphrase',
  'app.report.opens': 'Open the file in any browser and enter the passphrase. It works without a network.',
  'app.report.another': 'Write another report',
  'app.report.leftOut':
    '{findings, plural, one {# finding of grade “Possible” is left out, as you chose.} other {# findings of grade “Possible” are left out, as you chose.}}',
  'app.report.leftOutDecided':
    '{findings, plural, one {# finding of grade “Possible” is left out, with {decisions, plural, one {# decision on it} other {# decisions on it}}, as you chose.} other {# findings of grade “Possible” are left out, with {decisions, plural, one {# decision on them} other {# decisions on them}}, as you chose.}}',
} as const;
