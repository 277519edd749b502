export const absentKinds = {
  'absent.connected-apps.means':
    'Sidedoor ne peut pas dire quelles applications étaient connectées à votre compte. Les constats sur les applications connectées manquent ; ils ne sont pas exclus.',
  'absent.connected-apps.get':
    'Demandez à Facebook une autre copie de vos informations en cochant « Applications et sites web en dehors de Facebook », pour toute la période.',
  'absent.off-meta-activity.means':
    'Sidedoor ne peut pas dire quelles entreprises ont envoyé une activité vous concernant. Les anciens exports n’ont jamais contenu cette liste. Les plus récents ne l’ont que si vous la demandez.',
  'absent.off-meta-activity.get':
    'Demandez à Facebook une autre copie de vos informations en cochant « Applications et sites web en dehors de Facebook ». Votre activité en dehors des technologies Meta en fait partie.',
  'absent.advertisers.means':
    'Sidedoor ne peut pas dire quels annonceurs ont utilisé une liste contenant vos coordonnées.',
  'absent.advertisers.get':
    'Demandez à Facebook une autre copie de vos informations en cochant « Informations publicitaires ».',
  'absent.thread.means':
    'Sidedoor ne peut pas compter vos messages, donc pas dire combien d’entre eux auraient pu être accessibles à d’autres. Cela ne signifie pas qu’il n’y en avait aucun.',
  'absent.thread.get':
    'Demandez à Facebook une autre copie de vos informations en cochant « Messages », pour toute la période.',
  'absent.message-headers.means':
    'Sidedoor ne peut pas compter vos messages privés et ne peut donc pas dire combien d’entre eux une application aurait pu atteindre. Cela ne veut pas dire qu’il n’y en avait pas.',
  'absent.get':
    '{service, select, x {Demandez à X une autre archive de vos données. Elle est toujours complète.} other {Demandez à Instagram une autre copie de vos informations, avec tout son contenu et pour toute la période.}}',
  'absent.e2ee-thread.means':
    'Les discussions chiffrées de bout en bout ne sont pas comptées. La plupart ont commencé après les années où les applications pouvaient demander les messages.',
  'absent.e2ee-thread.get':
    'Dans Messenger, ouvrez vos paramètres de confidentialité, puis « Discussions chiffrées de bout en bout », et téléchargez les données de votre stockage sécurisé. Elles arrivent dans un fichier messages.zip. Importez-le avec cet export.',
  'absent.instant-games.means':
    'Sidedoor ne peut pas dire à quels jeux instantanés vous avez joué. Chaque jeu vous écrit dans une conversation qui lui est propre.',
  'absent.instant-games.get':
    'Demandez à Facebook une autre copie de vos informations en cochant « Applications et sites web en dehors de Facebook » et « Jeux vidéo sur Facebook ».',
  'absent.app-posts.means':
    'Les publications faites par des applications en votre nom manquent. Elles montrent parfois une application que la liste des applications omet.',
  'absent.app-posts.get':
    'Demandez à Facebook une autre copie de vos informations en cochant « Applications et sites web en dehors de Facebook » et « Publications ».',
  'absent.granted-permissions.means':
    'Vos constats n’en dépendent pas. Jusqu’ici, cette entrée n’a jamais nommé d’application, et aucun export Facebook ne dit quelles autorisations une application a reçues.',
  'absent.granted-permissions.get':
    'Certains exports l’ont, d’autres non. Il n’y a pas de case à cocher pour cela.',
};
