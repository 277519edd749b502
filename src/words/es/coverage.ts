import type { Translation } from '../catalog.ts';
import type { coverage as source } from '../en/coverage.ts';

/** What the coverage statement says on the screen, on the terminal and in the report. */
export const coverage: Translation<typeof source> = {
  'coverage.notRead':
    '{files, plural, one {# de los demás archivos es JSON o HTML y no se leyó} other {# de los demás archivos son JSON o HTML y no se leyeron}}: {folders}.',
  'coverage.notRead.folder': '{files, number} en {folder}',
  'coverage.notRead.more':
    '{more, plural, one {el resto en # carpeta más} other {el resto en # carpetas más}}',
  'coverage.notRead.top': '{files, number} en ninguna carpeta',
};
