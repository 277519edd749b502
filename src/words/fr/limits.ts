export const limits = {
  'limit.unreadable-documents':
    '{count, plural, one {# document n’a pas pu être lu} other {# documents n’ont pas pu être lus}} ; les nombres réels peuvent donc être plus élevés.',
  'limit.partial-documents':
    '{count, plural, one {# document n’a pu être lu} other {# documents n’ont pu être lus}} qu’en partie ; les nombres réels peuvent donc être plus élevés. L’étendue de la lecture indique ce qui n’a pas été lu.',
  'limit.no-messages':
    'Cet export ne contient aucun message ; aucun ne peut donc être compté. Cochez « Messages » quand vous demandez un export.',
  'limit.only-encrypted-messages':
    'Cet export ne contient que vos discussions chiffrées de bout en bout. Vos autres discussions n’y sont pas et ne sont pas comptées.',
  'limit.no-encrypted-messages':
    'Les discussions chiffrées de bout en bout arrivent dans un fichier distinct, messages.zip. Il n’est pas dans cet export ; elles ne sont donc pas comptées.',
  'limit.no-connected-apps':
    'La liste des applications connectées n’est pas dans cet export ; il ne peut donc pas montrer quelles applications étaient connectées.',
  'limit.no-message-headers':
    'Les en-têtes de vos messages privés ne sont pas dans cet export ; aucun ne peut donc être compté.',
  'limit.x-texts-unopened':
    'Une archive de X contient aussi le texte de vos messages privés. Sidedoor n’ouvre jamais ces fichiers : les dates et les expéditeurs se trouvent dans des fichiers séparés.',
  'limit.x-permissions-unknown':
    'On ne sait pas ce que {count, plural, =1 {une application était autorisée} other {# applications étaient autorisées}} à faire : votre archive ne le dit pas, ou le dit avec des mots que Sidedoor ne connaît pas. L’accès à vos messages privés n’est pas exclu.',
  'limit.x-only-connected':
    'X ne mentionne que les applications qui peuvent encore agir pour votre compte. Une application dont l’accès a pris fin n’est pas dans votre export.',
  'limit.no-off-meta-activity':
    'L’activité hors Meta n’est pas dans cet export ; il ne peut donc pas montrer quelles entreprises ont envoyé une activité vous concernant.',
  'limit.no-advertisers':
    'La liste des annonceurs n’est pas dans cet export ; il ne peut donc pas montrer qui a utilisé une liste contenant vos coordonnées.',
  'limit.no-owner':
    'Votre export ne dit pas qui vous êtes ; Sidedoor ne peut donc pas distinguer les messages envoyés des messages reçus.',
  'limit.owner-not-among-senders':
    'Aucun message de cet export n’a été envoyé sous le nom de son propriétaire ; Sidedoor ne peut donc pas distinguer les messages envoyés des messages reçus.',
  'limit.owner-from-threads':
    'Votre export ne dit pas qui vous êtes. Une seule personne participe à toutes les discussions ; Sidedoor suppose que c’est vous.',
  'limit.owner-never-wrote':
    'Aucun message de cet export n’a été envoyé sous le nom de son propriétaire ; tous sont donc comptés comme reçus.',
  'limit.threads-without-owner':
    '{count, plural, one {# discussion ne nomme pas le propriétaire de cet export parmi ses participants et peut} other {# discussions ne nomment pas le propriétaire de cet export parmi leurs participants et peuvent}} donc contenir aussi les messages de quelqu’un d’autre. {count, plural, one {Elle est comptée.} other {Elles sont comptées.}}',
  'limit.no-export-date':
    'Votre export ne dit pas quand il a été créé ; une connexion encore active n’a donc pas de fin connue.',
  'limit.export-date-from-file-name':
    'La date de cet export vient de son nom de fichier et peut être décalée d’un jour.',
  'limit.local-time':
    'Les pages HTML impriment les heures sans fuseau horaire. Une telle date peut être décalée d’un jour ; les décomptes en tiennent compte.',
  'limit.messages-without-date':
    '{count, plural, one {# message n’a pas de date lisible et ne peut être placé} other {# messages n’ont pas de date lisible et ne peuvent être placés}} dans aucune période.',
  'limit.removed-without-start':
    'Pour {count, plural, one {# application supprimée} other {# applications supprimées}}, votre export ne dit pas quand la connexion a commencé.',
  'limit.expired-without-end':
    'Pour {count, plural, one {# application expirée} other {# applications expirées}}, votre export ne dit pas quand l’accès a pris fin.',
  'limit.added-after-export':
    '{count, plural, one {# application a été connectée} other {# applications ont été connectées}} après le jour où cet export a été créé : l’une de ces dates est donc fausse. La date de connexion d’une telle application est considérée comme inconnue.',
  'limit.no-permissions':
    'Aucun export de Facebook ou d’Instagram vu jusqu’ici ne dit quelles autorisations une application a reçues.',
  'limit.no-use':
    'Aucun export ne montre si une application ou une entreprise a lu, écrit ou supprimé un message, ni lequel.',
  'limit.absence':
    'Si une entreprise n’apparaît pas ici, cela ne la met pas hors de cause : certaines intégrations n’ont jamais figuré parmi les applications connectées.',
  'limit.friends':
    'Ce à quoi une application pouvait accéder par l’intermédiaire d’un de vos amis ne figure pas dans votre export.',
  'limit.renewed':
    'La date d’une connexion peut être celle de la dernière. Les précédentes peuvent ne pas être mentionnées.',
  'limit.messaging-era':
    'Les messages ne sont comptés que pour la période où d’autres entreprises pouvaient accéder à des messages privés, {era}.',
};
