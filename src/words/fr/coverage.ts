export const coverage = {
  'coverage.notRead':
    '{files, plural, one {# des autres fichiers est en JSON ou HTML et n’a pas été lu} other {# des autres fichiers sont en JSON ou HTML et n’ont pas été lus}} : {folders}.',
  'coverage.notRead.folder': '{files, number} dans {folder}',
  'coverage.notRead.more':
    '{more, plural, one {le reste dans # autre dossier} other {le reste dans # autres dossiers}}',
  'coverage.notRead.top': '{files, number} hors de tout dossier',
};
