export const reasons = {
  'reason.gone': 'Cet export ne le montre plus. Votre décision est conservée.',
  'reason.status':
    'Cet export indique {name} comme {now} ; lors de votre décision, l’indication était : {before}.',
  'reason.status.active': 'active',
  'reason.status.expired': 'expirée',
  'reason.status.removed': 'supprimée',
  'reason.status.unknown': 'd’état inconnu',
  'reason.dates': 'Les dates ont changé pour {name} : {now} ; lors de votre décision : {before}.',
  'reason.dates.connection':
    '{dates, select, added {ajout le {added, date, long}} removed {ajout à une date inconnue, suppression le {removed, date, long}} both {ajout le {added, date, long}, suppression le {removed, date, long}} other {ajout à une date inconnue}}',
  'reason.app': 'cette application',
  'reason.more': '{count, number} de plus',
  'reason.joined':
    '{count, plural, one {# application est nouvelle} other {# applications sont nouvelles}} depuis votre décision : {names}.',
  'reason.left':
    '{count, plural, one {Une connexion sur laquelle portait votre décision ne figure pas} other {# connexions sur lesquelles portait votre décision ne figurent pas}} dans la liste d’applications de cet export.',
  'reason.evidence':
    '{count, plural, one {# entrée est nouvelle} other {# entrées sont nouvelles}} depuis votre décision : {names}.',
  'reason.window': 'La période est maintenant {now} ; lors de votre décision, elle était {before}.',
  'reason.window.bases':
    'La période a les mêmes dates, mais la façon dont ses limites sont connues a changé.',
  'reason.messages':
    'Cet export contient des messages de la période ; celui de votre décision n’en contenait aucun.',
  'reason.claim-new':
    '{count, plural, one {# affirmation est nouvelle} other {# affirmations sont nouvelles}} depuis votre décision, par {names}.',
  'reason.claim-changed':
    '{count, plural, one {# affirmation a changé} other {# affirmations ont changé}} depuis votre décision, par {names}.',
  'reason.claim-withdrawn':
    '{count, plural, one {# affirmation n’est plus citée ici.} other {# affirmations ne sont plus citées ici.}}',
  'reason.response-new':
    '{count, plural, one {# réponse est nouvelle} other {# réponses sont nouvelles}} depuis votre décision, par {names}.',
  'reason.response-changed':
    '{count, plural, one {# réponse a changé} other {# réponses ont changé}} depuis votre décision, par {names}.',
  'reason.response-withdrawn':
    '{count, plural, one {# réponse n’est plus citée ici.} other {# réponses ne sont plus citées ici.}}',
  'reason.unnamed-source': 'une source non nommée',
};
