export const appSettings = {
  'app.settings.themeTitle': 'Apparence',
  'app.settings.themes.system': 'Comme le système',
  'app.settings.themes.light': 'Clair',
  'app.settings.themes.dark': 'Sombre',
  'app.settings.showPossible':
    'Inclure les constats fondés seulement sur ce que les règles de Facebook permettaient',
  'app.settings.showPossibleNote':
    'Rien ne montre que ces applications ont utilisé ce que permettaient les règles de l’époque. Si vous les omettez, les rapports disent combien ont été omis.',
  'app.settings.nameTitle': 'Lettres et rapports',
  'app.settings.reportName': 'Votre nom sur les lettres et les rapports (facultatif)',
  'app.settings.reportNameNote':
    'Laissez ce champ vide pour utiliser le nom de votre export. Le nom reste sur cet ordinateur.',
  'app.settings.save': 'Enregistrer le nom',
  'app.settings.saved': 'Enregistré.',
  'app.settings.privacyTitle': 'Vie privée',
  'app.settings.privacy.1':
    'Sidedoor n’établit aucune connexion à internet. Une source ne s’ouvre dans votre navigateur que si vous cliquez sur le bouton à côté de son adresse.',
  'app.settings.privacy.2':
    'Tout ce que Sidedoor sait de vous se trouve dans un seul fichier sur cet ordinateur, le registre. Il contient des noms, des dates et des nombres, mais aucun texte de message.',
  'app.settings.eraseTitle': 'Effacer',
  'app.settings.eraseText': 'Vous pouvez supprimer le registre et tout ce qui en a été tiré.',
  'app.settings.eraseLink': 'Tout effacer',
  'app.settings.aboutTitle': 'À propos',
  'app.settings.version': 'Sidedoor {version}',
  'app.erase.lead':
    'Cela supprime le registre, avec chaque import, constat et décision, et vos paramètres. Vous ne pouvez pas revenir en arrière.',
  'app.erase.stays':
    'Vos fichiers d’export ne sont pas touchés. Supprimez-les vous-même quand vous n’en avez plus besoin, ainsi que les rapports et les lettres que vous avez enregistrés.',
  'app.erase.label': 'Tapez « effacer » pour confirmer',
  'app.erase.word': 'effacer',
  'app.erase.busy': 'Effacement…',
  'app.erase.doneTitle': 'Tout est effacé',
  'app.erase.removed': 'Ces fichiers et dossiers ont été supprimés :',
  'app.erase.removedNothing': 'Il n’y avait rien à supprimer.',
  'app.erase.start': 'Recommencer',
};
