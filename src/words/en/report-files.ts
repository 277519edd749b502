/** What the files of a report say outside of the report itself: redaction labels, the page of an encrypted one, the bundle's README. */
export const reportFiles = {
  'redact.person': 'Person {number}',
  'redact.company': 'Company {number}',
  'redact.folder': 'folder {number, number}',
  'redact.part': 'part {number}',
  'redact.gone': 'A finding of an earlier export',
  'redact.reason': 'Something has changed since the decision.',
  'unlock.title': 'Locked report',
  'unlock.lead':
    'This file holds a report that was encrypted on the computer where it was written. It opens here, in your browser, without a network. Nothing you type is stored or sent.',
  'unlock.passphrase': 'Passphrase',
  'unlock.open': 'Open the report',
  'unlock.files': 'The files of this report',
  'unlock.filesLead':
    'Choose a file to save it. Saved files are no longer locked. They come out of this page; nothing is fetched or sent.',
  'unlock.read': 'Read the report here',
  'unlock.noScript':
    'If this sentence stays, scripts are switched off in this browser, or the file is incomplete. Open the complete file in a current version of Chromium, Firefox or Safari with scripts allowed.',
  'unlock.insecure':
    'This browser does not offer its encryption functions to a page opened this way. Save the file on your own disk and open it from there in a current version of Chromium, Firefox or Safari.',
  'unlock.opening': 'Opening. This takes a moment.',
  'unlock.failed': 'This passphrase does not open this report, or the file is damaged or incomplete.',
  'report.readmeAccounts':
    'This bundle is about several accounts. At the top, report.html, report.json and report.csv, which is all tables in one, are about all of them together. Each folder ({folders}) is about one account: its report.html and report.json, and the tables findings.csv, connections.csv and companies.csv.',
  'report.readme': `A private report by Sidedoor

report.html      the report, for reading and printing; opens in any browser, without a network
report.json      the same for programs; described by docs/schemas/report.schema.json of Sidedoor
findings.csv     findings, one a line
connections.csv  connected apps and instant games, one a line
companies.csv    every company that the export names, one a line
MANIFEST         SHA-256 of each of these files and of the parts of the export they rest on, and all versions

To check a file: sha256sum report.html (Linux), shasum -a 256 report.html (macOS), or
certutil -hashfile report.html SHA256 (Windows), and compare with MANIFEST. The sums show that a file is
unchanged since the MANIFEST was written. They do not show who wrote it.

The report holds no message text. It names companies, dates and counts of one person’s messages, so keep it
private. Section 7 of report.html says what it cannot show.
`,
} as const;
