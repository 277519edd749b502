export const headlines = {
  'headlines.title': 'Ce que disent les gros titres',
  'headlines.lead':
    'Ce que la presse a dit en 2024 de Facebook, de Netflix et des messages privés, qui a dit quoi, comment les entreprises ont répondu, et ce qu’établissent les sources lues pour Sidedoor. L’ordre n’a pas de signification.',
  'headlines.says': 'Ce que disent les gros titres',
  'headlines.said': 'Qui a dit quoi',
  'headlines.answers': 'La réponse',
  'headlines.above': '{by}, voir plus haut',
  'headlines.established': 'Ce qui est établi',
  'headlines.keepInMind': 'À garder à l’esprit',
  'headlines.own':
    '{name} figure parmi vos applications : connexion le {day, date, long}, {status, select, active {indiquée comme active} expired {indiquée comme expirée} removed {indiquée comme supprimée} other {sans état indiqué}}.',
  'headlines.own.undated':
    '{name} figure parmi vos applications : le jour de la connexion est inconnu, {status, select, active {elle est indiquée comme active} expired {elle est indiquée comme expirée} removed {elle est indiquée comme supprimée} other {sans état indiqué}}.',
  'headlines.ownLimit': 'Votre export montre une connexion, et non ce qui en a été fait.',
};
