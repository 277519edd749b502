export const appSaved = {
  'app.saved.downloads': 'Enregistré. Cherchez {name} dans votre dossier Téléchargements.',
  'app.saved.chosen': 'Enregistré là où vous l’avez choisi.',
  'app.saved.cancelled':
    'Vous n’avez pas choisi d’emplacement ; le fichier a donc été supprimé. Écrivez-le de nouveau quand vous le souhaitez.',
  'app.saved.gone': 'Un fichier plus récent l’a remplacé. Écrivez-le de nouveau.',
  'app.saved.not-written':
    'Il n’a pas pu être enregistré à cet endroit. Écrivez-le de nouveau et choisissez un autre emplacement.',
};
