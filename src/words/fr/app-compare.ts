export const appCompare = {
  'app.compare.one': 'Il n’y a pour l’instant qu’un seul import',
  'app.compare.oneText':
    'Demandez un autre export, par exemple dans six mois, et importez-le. Cette page montre alors ce qui a changé.',
  'app.compare.import': 'Importer un autre export',
  'app.compare.from': 'Premier export',
  'app.compare.to': 'Second export',
  'app.compare.swap': 'Inverser',
  'app.compare.same': 'C’est le même import ; il n’y a donc aucune différence.',
  'app.compare.nothing':
    'Rien n’a changé entre ces deux exports, dans la mesure où ils peuvent être comparés.',
  'compare.answer':
    '{since, select, day {Depuis votre export du {day, date, long}} other {Du premier export au second}} : {parts}.',
  'compare.part.left':
    '{count, plural, one {# application n’est plus connectée} other {# applications ne sont plus connectées}}',
  'compare.part.new':
    '{count, plural, one {# application est nouvelle} other {# applications sont nouvelles}}',
  'compare.part.back':
    '{count, plural, one {# application est de nouveau connectée} other {# applications sont de nouveau connectées}}',
  'compare.part.others':
    '{count, plural, one {# application mentionnée a changé d’une autre façon} other {# applications mentionnées ont changé d’une autre façon}}',
  'compare.part.findings': '{count, plural, one {# constat est nouveau} other {# constats sont nouveaux}}',
  'compare.part.findingsGone':
    '{count, plural, one {# constat n’est plus là} other {# constats ne sont plus là}}',
  'compare.part.findingsChanged': '{count, plural, one {# constat a changé} other {# constats ont changé}}',
  'compare.part.advertisers':
    '{count, plural, one {# annonceur est nouveau} other {# annonceurs sont nouveaux}}',
  'compare.part.advertisersGone':
    '{count, plural, one {# annonceur n’est plus mentionné} other {# annonceurs ne sont plus mentionnés}}',
  'compare.part.lists':
    '{count, plural, one {la liste de contacts de # annonceur est apparue ou a disparu} other {les listes de contacts de # annonceurs sont apparues ou ont disparu}}',
  'compare.part.businesses':
    '{count, plural, one {# entreprise a nouvellement envoyé une activité vous concernant} other {# entreprises ont nouvellement envoyé une activité vous concernant}}',
  'compare.part.businessesGone':
    '{count, plural, one {# entreprise n’est plus mentionnée} other {# entreprises ne sont plus mentionnées}}',
  'compare.part.threads': '{count, plural, one {# conversation a changé} other {# conversations ont changé}}',
  'compare.part.more': 'il y a {count, plural, one {# message de plus} other {# messages de plus}}',
  'compare.part.fewer': 'il y a {count, plural, one {# message de moins} other {# messages de moins}}',
  'app.compare.summary': 'Aller à',
  'app.compare.notComparedTitle': 'Ce qui n’a pas pu être comparé',
  'app.compare.notComparedNote':
    'Si quelque chose manque ici, cela a peut-être été omis dans l’un des exports.',
  'app.compare.rest': 'Afficher {count, number} de plus',
  'app.compare.inFrom': 'seulement dans le premier export',
  'app.compare.inTo': 'seulement dans le second export',
  'app.compare.before': 'avant',
  'app.compare.now': 'après',
  'compare.notListed': 'non mentionnée',
  'app.compare.was': 'auparavant {name}',
  'app.compare.untitled': 'Sans titre',
  'app.compare.group.findingsNew.title': 'Nouveaux constats',
  'app.compare.group.findingsNew.means': 'Seulement dans le second export.',
  'app.compare.group.findingsGone.title': 'Constats qui ne sont plus là',
  'app.compare.group.findingsGone.means': 'Seulement dans le premier export.',
  'app.compare.group.findingsChanged.title': 'Constats modifiés',
  'app.compare.group.findingsChanged.means':
    'La période, la qualification, l’importance ou le nombre de messages diffère.',
  'app.compare.group.findingsNotComparable.title': 'Constats qui ne peuvent pas être comparés',
  'app.compare.group.findingsNotComparable.means':
    'Ils ne sont que dans un export, et il manque à l’autre les entrées sur lesquelles ils reposent.',
  'app.compare.group.connectionsNew.title': 'Nouvelles connexions',
  'app.compare.group.connectionsNew.means': 'Mentionnées seulement dans le second export.',
  'app.compare.group.connectionsReconnected.title': 'De nouveau connectées',
  'app.compare.group.connectionsReconnected.means':
    'Pas actives dans le premier export, actives dans le second.',
  'app.compare.group.connectionsStatus.title': 'État modifié',
  'app.compare.group.connectionsStatus.means': 'Mentionnées dans les deux exports, avec un état différent.',
  'app.compare.group.connectionsDates.title': 'Dates modifiées',
  'app.compare.group.connectionsDates.means':
    'Mentionnées dans les deux exports, avec des dates différentes.',
  'app.compare.group.connectionsRenamed.title': 'Renommées',
  'app.compare.group.connectionsRenamed.means': 'Le même identifiant d’application sous un autre nom.',
  'app.compare.group.connectionsGone.title': 'Supprimées, et plus mentionnées',
  'app.compare.group.connectionsGone.means':
    'Indiquées comme supprimées dans le premier export, non mentionnées dans le second.',
  'app.compare.group.connectionsVanished.title': 'Plus mentionnées, et jamais indiquées comme supprimées',
  'app.compare.group.connectionsVanished.means':
    'Mentionnées dans le premier export, non dans le second. Aucun des deux ne dit qu’elles ont été supprimées.',
  'app.compare.group.advertisersNew.title': 'Nouveaux annonceurs',
  'app.compare.group.advertisersNew.means': 'Mentionnés seulement dans le second export.',
  'app.compare.group.advertisersGone.title': 'Annonceurs plus mentionnés',
  'app.compare.group.advertisersGone.means': 'Mentionnés seulement dans le premier export.',
  'app.compare.group.listsNew.title': 'Annonceurs nouvellement mentionnés avec une liste de contacts',
  'app.compare.group.listsNew.means':
    'Mentionnés dans les deux exports. Seul le second dit qu’ils ont utilisé une liste contenant vos coordonnées.',
  'app.compare.group.listsGone.title': 'Annonceurs qui ne sont plus mentionnés avec une liste de contacts',
  'app.compare.group.listsGone.means':
    'Mentionnés dans les deux exports. Seul le premier dit qu’ils ont utilisé une liste contenant vos coordonnées.',
  'app.compare.group.businessesNew.title': 'Nouvelles entreprises qui ont envoyé une activité',
  'app.compare.group.businessesNew.means':
    'Seul le second export dit qu’elles ont envoyé à Meta une activité vous concernant.',
  'app.compare.group.businessesGone.title': 'Entreprises plus mentionnées',
  'app.compare.group.businessesGone.means':
    'Seul le premier export dit qu’elles ont envoyé à Meta une activité vous concernant.',
  'app.compare.group.threadsNew.title': 'Nouvelles conversations',
  'app.compare.group.threadsNew.means': 'Seulement dans le second export.',
  'app.compare.group.threadsGone.title': 'Conversations qui ne sont plus là',
  'app.compare.group.threadsGone.means': 'Seulement dans le premier export.',
  'app.compare.group.threadsChanged.title': 'Conversations avec plus ou moins de messages',
  'app.compare.group.threadsChanged.means':
    'La même conversation dans les deux exports, rapprochée par le titre, les personnes et la période.',
  'app.compare.thread': '{people}, {messages, plural, one {# message} other {# messages}}',
  'app.compare.thread.dated':
    '{people}, {messages, plural, one {# message} other {# messages}}, du {first, date, long} au {last, date, long}',
  'compare.state':
    '{dates, select, added {{status}, ajout le {added, date, long}} removed {{status} le {removed, date, long}, ajout à un jour inconnu} both {{status}, ajout le {added, date, long}, suppression le {removed, date, long}} other {{status}, dates inconnues}}',
  'compare.state.and': '{first} ; {rest}',
  'app.compare.noCount': 'messages non comptés',
  'app.compare.most': 'au plus {count, plural, one {# message} other {# messages}}',
};
