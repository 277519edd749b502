export const grades = {
  'grade.in-export': 'Dans votre export',
  'grade.in-export.means': 'Une entrée de votre propre export le dit. Rien d’autre n’est affirmé.',
  'grade.acknowledged': 'Reconnu',
  'grade.acknowledged.means': 'L’entreprise ou Facebook l’a dit elle-même.',
  'grade.documented': 'Documenté',
  'grade.documented.means': 'Une documentation publique ou des articles de l’époque le décrivent.',
  'grade.reported': 'Rapporté',
  'grade.reported.means': 'Un article de presse nommément cité le dit. Cela n’a pas été confirmé ici.',
  'grade.alleged': 'Allégué',
  'grade.alleged.means':
    'Une partie le dit dans un document déposé en justice. Aucune constatation d’un tribunal n’est connue ici.',
  'grade.possible': 'Possible',
  'grade.possible.means':
    'Les règles de la plateforme de l’époque le permettaient. Rien ne montre que cette application l’a fait.',
  'grade.denied': 'Réponse',
  'grade.denied.means':
    'Ce que l’entreprise ou Facebook a répondu. La réponse peut nier le point ou l’expliquer.',
  'severity.high': 'À voir d’abord',
  'severity.medium': 'Mérite un coup d’œil',
  'severity.low': 'Mineur',
  'severity.info': 'Pour information',
  'fit.overlap': 'Recoupe votre connexion selon des dates enregistrées et indiquées.',
  'fit.possible': 'Recoupe peut-être votre connexion : cela dépend d’une date inconnue ou déduite.',
  'fit.probably-outside': 'Probablement en dehors de votre connexion : seule une date déduite les sépare.',
  'fit.outside': 'En dehors de la période de votre connexion.',
};
