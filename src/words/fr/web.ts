export const web = {
  'web.notOurs': 'Cette requête ne vient pas de Sidedoor.',
  'web.noKey':
    'Sidedoor ne connaît pas cette page. Ouvrez l’adresse que Sidedoor a affichée au démarrage. Si elle ne fonctionne plus, relancez Sidedoor.',
  'web.usedAddress':
    'Cette adresse a déjà été utilisée, et elle ne fonctionne qu’une fois. Revenez à la fenêtre qu’elle a ouverte, ou relancez Sidedoor pour en obtenir une nouvelle.',
  'web.notBuilt': 'Les pages de Sidedoor n’ont pas encore été construites. Lancez : npm run build:renderer',
  'web.pages.failed': 'Les pages n’ont pas pu être construites. La raison est affichée plus haut.',
  'web.unknownAddress':
    'Cette adresse n’est pas celle du Sidedoor en cours. Ouvrez l’adresse qu’il a affichée au démarrage, ou relancez-le pour en obtenir une nouvelle.',
  'web.noAddress': 'L’adresse n’est pas connue.',
  'web.defect':
    'Une erreur s’est produite dans Sidedoor. Votre registre n’est pas touché. Rechargez la page.',
  'web.opening': 'Ouverture de Sidedoor.',
  'web.noCall': 'Sidedoor ne connaît pas cette requête.',
  'web.nothingHere': 'Il n’y a pas de page ici.',
  'web.portTaken':
    'Un autre programme utilise le port {port}. Indiquez-en un autre avec --port, ou aucun pour un port libre quelconque.',
  'web.portForbidden':
    'Le port {port} ne peut pas être utilisé. Indiquez-en un au-dessus de 1023 avec --port.',
  'web.goOn': 'Continuer',
  'web.gone': 'Ce fichier a déjà été enregistré, ou un plus récent a pris sa place. Écrivez-le de nouveau.',
  'web.diskFull':
    'Le disque n’a pas de place pour une copie de ce fichier. Libérez de l’espace, ou lancez Sidedoor avec le chemin du fichier, ce qui ne demande pas de copie.',
  'web.brokenOff': 'Le fichier n’est pas arrivé en entier. Choisissez-le de nouveau.',
  'web.notStored': 'Le fichier n’a pas pu être copié. Choisissez-le de nouveau.',
};
