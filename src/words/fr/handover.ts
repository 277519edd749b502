export const handover = {
  'notice.service':
    '{service, select, instagram {L’export d’Instagram} threads {L’export de Threads} takeout {Une archive Google Takeout} whatsapp {Un export WhatsApp} twitter {Une archive X (Twitter)} tiktok {Un export TikTok} snapchat {Un export Snapchat} linkedin {Un export LinkedIn} spotify {Un export Spotify} other {Le téléchargement « Journaux de données » de Facebook}} se trouvait parmi les fichiers et a été laissé de côté : {parts}. Cette analyse n’en contient rien.',
  'service.facebook': 'Facebook',
  'service.instagram': 'Instagram',
  'service.x': 'X',
  'notice.several':
    'Vous avez choisi les exports de plusieurs services : {services}. Chacun a été importé séparément.',
  'notice.severalNames':
    'Vous avez choisi les exports de plusieurs services, et les noms des comptes diffèrent : {accounts}. Chaque export a été importé séparément. Tant que Sidedoor n’a qu’un seul compte par service, il les présente ensemble, comme ceux d’une même personne.',
  'notice.separate':
    'Vous avez choisi les exports d’une même personne à {count, number} dates différentes : {exports}. Chacun a été importé séparément, le plus ancien d’abord. « Comparer » montre ce qui a changé de l’un à l’autre.',
  'notice.separate.dated': '{parts} (créé le {day, date, long})',
  'notice.separate.month': '{parts} (créé en {day, date, month})',
  'notice.separate.year': '{parts} (créé en {year})',
  'notice.separate.undated': '{parts} (date inconnue)',
  'notice.otherPerson':
    'L’export d’une autre personne ou d’un autre compte se trouvait parmi les fichiers et a été laissé de côté : {parts}.',
  'notice.unknownOwner':
    'Ces parties ne disent pas à qui elles appartiennent : {parts}. Elles ont été laissées de côté, car les fichiers contiennent les exports de personnes différentes.',
  'notice.ownerUnclear':
    'Dans {parts}, des pages nomment leur propriétaire dans une langue que Sidedoor ne sait pas lire, et pas toutes avec les mêmes mots. Elles peuvent appartenir à des personnes différentes.',
  'notice.encryptedOnly':
    'Ceci n’est que le téléchargement des discussions chiffrées de bout en bout de Messenger. Les applications connectées, l’activité hors Meta et les annonceurs sont dans l’export Facebook ordinaire. Importez-le aussi.',
  'refusal.people':
    'Ces fichiers contiennent les exports de personnes ou de comptes différents : {people}. Importez-les un par un.',
  'refusal.people.one': '{person} ({parts})',
  'refusal.peopleMerged':
    '{parts} contient au même endroit des documents de personnes différentes : {people}. Placez chaque export dans son propre dossier et importez-les un par un.',
  'refusal.threadsOfOther':
    '{owner} ne participe à aucune des {threads, number} discussions de {parts}. Elles semblent venir de l’export de quelqu’un d’autre. Importez-les séparément.',
  'refusal.threadsOfFriend':
    'Une personne participe à toutes les {threads, number} discussions de {parts}, et {owner} à {with, number} seulement. Elles semblent venir de l’export de quelqu’un d’autre. Importez-les séparément.',
  'refusal.threadsOfTwo':
    'Personne ne participe à toutes les discussions de {parts}. Ce semblent être les exports de personnes différentes. Importez-les un par un.',
  'refusal.datesMerged':
    '{parts} contient au même endroit les messages d’un ancien et d’un nouvel export ; personne ne peut donc dire quel document appartient auquel. Décompressez chaque export dans son propre dossier et importez-les un par un.',
  'refusal.datesUnknown':
    'Ces parties contiennent deux exports d’une même personne et ne disent pas lequel est le plus récent : {parts}. Importez-les un par un, le plus ancien d’abord.',
  'refusal.datesUnclear':
    'Vous avez choisi des exports de dates différentes, et ces parties ne disent pas auquel elles appartiennent : {parts}. Importez les exports un par un, le plus ancien d’abord.',
  'refusal.servicesMerged':
    '{parts} contient au même endroit les messages de Facebook et d’Instagram, où personne ne peut les distinguer. Décompressez chaque export dans son propre dossier et importez-les à nouveau.',
  'refusal.unknownPerson':
    'Ces fichiers ne disent pas à qui est l’export ; ce n’est peut-être pas celui de « {person} ». Omettez le nom pour les importer.',
  'refusal.noSuchPerson':
    'Il n’y a pas d’export de « {person} » parmi ces fichiers, seulement de : {people}.',
};
