export const messages = {
  'messages.counts':
    '{messages, plural, one {# message} other {# messages}} : {sent, number} envoyés, {received, number} reçus, dans {threads, plural, one {# conversation} other {# conversations}}. {people, plural, =0 {Personne d’autre n’a écrit.} one {# autre personne a écrit.} other {# autres personnes ont écrit.}}',
  'messages.counts.noOwner':
    '{messages, plural, one {# message} other {# messages}} de {people, plural, one {# personne} other {# personnes}} dans {threads, plural, one {# conversation} other {# conversations}}. Votre export ne dit pas laquelle de ces personnes vous êtes ; Sidedoor ne peut donc pas distinguer ce que vous avez envoyé de ce que vous avez reçu.',
  'messages.counts.none': 'Aucun message.',
  'messages.undated':
    '{undated, plural, one {# d’entre eux n’a pas de date. Il ne figure dans aucune année ni aucun mois.} other {# d’entre eux n’ont pas de date. Ils ne figurent dans aucune année ni aucun mois.}}',
  'messages.years': 'Par année',
  'messages.sent': 'Envoyés',
  'messages.received': 'Reçus',
};
