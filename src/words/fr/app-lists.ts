export const appLists = {
  'app.lists.printed':
    'Les {printed, number} premières lignes sur {total, number}. Pour les avoir toutes : {command}',
  'app.connections.lead':
    'Les applications, sites web et jeux qui étaient connectés à votre compte, et les applications que vous avez bloquées, tels que votre export les mentionne. {service, select, x {Il dit aussi ce que chacun avait le droit de faire.} other {Il ne dit pas ce que chacun avait le droit de faire.}}',
  'app.connections.chooseAll': 'Tout sélectionner',
  'app.connections.chooseNone': 'Ne rien sélectionner',
  'app.connections.search': 'Rechercher par nom',
  'app.connections.year': 'Connectée en',
  'app.connections.anyYear': 'Toutes les années',
  'app.connections.era': 'Époque',
  'app.connections.anyEra': 'Toutes les époques',
  'app.connections.total': '{total, plural, one {# application ou jeu} other {# applications et jeux}}',
  'app.connections.headPermissions': 'Autorisé',
  'app.connections.none':
    'Votre export ne mentionne aucune application connectée. Peut-être que la case correspondante n’était pas cochée quand vous l’avez demandé.',
  'app.connections.unknownAdded': 'début inconnu',
  'app.companies.lead':
    'Chaque entreprise de votre export. Un canal est une façon d’y apparaître : comme application connectée, par des publications de son application, par une activité envoyée à Meta, comme annonceur, par une publicité, par une discussion commencée à partir d’une publicité, ou par des liens dans vos messages.',
  'app.companies.channel': 'Canal',
  'app.companies.total': '{total, plural, one {# entreprise} other {# entreprises}}',
  'app.companies.headCategory': 'Catégorie',
  'app.companies.headChannels': 'Canaux',
  'app.companies.headEvents': 'Événements envoyés à Meta',
  'app.companies.headLast': 'Dernière date',
  'app.companies.none': 'Votre export ne nomme aucune entreprise.',
};
