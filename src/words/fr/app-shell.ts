import type { Translation } from '../catalog.ts';
import type { appShell as source } from '../en/app-shell.ts';

/** The frame of the app, what every screen may say, and the controls that screens share. */
export const appShell: Translation<typeof source> = {
  'app.shell.name': 'Sidedoor',
  'app.shell.skip': 'Aller au contenu',
  'app.shell.navigation': 'Navigation principale',
  'app.shell.more': 'Plus',
  'app.shell.overview': 'Aperçu',
  'app.shell.flagged': 'Constats',
  'app.shell.connections': 'Connexions',
  'app.shell.companies': 'Entreprises',
  'app.shell.messages': 'Messages',
  'app.shell.review': 'Revue',
  'app.shell.headlines': 'Gros titres',
  'app.shell.compare': 'Comparer',
  'app.shell.report': 'Rapport',
  'app.shell.coverage': 'Imports et étendue',
  'app.shell.settings': 'Paramètres',
  'app.shell.importing': 'Import, {percent} %',
  'app.shell.sample': 'Un exemple inventé, pas un vrai compte',
  'app.shell.older': 'Ce n’est pas votre export le plus récent.',
  'app.shell.newest': 'Afficher le plus récent',
  'app.states.loading': 'Chargement',
  'app.states.failed': 'Affichage impossible.',
  'app.states.crashed':
    'Une erreur s’est produite dans cette vue. Votre registre n’est pas touché. Rechargez la page.',
  'app.states.reload': 'Recharger',
  'app.states.kept': 'Rien n’a été modifié dans votre registre.',
  'app.states.tryAgain': 'Réessayer',
  'app.states.details': 'Détails techniques',
  'app.states.noAnswer':
    'Sidedoor ne répond pas. Vérifiez que la fenêtre ou le terminal qui l’a lancé est encore ouvert.',
  'app.states.notFound': 'Ceci n’est pas dans l’import que vous consultez.',
  'app.states.other': 'Sidedoor n’a pas pu faire cela.',
  'app.states.nothingYet': 'Rien n’a encore été importé',
  'app.states.nothingYetText':
    'Importez d’abord votre export Facebook, ou essayez Sidedoor avec un exemple inventé.',
  'app.states.partial':
    '{unreadable, plural, one {# document n’a pas pu être lu} other {# documents n’ont pas pu être lus}} ; les nombres réels peuvent donc être plus élevés.',
  'app.states.partialLink': 'Voir quels documents',
  'app.states.noMatch': 'Rien ne correspond.',
  'app.states.clear': 'Tout afficher',
  'app.controls.search': 'Rechercher',
  'app.controls.all': 'Tous',
  'app.controls.copy': 'Copier',
  'app.controls.copied': 'Copié',
  'app.controls.copyAddress': 'Copier : {address}',
  'app.controls.open': 'Ouvrir dans votre navigateur',
  'app.controls.openAddress': 'Ouvrir dans votre navigateur : {address}',
  'app.controls.externalNote': 'S’ouvre dans votre navigateur. Le site verra votre visite.',
  'app.controls.part': 'partie {part}',
  'app.controls.sortBy': 'Trier par',
  'app.controls.sortUp':
    '{order, select, text {{column} A–Z} date {{column}, du plus ancien au plus récent} other {{column}, du plus petit au plus grand}}',
  'app.controls.sortDown':
    '{order, select, text {{column} Z–A} date {{column}, du plus récent au plus ancien} other {{column}, du plus grand au plus petit}}',
  'app.shell.exportOf': 'Export du {day}',
  'app.shell.exportOfOwner': 'Export du {day} ({owner})',
  'app.shell.exportUndated': 'Export sans date, importé le {day}',
  'app.shell.exportUndatedOfOwner': 'Export sans date ({owner}), importé le {day}',
};
