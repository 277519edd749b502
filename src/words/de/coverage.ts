import type { Translation } from '../catalog.ts';
import type { coverage as source } from '../en/coverage.ts';

/** What the coverage statement says on the screen, on the terminal and in the report. */
export const coverage: Translation<typeof source> = {
  'coverage.notRead':
    '{files, plural, one {# der anderen Dateien ist JSON oder HTML und wurde nicht gelesen} other {# der anderen Dateien sind JSON oder HTML und wurden nicht gelesen}}: {folders}.',
  'coverage.notRead.folder': '{files, number} in {folder}',
  'coverage.notRead.more':
    '{more, plural, one {der Rest in # weiteren Ordner} other {der Rest in # weiteren Ordnern}}',
  'coverage.notRead.top': '{files, number} in keinem Ordner',
};
