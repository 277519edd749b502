/** The screens on imports, documents and coverage. */
export const appCoverage = {
  'app.coverage.lead':
    'What was in the files you imported, what was missing, and what that means for your audit.',
  'app.coverage.sum':
    '{documents, plural, one {# document} other {# documents}} of kinds that Sidedoor knows. {others, plural, =0 {There was no other file.} one {# other file, such as a picture, was not opened.} other {# other files, such as pictures, were not opened.}}',
  'app.coverage.means.read': 'Everything in them was audited.',
  'app.coverage.means.partial': 'Some records could not be understood, so the true numbers may be higher.',
  'app.coverage.means.empty': 'There was nothing in them.',
  'app.coverage.means.unreadable':
    'They are damaged or locked, so what they hold is in no number here. Download that part again.',
  'app.coverage.means.duplicate': 'The same document was there twice. It was counted once.',
  'app.coverage.means.unrecognised':
    'Their names are those of an export, but Sidedoor does not know their form. They were left out.',
  'app.coverage.kindsTitle': 'Found',
  'app.coverage.absentTitle': 'Missing',
  'app.coverage.absentMeans': 'What this means',
  'app.coverage.absentGet': 'How to get it',
  'app.coverage.absentNone': 'Nothing that Sidedoor looks for is missing.',
  'app.coverage.limitsTitle': 'What no export can show',
  'app.coverage.everyDocument': 'Show every document',
  'app.coverage.search': 'Search by path',
  'app.coverage.problems': '{count, plural, one {# problem} other {# problems}}',
  'app.coverage.total': '{count, plural, one {# document} other {# documents}}',
  'app.coverage.importsTitle': 'Imports',
  'app.coverage.imported': 'Imported on {day}.',
  'app.coverage.show': 'Show',
  'app.coverage.showImport': 'Show {name}',
  'app.coverage.shown': 'You are looking at this one.',
  'app.coverage.remove': 'Remove',
  'app.coverage.removeImport': 'Remove {name}',
  'app.coverage.removeSure':
    'This removes the import and everything worked out from it. Your own files stay.',
  'app.coverage.removeYes': 'Remove this import',
  'app.coverage.removeNo': 'Keep it',
  'app.coverage.problemsOf': 'Problems in these documents',
} as const;
