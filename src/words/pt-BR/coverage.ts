export const coverage = {
  'coverage.notRead':
    '{files, plural, one {# dos outros arquivos é JSON ou HTML e não foi lido} many {# dos outros arquivos são JSON ou HTML e não foram lidos} other {# dos outros arquivos são JSON ou HTML e não foram lidos}}: {folders}.',
  'coverage.notRead.folder': '{files, number} em {folder}',
  'coverage.notRead.more':
    '{more, plural, one {o restante em mais # pasta} many {o restante em mais # de pastas} other {o restante em mais # pastas}}',
  'coverage.notRead.top': '{files, number} fora de qualquer pasta',
};
