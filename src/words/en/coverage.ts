/** What the coverage statement says on the screen, on the terminal and in the report. */
export const coverage = {
  'coverage.notRead':
    '{files, plural, one {# of the other files is JSON or HTML and was not read} other {# of the other files are JSON or HTML and were not read}}: {folders}.',
  'coverage.notRead.folder': '{files, number} in {folder}',
  'coverage.notRead.more':
    '{more, plural, one {the rest in # more folder} other {the rest in # more folders}}',
  'coverage.notRead.top': '{files, number} in no folder',
} as const;
