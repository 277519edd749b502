export const review = {
  'removal.open': 'à faire',
  'removal.ticked': 'coché par vous ; votre prochain export le montrera',
  'removal.gone': 'plus connectée dans cet export',
  'removal.still-connected': 'encore connectée dans cet export',
  'removal.still-listed': 'encore mentionnée dans cet export, mais pas comme active',
  'calendar.summary': 'Sidedoor : rappel sur {about}',
  'calendar.summaryOfService': 'Sidedoor : rappel sur {about} ({service})',
  'calendar.description': 'Vous avez décidé : {decision}. Vérifiez si quelque chose a changé.',
  'compare.missing': 'Comparaison impossible pour « {what} » : rien n’a pu être lu dans {where}.',
  'compare.partly':
    'Comparaison seulement partielle pour « {what} » : dans {where}, certains documents n’ont pas pu être lus ; ce qui est présenté comme nouveau ou disparu peut simplement manquer.',
  'compare.kind.connected-apps': 'Applications connectées',
  'compare.kind.instant-games': 'Jeux instantanés',
  'compare.kind.advertisers': 'Annonceurs',
  'compare.kind.off-meta-activity': 'Entreprises qui ont envoyé une activité',
  'compare.kind.thread': 'Messages',
  'compare.kind.e2ee-thread': 'Discussions chiffrées de bout en bout',
  'compare.in.from': 'le premier export',
  'compare.in.to': 'le second export',
  'compare.in.both': 'les deux exports',
  'compare.account':
    'Les deux exports viennent de comptes différents ; la comparaison peut donc ne rien signifier.',
  'compare.owner':
    'Les deux exports nomment des propriétaires différents ; la comparaison peut donc ne rien signifier.',
  'compare.order':
    'Rien ne montre lequel des deux exports a été créé en premier : ce qui est présenté comme nouveau peut avoir disparu, et inversement. Les constats présents dans les deux ne sont pas comparés.',
  'compare.parts':
    'Le premier export compte {first, plural, one {# partie} other {# parties}}, le second {second, plural, one {# partie} other {# parties}}. Si une partie manque, ce qu’elle contenait est présenté ici comme nouveau ou disparu.',
  'compare.format':
    'Les exports ont des formats différents, qui ne donnent pas les mêmes dates ni les mêmes identifiants. Une date que seul l’un d’eux donne n’est pas comptée comme un changement.',
  'letter.otherAccounts':
    'Cette lettre concerne votre compte {service}. {company} figure aussi dans {count, plural, one {votre export de {services}, qui demande une lettre à part} other {vos exports de {services}, qui demandent chacun une lettre à part}}.',
};
