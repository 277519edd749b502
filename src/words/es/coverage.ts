export const coverage = {
  'coverage.notRead':
    '{files, plural, one {# de los demás archivos es JSON o HTML y no se leyó} other {# de los demás archivos son JSON o HTML y no se leyeron}}: {folders}.',
  'coverage.notRead.folder': '{files, number} en {folder}',
  'coverage.notRead.more':
    '{more, plural, one {el resto en # carpeta más} other {el resto en # carpetas más}}',
  'coverage.notRead.top': '{files, number} en ninguna carpeta',
};
