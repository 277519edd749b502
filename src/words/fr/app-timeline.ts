export const appTimeline = {
  'app.timeline.name': 'Chronologie des applications et des messages',
  'app.timeline.howTo':
    'Faites glisser sur l’image pour zoomer. Au clavier, gauche et droite se déplacent dans le temps, plus et moins zooment, 0 affiche tout, haut et bas vont d’une barre à l’autre.',
  'app.timeline.zoomIn': 'Zoom avant',
  'app.timeline.zoomOut': 'Zoom arrière',
  'app.timeline.earlier': 'Plus tôt',
  'app.timeline.later': 'Plus tard',
  'app.timeline.reach': 'messages accessibles',
  'app.timeline.sent': 'envoyés par vous',
  'app.timeline.received': 'reçus par vous',
  'app.timeline.perMonth': 'Messages par mois (maximum : {most})',
  'app.timeline.month': '{month} : {sent} envoyés, {received} reçus',
  'app.timeline.monthUndirected':
    '{month} : {messages, plural, one {# message} other {# messages}} ; on ne sait pas combien vous en avez envoyé',
  'app.timeline.undirected': 'envoyés ou reçus',
  'app.timeline.described': 'Un accès est décrit {windows}.',
  'app.timeline.phaseDays':
    '{open, select, start {Jusqu’au {to, date, long}} end {Depuis le {from, date, long}} other {Du {from, date, long} au {to, date, long}}}',
  'app.timeline.phaseApps': 'Afficher les applications de cette époque',
  'app.timeline.showing': 'Affichage : {from} – {to}.',
  'app.timeline.legendSolid': 'connectée',
  'app.timeline.legendFade': 'une limite est inconnue',
  'app.timeline.legendClaim': 'un accès est décrit',
  'app.timeline.legendFlagged': 'avec constat',
  'app.timeline.others':
    '{count, plural, one {# autre connexion n’est pas dessinée} other {# autres connexions ne sont pas dessinées}} ici.',
  'app.timeline.othersLink': 'Voir toutes les connexions',
  'app.timeline.moreBars': 'Dessiner {count, plural, one {# connexion de plus} other {# connexions de plus}}',
  'app.timeline.fewerBars': 'Dessiner moins de connexions',
  'app.timeline.table': 'Les mêmes faits sous forme de tableau',
  'app.timeline.tableConnections': 'Connexions dans la chronologie',
  'app.timeline.tableYears': 'Vos messages par année',
  'app.timeline.tableEras': 'Ce à quoi les applications pouvaient accéder, au fil du temps',
  'app.timeline.headFrom': 'De',
  'app.timeline.headTo': 'À',
  'app.timeline.headWords': 'En mots',
  'app.timeline.headClaims': 'Accès décrit',
  'app.timeline.headEra': 'Époque',
  'app.timeline.headMeans': 'Ce que cela signifie',
  'app.timeline.none': 'aucun',
  'app.timeline.claimBy': '{by} ({grade})',
  'app.timeline.claim': '{label} ({from} – {to})',
  'app.timeline.empty':
    'Cet export ne contient ni connexion ni message daté ; il n’y a donc pas de chronologie.',
  'phase.before': 'Avant que les applications puissent demander votre boîte de réception',
  'phase.before.means':
    'Facebook n’offrait aucun moyen public à une application de demander votre boîte de réception. Ce à quoi les applications pouvaient accéder par ailleurs avant 2009 n’a pas été recherché pour Sidedoor.',
  'phase.could-ask': 'Les applications pouvaient demander votre boîte de réception',
  'phase.could-ask.means':
    'Une application pouvait vous demander l’accès à vos messages, et personne d’autre que vous ne pouvait l’accorder. Au début, Facebook n’examinait pas ces applications ; à partir du 30 avril 2014, les nouvelles ont été examinées. Votre export ne dit pas quelles applications ont demandé.',
  'phase.deals': 'Facebook a fermé la boîte de réception aux applications',
  'phase.deals.means':
    'Les applications ordinaires ne pouvaient plus demander. The New York Times a rapporté un accès particulier de partenaires d’après des documents de 2017 ; Facebook a dit en décembre 2018 que ces expériences étaient fermées depuis presque trois ans.',
  'phase.closed': 'Une entreprise ne voit que sa propre discussion avec vous',
  'phase.closed.means':
    'Les applications ne peuvent pas demander votre boîte de réception. Une entreprise peut lire ce que vous lui écrivez dans votre discussion avec elle.',
};
