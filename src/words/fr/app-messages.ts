import type { Translation } from '../catalog.ts';
import type { appMessages as source } from '../en/app-messages.ts';

/** The view of messages: counts, never their text. */
export const appMessages: Translation<typeof source> = {
  'app.messages.lead':
    'Combien de messages contient votre export, quand, et avec qui. Sidedoor les compte ; il ne garde jamais ce qu’ils disent.',
  'app.messages.from': 'De',
  'app.messages.to': 'Jusqu’à fin',
  'app.messages.monthHint': 'Année et mois, par exemple 2014-10',
  'app.messages.shown': 'Affiché ici',
  'app.messages.only.finding':
    '{end, select, least {Messages qui comptent certainement pour {names} : ceux-ci, {days}.} other {Messages qui comptent peut-être pour {names} : ceux-ci, {days}.}}',
  'app.messages.only.noDays':
    '{end, select, least {Aucun message ne compte certainement pour {names}, car aucun jour n’est certain.} other {Aucun message ne compte pour {names}.}}',
  'app.messages.only.year': 'Seulement {year}.',
  'app.messages.only.period': 'Seulement {days}.',
  'app.messages.only.thread': 'Seulement la conversation « {name} ».',
  'app.messages.only.person': 'Seulement les messages de cette personne : {name}.',
  'app.messages.otherEnd': '{end, select, least {Afficher le maximum} other {Afficher le minimum}}',
  'app.messages.lift': 'Tout afficher',
  'app.messages.lift.what': 'Tout afficher, au lieu de : {what}',
  'app.messages.withoutMessages':
    '{count, plural, one {# autre conversation ne contient aucun message, seulement des appels et autres lignes semblables.} other {# autres conversations ne contiennent aucun message, seulement des appels et autres lignes semblables.}}',
  'app.messages.months': 'Par mois',
  'app.messages.everyMonth': 'Chaque mois',
  'app.messages.headYear': 'Année',
  'app.messages.headMonth': 'Mois',
  'app.messages.headMessages': 'Messages',
  'app.messages.headShare': 'Envoyés et reçus',
  'app.messages.list': 'Liste',
  'app.messages.threads': 'Conversations',
  'app.messages.people': 'Personnes qui ont écrit',
  'app.messages.searchThreads': 'Rechercher des conversations par titre ou par personne',
  'app.messages.searchPeople': 'Rechercher des personnes par nom',
  'app.messages.totalThreads': '{total, plural, one {# conversation} other {# conversations}}',
  'app.messages.totalPeople': '{total, plural, one {# personne} other {# personnes}}',
  'app.messages.noThread': 'Aucune conversation ne contient un tel message.',
  'app.messages.noPerson': 'Personne d’autre n’a écrit un tel message.',
  'app.messages.headThread': 'Conversation',
  'app.messages.headWith': 'Participants',
  'app.messages.headPerson': 'Nom',
  'app.messages.headThreads': 'Conversations',
  'app.messages.headFirst': 'Premier',
  'app.messages.headLast': 'Dernier',
  'app.messages.untitled': 'Conversation sans titre',
};
