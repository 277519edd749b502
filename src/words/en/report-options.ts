/** What can be chosen for a report. */
export const reportOptions = {
  'report.format.html': 'A page',
  'report.format.html.means': 'To read, print, or save as PDF. Opens in any browser, needs no network.',
  'report.format.bundle': 'An evidence bundle',
  'report.format.bundle.means':
    'A ZIP of the page, the tables and the data, with the checksum of every file and of your export.',
  'report.format.csv': 'Tables',
  'report.format.csv.means': 'Findings, connections and companies as CSV, for a spreadsheet.',
  'report.format.json': 'Data',
  'report.format.json.means': 'The whole report as JSON, for programs.',
  'report.form.short': 'Short',
  'report.form.short.means':
    'The answer, the findings about your inbox, your decisions and the method. A few sheets of paper.',
  'report.form.full': 'Full',
  'report.form.full.means': 'Every finding, connection and company, what the headlines say, and all sources.',
  'report.redaction.none': 'Everything as it is',
  'report.redaction.none.means': 'Your name, names in the records, and your notes.',
  'report.redaction.people': 'Without people',
  'report.redaction.people.means':
    'Your name and those of others become labels, the same ones throughout. Notes are left out.',
  'report.redaction.companies': 'Without people and other companies',
  'report.redaction.companies.means': 'Also the names of companies that no finding is about.',
  'report.lock.generated': 'Locked with a passphrase made for you',
  'report.lock.generated.means':
    'Six random words, shown once. Without them nobody can open the report, not even you.',
  'report.lock.given': 'Locked with a passphrase of your own',
  'report.lock.given.means':
    'At least 12 characters, not counting spaces and dashes. A long one is better than an odd one.',
  'report.lock.none': 'Not locked',
  'report.lock.none.means': 'Whoever has the file can read it.',
} as const;
