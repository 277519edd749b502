export const appCoverage = {
  'app.coverage.lead':
    'Ce que contenaient les fichiers que vous avez importés, ce qui manquait, et ce que cela signifie pour votre analyse.',
  'app.coverage.sum':
    '{documents, plural, one {# document} other {# documents}} de types que Sidedoor connaît. {others, plural, =0 {Il n’y avait pas d’autre fichier.} one {# autre fichier, comme une image, n’a pas été ouvert.} other {# autres fichiers, comme des images, n’ont pas été ouverts.}}',
  'app.coverage.means.read': 'Tout leur contenu a été analysé.',
  'app.coverage.means.partial':
    'Certaines entrées n’ont pas pu être comprises ; les nombres réels peuvent donc être plus élevés.',
  'app.coverage.means.empty': 'Ils ne contenaient rien.',
  'app.coverage.means.unreadable':
    'Ils sont endommagés ou verrouillés ; ce qu’ils contiennent ne figure donc dans aucun nombre ici. Téléchargez de nouveau cette partie.',
  'app.coverage.means.duplicate': 'Le même document était présent deux fois. Il a été compté une fois.',
  'app.coverage.means.unrecognised':
    'Leurs noms sont ceux d’un export, mais Sidedoor ne connaît pas leur forme. Ils ont été laissés de côté.',
  'app.coverage.kindsTitle': 'Trouvé',
  'app.coverage.absentTitle': 'Manquant',
  'app.coverage.absentMeans': 'Ce que cela signifie',
  'app.coverage.absentGet': 'Comment l’obtenir',
  'app.coverage.absentNone': 'Rien de ce que Sidedoor cherche ne manque.',
  'app.coverage.limitsTitle': 'Ce qu’aucun export ne peut montrer',
  'app.coverage.everyDocument': 'Afficher chaque document',
  'app.coverage.search': 'Rechercher par chemin',
  'app.coverage.problems': '{count, plural, one {# problème} other {# problèmes}}',
  'app.coverage.total': '{count, plural, one {# document} other {# documents}}',
  'app.coverage.importsTitle': 'Imports',
  'app.coverage.imported': 'Importé le {day}.',
  'app.coverage.show': 'Afficher',
  'app.coverage.showImport': 'Afficher : {name}',
  'app.coverage.shown': 'C’est celui que vous consultez.',
  'app.coverage.remove': 'Supprimer',
  'app.coverage.removeImport': 'Supprimer : {name}',
  'app.coverage.removeSure':
    'Cela supprime l’import et tout ce qui en a été tiré. Vos propres fichiers restent.',
  'app.coverage.removeYes': 'Supprimer cet import',
  'app.coverage.removeNo': 'Le garder',
  'app.coverage.problemsOf': 'Problèmes dans ces documents',
};
