export const desktop = {
  'desktop.menu.about': 'À propos de Sidedoor',
  'desktop.menu.importZips': 'Importer des fichiers ZIP…',
  'desktop.menu.importFolder': 'Importer un dossier…',
  'desktop.menu.savePdf': 'Enregistrer cette page en PDF…',
  'desktop.menu.print': 'Imprimer…',
  'desktop.menu.revealLedger': 'Afficher le registre dans son dossier',
  'desktop.menu.file': 'Fichier',
  'desktop.menu.edit': 'Édition',
  'desktop.menu.view': 'Affichage',
  'desktop.menu.updates': 'Vérifier les mises à jour soi-même',
  'desktop.menu.project': 'Page du projet',
  'desktop.dialog.import': 'Importer un export Facebook',
  'desktop.dialog.zips': 'Archives ZIP',
  'desktop.dialog.save': 'Enregistrer',
  'desktop.dialog.ok': 'OK',
  'desktop.notification.done.means': 'Sidedoor a lu votre export. Voyez la réponse.',
  'desktop.notification.failed': 'L’import s’est arrêté',
  'desktop.notification.failed.means': 'Rien n’a été enregistré. Sidedoor dit pourquoi.',
  'desktop.pageGone': 'La fenêtre a cessé de fonctionner et se recharge. Votre registre n’est pas touché.',
  'desktop.noPage':
    'La page n’a pas pu être chargée. Quittez Sidedoor et relancez-le ; si cela ne suffit pas, réinstallez-le.',
  'desktop.noStart': 'Sidedoor n’a pas pu démarrer ({name}). Si cela se reproduit, réinstallez Sidedoor.',
  'desktop.refused':
    'Sidedoor ne démarre pas avec {option} : cette option ouvrirait l’application à d’autres programmes ou lui ôterait sa protection. Lancez-le sans elle. Si vous utilisez l’AppImage sans avoir rien réglé vous-même, utilisez le paquet .deb, ou l’application dans le navigateur.',
  'desktop.noPrint': 'La page n’a pas pu être convertie en PDF. Réessayez, ou imprimez-la.',
  'desktop.noPdf': 'Le PDF n’a pas pu être enregistré à cet endroit. Choisissez un autre emplacement.',
  'desktop.noPlace':
    'Ces fichiers n’ont pas pu être ouverts. Choisissez-les de nouveau dans un dossier de cet ordinateur.',
  'desktop.noEngine':
    'Le moteur de Sidedoor s’est arrêté avant de pouvoir ouvrir ces fichiers. Choisissez-les de nouveau.',
  'desktop.about.facts': 'faits au {day}',
  'desktop.about.copyright': 'Faits au {day}. Licence MIT. Sans réseau, sans compte, sans télémétrie.',
};
