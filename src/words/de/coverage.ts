export const coverage = {
  'coverage.notRead':
    '{files, plural, one {# der anderen Dateien ist JSON oder HTML und wurde nicht gelesen} other {# der anderen Dateien sind JSON oder HTML und wurden nicht gelesen}}: {folders}.',
  'coverage.notRead.folder': '{files, number} in {folder}',
  'coverage.notRead.more':
    '{more, plural, one {der Rest in # weiteren Ordner} other {der Rest in # weiteren Ordnern}}',
  'coverage.notRead.top': '{files, number} in keinem Ordner',
};
