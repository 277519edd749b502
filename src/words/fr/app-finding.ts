export const appFinding = {
  'app.finding.shows': 'Ce que montre votre export',
  'app.finding.morePlaces': 'Afficher {count, plural, one {# entrée de plus} other {# entrées de plus}}',
  'app.finding.rowsOnly': 'Votre export montre ces entrées. Il ne peut pas montrer ce qui en a été fait.',
  'app.finding.connectionsOnly':
    'Votre export montre ces connexions. Il ne peut pas montrer ce qui en a été fait.',
  'app.finding.company': 'Tout sur {name}',
  'app.finding.notCounted.inbox':
    'Non compté : un lien montre qu’une adresse a été partagée, et non que quelqu’un pouvait lire la discussion.',
  'app.finding.notCounted.own-thread':
    'Non compté : cette entreprise ne pouvait voir que sa propre discussion avec vous.',
  'app.finding.notCounted.possible': 'Non compté : rien ne dit que des messages étaient accessibles.',
  'app.finding.notCounted.setting': 'Non compté : un paramètre ne dit rien de tel ou tel message.',
  'app.finding.notCounted.none': 'Non compté : cela ne concerne pas vos messages.',
  'app.finding.exposure': 'Combien de vos messages',
  'app.finding.least.zero': 'Pas un seul ne peut être confirmé, car {why}.',
  'app.finding.least.possible':
    '{service, select, x {Pas un seul ne peut être confirmé : Twitter a écrit ce que pouvaient les applications connectées en général, et rien d’une application en particulier.} other {Pas un seul ne peut être confirmé : aucun export ne dit quelles applications ont demandé votre boîte de réception, ni si vous avez accepté.}}',
  'app.finding.least.certain':
    'Le minimum ne compte que les jours où votre connexion et l’accès sont tous deux certains.',
  'app.finding.least.no-message': 'Vous n’avez envoyé ni reçu aucun message pendant cette période.',
  'app.finding.least.no-overlap':
    'Les affirmations sur l’accès portent sur d’autres périodes que votre connexion.',
  'app.finding.scale.account': 'Selon qui',
  'app.finding.scale.dates': 'Dates',
  'app.finding.scale.messages': 'Vos messages',
  'app.finding.scale.together': 'Toutes ensemble, avec votre connexion',
  'app.finding.scale.records': '{by}, d’après des documents ({records})',
  'app.finding.perYear': 'Par année',
  'app.finding.yearLabel': '{year} : {range}. Messages de {year}',
  'app.finding.showEnd':
    '{end, select, least {Au moins : afficher {count, plural, one {# message} other {# messages}}} other {Au plus : afficher {count, plural, one {# message} other {# messages}}}}',
  'app.finding.why': 'Comment cela a été compté',
  'app.finding.whyText.1':
    'Le maximum compte chaque message d’un jour où votre connexion et l’accès que quelqu’un décrit ont pu exister tous deux. Quand une date est inconnue, nous retenons le dernier jour possible, ou le premier pour un début.',
  'app.finding.whyText.2':
    'Le minimum ne compte que les messages situés entre des dates que donne votre export ou une source. Quand une telle date manque, le minimum est 0.',
  'app.finding.whyText.3':
    'Les jours sont en UTC. Les appels et les lignes du système ne sont pas des messages. Un message compté aurait pu être accessible ; cela ne veut pas dire que quelqu’un l’a regardé.',
  'app.finding.details.head.counted': 'Compté',
  'app.finding.details.head.least': 'Au moins',
  'app.finding.details.head.most': 'Au plus',
  'app.finding.details.people': 'Personnes',
  'app.finding.details.sent': 'Envoyés par vous',
  'app.finding.details.received': 'Reçus par vous',
  'app.finding.who': 'Qui dit quoi',
  'app.finding.response': 'Réponse',
  'app.finding.answeredAbove': 'La réponse donnée plus haut ({by}) vaut aussi pour ceci.',
  'app.finding.described': 'Dates – {period}.',
  'app.finding.otherStatements':
    'Également connu sur cette entreprise ({count, plural, one {# affirmation} other {# affirmations}})',
  'app.finding.rules': 'Ce que les règles permettaient',
  'app.finding.todo': 'Ce que vous pouvez faire',
  'app.finding.cautions': 'À garder à l’esprit ({count, plural, one {# point} other {# points}})',
  'app.finding.sources': 'Sources',
  'app.finding.source1': 'Source',
  'app.finding.sourceCount': 'Sources ({count, number})',
  'app.finding.allSources': '{count, plural, =1 {La source} other {Les # sources}}',
  'app.finding.backTo': 'Retour à {by}',
  'app.finding.print': 'Imprimer ce constat',
  'app.finding.parts': 'Sur cette page',
  'app.finding.notFound': 'Ce constat n’est pas dans l’import que vous consultez.',
};
