const CONNECTION_END =
  '{end, select, active {encore active lors de la création de l’export} activeOnDay {encore active lors de la création de l’export le {exportDay, date, long}} expired {aujourd’hui expirée ; votre export ne dit pas depuis quand} removedOnDay {supprimée le {removed, date, long}} removedNearDay {supprimée le {removed, date, long}, à un jour près} removed {supprimée à une date inconnue} other {et votre export ne dit pas si elle est encore connectée}}';
const ACCESS_TIME = 'de la période où {name} aurait pu avoir accès';
const SAYS = '{grade, select, reported {rapporté par {by}} other {selon {by}}}';

export const findings = {
  'connection.history': `{start, select, onDay {ajoutée le {added, date, long}} nearDay {ajoutée le {added, date, long}, à un jour près} other {ajoutée à une date inconnue}}, ${CONNECTION_END}`,
  'connection.history.sentence': `{start, select, onDay {Ajoutée le {added, date, long}} nearDay {Ajoutée le {added, date, long}, à un jour près} other {Ajoutée à une date inconnue}}, ${CONNECTION_END}.`,
  'connection.history.and': '{first} ; et {rest}',
  'connection.oldest':
    'La plus ancienne, {name}, a été ajoutée le {start, select, nearDay {{added, date, long}, à un jour près} other {{added, date, long}}}.',
  'connection.oldest.undated': 'Votre export ne dit pas quand elles ont été connectées.',
  'days.window':
    '{start, select, day {du {from, date, long}} other {d’une date inconnue}} {end, select, day {au {to, date, long}} export {au jour de l’export} other {à une date inconnue}}',
  'days.between': 'du {from, date, long} au {to, date, long}',
  'days.since': 'à partir du {from, date, long}',
  'days.until': 'jusqu’au {to, date, long}',
  'finding.connections':
    'Votre export mentionne {name} {count, plural, one {comme application connectée} other {# fois comme application connectée}} : {connections}.',
  'finding.connection-only':
    'Votre export montre une connexion. Il ne peut pas montrer ce qui en a été fait.',
  'finding.statement': '{statement}',
  'finding.denied':
    '{names} {count, plural, one {dément} other {démentent}} que des messages aient été lus. Ce qui a été dit figure ci-dessous.',
  'finding.answered':
    '{also, select, yes {{count, plural, one {Une réponse figure aussi ci-dessous} other {Des réponses figurent aussi ci-dessous}}} other {{count, plural, one {Une réponse figure ci-dessous} other {Des réponses figurent ci-dessous}}}} : {names}.',
  'finding.no-messages': 'Cela ne concerne pas vos messages.',
  'finding.exposure.none': `Aucun de vos messages ne date ${ACCESS_TIME}.`,
  'finding.exposure.exact': `{most, plural, one {# de vos messages date} other {# de vos messages datent}} ${ACCESS_TIME}.`,
  'finding.exposure.range': `Entre {least, number} et {most, number} de vos messages datent ${ACCESS_TIME}.`,
  'finding.possible.none': 'Aucun de vos messages ne date de cette période.',
  'finding.possible.range':
    'Entre {least, number} et {most, number} de vos messages datent de cette période.',
  'rule.connected-app.title': '{name} : une application connectée',
  'rule.app-may-read-messages.title': '{name} : autorisée à accéder à vos messages privés',
  'rule.app-may-read-messages.listed':
    'Votre export dit ce qui était permis, dans les mots de X : {permissions}. {reach, select, read {Avec cette autorisation, une application peut lire des messages privés pour vous.} other {Avec cette autorisation, une application peut lire, envoyer et supprimer des messages privés pour vous.}}',
  'rule.app-may-read-messages.limit':
    'Le décompte va de l’autorisation que mentionne votre export au jour de sa création. Il ne dit pas si l’application a eu cette autorisation pendant tout ce temps.',
  'rule.messaging-partner.title': `{name} : {access, select, permission {une autorisation de lire des messages} other {une intégration de messagerie}}, ${SAYS}`,
  'rule.chat-client.title': '{name} : sa fonction était d’afficher les discussions Facebook',
  'rule.chat-client.kind':
    'Les programmes de ce type affichaient les discussions Facebook d’une personne tant qu’elle y était connectée.',
  'rule.messenger-bot.title':
    '{kind, select, game {{name} : un jeu instantané} other {{name} : un bot ou une extension dans Messenger}}',
  'rule.messenger-bot.listed':
    'Votre export mentionne {name} comme {kind, select, game {jeu instantané} other {application connectée}} : {connections}.',
  'rule.messenger-bot.receives':
    'Un tel bot ou jeu voit ce que vous lui écrivez dans sa propre discussion, et non vos autres discussions.',
  'rule.inbox-permission-era.title':
    '{count, plural, one {# application qui a peut-être} other {# applications qui ont peut-être}} demandé votre boîte de réception',
  'rule.inbox-permission-era.on-x.title':
    '{count, plural, one {# application} other {# applications}} d’avant l’autorisation propre aux messages privés',
  'rule.inbox-permission-era.listed':
    'Votre export mentionne {count, plural, one {# application qui était, ou a pu être, connectée} other {# applications qui étaient, ou ont pu être, connectées}} à un moment donné ({eras}).',
  'rule.inbox-permission-era.could-ask':
    'Une application connectée à cette époque aurait pu vous demander l’accès à vos messages. Personne d’autre que vous ne pouvait l’accorder.',
  'rule.inbox-permission-era.on-x.could-ask':
    'Une application connectée à cette époque pouvait lire et supprimer vos messages privés sans autorisation particulière.',
  'rule.inbox-permission-era.not-said': 'Aucun export ne dit ce qu’une application a demandé ou reçu.',
  'rule.inbox-permission-era.on-x.not-said':
    'C’est ce que Twitter a écrit des applications connectées en général. Votre export ne dit pas si l’une de celles-ci a lu un message.',
  'rule.inbox-permission-era.undated':
    'Pour {count, number} d’entre elles, votre export ne dit pas quand la connexion a commencé.',
  'rule.business-thread-from-ad.title': '{name} : une discussion commencée à partir d’une publicité',
  'rule.business-thread-from-ad.listed':
    'Votre export mentionne {count, plural, one {# discussion Messenger avec {name} commencée} other {# discussions Messenger avec {name} commencées}} quand vous avez cliqué sur une publicité, {dates, select, one {le {first, date, long}} several {entre le {first, date, long} et le {last, date, long}} other {sans date}}.',
  'rule.business-thread-from-ad.reach':
    'Cette entreprise pouvait lire ce que vous lui écriviez à cet endroit.',
  'rule.business-thread-from-ad.limit': 'L’entrée ne dit rien de vos autres discussions.',
  'rule.linked-in-messages.title': '{name} : des liens vers son site dans vos messages',
  'rule.linked-in-messages.listed':
    'Vos messages contiennent {count, plural, one {# lien} other {# liens}} vers {domains} datant d’une période où {name} était, ou a pu être, dans vos applications connectées.',
  'rule.linked-in-messages.limit':
    'Un lien montre qu’une adresse a été partagée. Il ne montre pas d’accès à une discussion.',
  'rule.cross-app-messaging.title': 'La messagerie entre applications est activée',
  'rule.cross-app-messaging.listed': 'Votre export dit que la messagerie entre applications est activée.',
  'rule.cross-app-messaging.limit':
    'C’est un paramètre entre les propres applications de Meta. Il ne nomme aucune autre entreprise.',
  'rule.friends-data-partner.title': `{name} : {about, select, friends_data {accès aux données des amis} contact_info {accès à des coordonnées} profile_data {accès à des données de profil} posts_data {accès à des publications} instant_personalization {personnalisation instantanée} other {des fonctions de Facebook dans un produit}}, ${SAYS}`,
  'rule.enforcement.title': '{name} : cité dans une procédure',
  'rule.sensitive-sdk.title':
    '{name} : {category, select, health {une application de santé} property {une application immobilière} tax {une application fiscale} other {une application}} qui a envoyé une activité à Meta',
  'rule.sensitive-sdk.listed':
    'Votre export mentionne {name} parmi les entreprises qui ont envoyé à Meta une activité vous concernant ({events, plural, one {# événement} other {# événements}}).',
  'rule.sensitive-sdk.said':
    '{status, select, alleged {{by} a allégué ceci : {name} a envoyé à Facebook des données sur des personnes.} reported {{by} a rapporté ceci : {name} a envoyé à Facebook des données sur des personnes.} other {Selon {by}, {name} a envoyé à Facebook des données sur des personnes.}}',
  'rule.sensitive-sdk.limit':
    'Votre export ne montre pas ce que contenait chaque événement. Cela ne concerne pas vos messages.',
  'rule.data-broker.title':
    '{name} : {what, select, broker {un courtier en données} other {un fournisseur de données}} dans votre export',
  'rule.data-broker.listed':
    'Votre export mentionne {name} parmi {among, select, advertiser {les annonceurs qui utilisent des informations sur vous} business {les entreprises qui ont envoyé une activité vous concernant} other {les annonceurs qui utilisent des informations sur vous et les entreprises qui ont envoyé une activité vous concernant}}.',
  'rule.data-broker.said':
    '{status, select, alleged {{by} a allégué ceci : {name} a fourni des données sur des personnes pour la publicité sur Facebook.} reported {{by} a rapporté ceci : {name} a fourni des données sur des personnes pour la publicité sur Facebook.} other {Selon {by}, {name} a fourni des données sur des personnes pour la publicité sur Facebook.}}',
  'rule.data-broker.limit':
    'Votre export ne montre pas quelles données ont été utilisées. Cela ne concerne pas vos messages.',
  'rule.contact-list.title':
    '{count, plural, one {# annonceur a utilisé} other {# annonceurs ont utilisé}} une liste contenant vos coordonnées',
  'rule.contact-list.listed':
    'Votre export mentionne {count, plural, one {# annonceur} other {# annonceurs}} avec « une liste importée ou utilisée par l’annonceur » qui correspondait à votre compte.',
  'rule.contact-list.limit':
    'Il ne montre pas quelles coordonnées figuraient sur une liste ni d’où elles venaient.',
  'rule.still-active.title':
    '{count, plural, one {# application est encore connectée} other {# applications sont encore connectées}}',
  'rule.still-active.listed':
    'Votre export mentionne {count, plural, one {# application comme active} other {# applications comme actives}} le jour où il a été créé.',
  'rule.still-active.limit':
    'Une application active peut continuer à utiliser ce que vous avez partagé avec elle jusqu’à ce que vous la supprimiez.',
  'rule.unknown-dates.title':
    '{count, plural, one {# application supprimée est} other {# applications supprimées sont}} sans dates',
  'rule.unknown-dates.listed':
    'Votre export mentionne {count, plural, one {# application supprimée, mais non quand elle a été ajoutée ou supprimée} other {# applications supprimées, mais non quand elles ont été ajoutées ou supprimées}}.',
  'rule.unknown-dates.zero': 'Facebook écrit 0 quand une date n’est pas donnée.',
  'rule.unknown-dates.limit':
    'Les décomptes qui dépendent d’une telle date ne peuvent être donnés que comme « au plus ».',
  'rule.many-channels.title':
    '{name} apparaît par {count, plural, one {# canal} other {# canaux}} dans votre export',
  'rule.many-channels.listed': 'Votre export mentionne {name} sous : {channels}.',
  'rule.many-channels.connection': 'applications connectées',
  'rule.many-channels.app-post': 'publications de l’application',
  'rule.many-channels.off-meta': 'activité hors Meta',
  'rule.many-channels.advertiser': 'annonceurs',
  'rule.many-channels.ad-interaction': 'interactions avec des publicités',
  'rule.many-channels.ad-thread': 'discussions Messenger commencées à partir d’une publicité',
  'rule.many-channels.link': 'liens dans des messages',
  'evidence.app':
    '{status, select, expired {application connectée, expirée} removed {application connectée, supprimée} unknown {application connectée, état inconnu} other {application connectée}}',
  'evidence.instant-game': 'jeu instantané',
  'evidence.blocked-app': 'application bloquée',
  'evidence.app-post': 'publication d’application',
  'evidence.ad-interaction': 'interaction avec une publicité',
  'evidence.detected-app': 'application détectée par Meta',
  'evidence.advertiser': 'annonceur',
  'evidence.advertiser-with-list': 'annonceur avec liste de contacts',
  'evidence.off-meta': 'activité hors Meta',
  'evidence.setting': 'paramètre',
  'evidence.ad-thread': 'discussion Messenger commencée à partir d’une publicité',
  'evidence.count.connection':
    '{count, plural, one {# application connectée} other {# applications connectées}}',
  'evidence.count.app-post':
    '{count, plural, one {# publication de l’application} other {# publications de l’application}}',
  'evidence.count.off-meta':
    '{count, plural, one {# entrée d’activité hors Meta} other {# entrées d’activité hors Meta}}',
  'evidence.count.advertiser':
    '{count, plural, one {# entrée comme annonceur} other {# entrées comme annonceur}}',
  'evidence.count.ad-interaction':
    '{count, plural, one {# interaction avec une publicité} other {# interactions avec des publicités}}',
  'evidence.count.ad-thread':
    '{count, plural, one {# discussion Messenger commencée à partir d’une publicité} other {# discussions Messenger commencées à partir d’une publicité}}',
  'evidence.count.link': '{count, plural, one {# lien dans des messages} other {# liens dans des messages}}',
};
