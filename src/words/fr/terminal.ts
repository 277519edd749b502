import type { Translation } from '../catalog.ts';
import type { terminal as source } from '../en/terminal.ts';

/** What the terminal says. */
export const terminal: Translation<typeof source> = {
  'cli.answer.step': '{n}. {what} : {detail}',
  'cli.answer.stepFirst': '{n}. {what} : {detail}, {company} d’abord',
  'cli.audit.owner': 'Export ({owner})',
  'cli.audit.noOwner': 'Un export sans nom de propriétaire',
  'cli.audit.noDate': 'date inconnue',
  'cli.parts': '{count, plural, one {# partie} other {# parties}}',
  'cli.audit.already': 'Ces documents avaient déjà été importés ; rien de nouveau n’a été écrit.',
  'cli.audit.apps':
    'applications connectées ({active, number} actives, {expired, number} expirées, {removed, number} supprimées{unknown, plural, =0 {)} other { et # d’état inconnu)}}',
  'cli.audit.onInbox':
    '{count, plural, one {constat sur votre boîte de réception} other {constats sur votre boîte de réception}}',
  'cli.audit.byRules':
    '{count, plural, one {constat fondé seulement sur ce que permettaient les règles de Facebook} other {constats fondés seulement sur ce que permettaient les règles de Facebook}}',
  'cli.audit.absentApps': 'applications connectées : la liste n’est pas dans cet export',
  'cli.audit.absentMessages': 'messages : aucun dans cet export',
  'cli.audit.absentBusinesses':
    'entreprises qui ont envoyé une activité {service, select, facebook {à Facebook} other {à Meta}} : la liste n’est pas dans cet export',
  'cli.audit.absentLists': 'annonceurs disposant de vos coordonnées : la liste n’est pas dans cet export',
  'cli.audit.messages': 'messages dans {threads, plural, one {# conversation} other {# conversations}}',
  'cli.audit.businesses':
    'entreprises ont envoyé {service, select, facebook {à Facebook} other {à Meta}} {events, plural, one {# événement} other {# événements}} vous concernant',
  'cli.audit.lists': 'annonceurs ont utilisé une liste contenant vos coordonnées',
  'cli.audit.exposure':
    'Messages : au moins {least, number}, au plus {most, number}, dans au plus {threads, plural, one {# conversation} other {# conversations}} avec {people}.',
  'cli.statement': '{by} ({mark}) : {statement}',
  'cli.audit.inbox':
    '{count, plural, =0 {Constats sur votre boîte de réception} one {# constat sur votre boîte de réception (nombre de messages, façon dont on le sait, identifiant)} other {# constats sur votre boîte de réception (nombre de messages, façon dont on le sait, identifiant)}}',
  'cli.audit.possible':
    '{count, plural, one {# autre constat est fondé seulement sur ce que permettaient les règles de Facebook} other {# autres constats sont fondés seulement sur ce que permettaient les règles de Facebook}}',
  'cli.audit.noMessaging': 'Aucun. Cela n’exclut rien.',
  'cli.audit.moreInbox': 'et {more, number} de plus : ajoutez --full',
  'cli.audit.states': '{count, plural, one {# document} other {# documents}} : {states}.',
  'cli.audit.notRead':
    '{files, plural, one {# fichier JSON ou HTML n’a pas été lu.} other {# fichiers JSON ou HTML n’ont pas été lus.}}',
  'cli.audit.limits':
    '{more, plural, one {# limite} other {# limites}} à ce qu’il peut montrer : ajoutez --full',
  'cli.audit.full': 'Tout, avec les sources :',
  'cli.audit.none': 'Rien dans cet export ne correspond à une règle. Cela n’exclut rien.',
  'cli.audit.documents':
    '{count, plural, one {# document} other {# documents}} ; {otherFiles, plural, one {# autre fichier non ouvert} other {# autres fichiers non ouverts}}.',
  'cli.audit.nothingRead':
    '{count, plural, =1 {Le seul document n’a pas pu être lu} other {Aucun des # documents n’a pu être lu}}. Demandez un nouvel export à {service} et importez chaque ZIP tel que vous l’avez téléchargé.',
  'cli.audit.absent': 'Absent de cet export : {kinds}.',
  'cli.next.connections': 'Toutes les applications connectées, par nom :',
  'cli.next.companies': 'Chaque entreprise de votre export :',
  'cli.next.exposure': 'Les messages d’une entreprise, par affirmation et par année :',
  'cli.audit.review':
    'Pour vérifier ou supprimer une application : {service, select, instagram {https://help.instagram.com/1144624522593085} x {https://x.com/settings/connected_apps} other {facebook.com, Paramètres et confidentialité > Paramètres > Applications et sites web.}}',
  'cli.audit.coverage': 'Étendue de la lecture, et ce que cet export ne peut pas montrer',
  'cli.messages.sent': '{sent, number} envoyés',
  'cli.messages.received': '{received, number} reçus',
  'cli.messages.threads': 'Conversations avec le plus de messages',
  'cli.messages.more': 'et {more, plural, one {# autre conversation} other {# autres conversations}}',
  'cli.messages.all': 'Chaque conversation et chaque mois :',
  'cli.company.yes': 'oui',
  'cli.company.no': 'pas dans cet export',
  'cli.company.id': 'identifiant',
  'cli.company.category': 'catégorie',
  'cli.company.parent': 'fait partie de',
  'cli.company.channels': 'canaux',
  'cli.company.connections': 'connexions',
  'cli.company.appPosts': 'publications d’application',
  'cli.company.offMetaEvents': 'événements hors Meta',
  'cli.company.list': 'liste avec vos coordonnées',
  'cli.company.adThreads': 'discussions Messenger nées d’une publicité',
  'cli.company.links': 'liens dans vos messages',
  'cli.company.dates': 'première et dernière date',
  'cli.company.offMeta': 'Activité hors Meta',
  'cli.diff.missing': 'Si une application ou une entreprise manque dans un export, cela seul ne prouve rien.',
  'cli.diff.importUndated': 'import {id} (créé un jour inconnu)',
  'cli.diff.import': 'import {id} (créé le {day})',
  'cli.diff.head': 'Premier export : {from}\nSecond export : {to}',
  'cli.more': '… et {count, number} de plus (--json)',
  'cli.diff.now': 'maintenant {name}',
  'cli.diff.threads':
    'Conversations : {added, number} nouvelles, {gone, number} seulement dans le premier export, {changed, number} avec plus ou moins de messages.',
  'cli.exposure.unmatched': 'Non comparé à votre connexion.',
  'cli.exposure.year': '{least, number} à {most, number} messages',
  'cli.exposure.none':
    'Aucune affirmation sur cette entreprise ne dit qu’elle pouvait accéder à des messages ; aucun message n’est donc compté.',
  'cli.window.none': 'Aucune période d’accès n’est décrite.',
  'cli.finding.era': '{days} : {granted}',
  'cli.finding.source': '{number}. {citation}',
  'cli.finding.full':
    'En entier, avec chaque entrée{count, plural, =0 {} =1 { et sa source} other { et ses # sources}} :',
  'cli.finding.undecided': 'Pas encore. Pour décider :',
  'cli.review.progress': '{done} constats sur {all} passés en revue, {left} restants',
  'cli.review.gone': 'Décidé, mais plus dans cet export',
  'cli.review.how': 'Pour décider :',
  'cli.review.now': 'Votre décision actuelle',
  'cli.review.noHistory': 'Aucune décision n’a été enregistrée ici.',
  'cli.review.noted': '{decision} ({note})',
  'cli.source.none': 'pas de page source ; voir la note',
  'cli.channels': '{count, plural, one {# canal} other {# canaux}}',
  'cli.events': '{count, plural, one {# événement} other {# événements}}',
  'cli.companies.none': 'Aucune entreprise ne correspond.',
  'cli.connections.none': 'Aucune connexion ne correspond. Cela n’exclut rien.',
  'cli.sample.made':
    'L’export d’une personne inventée : {messages, plural, one {# message} other {# messages}}, {apps, plural, one {# application} other {# applications}}.',
  'cli.exposure': '{messages} C’est ce qui aurait pu être accessible, non ce qui l’a été.',
  'cli.gradeAndKind': '{grade}, {kind}',
  'cli.companies.more': '… et {count, number} de plus (--limit, --search)',
  'cli.imports.noOwner': 'propriétaire inconnu',
  'cli.imports.made': 'créé le {day}',
  'cli.imports.imported': 'importé le {day}',
  'cli.imports.removed':
    'L’import {id} a été supprimé avec tout ce qui en a été tiré. Vos décisions sont conservées ; sidedoor erase --yes les supprime aussi.',
  'cli.waiting': 'Un autre Sidedoor écrit dans le registre. Cette commande attend qu’il ait terminé.',
  'cli.erase.sure': 'Cela supprime le registre définitivement. Pour confirmer : sidedoor erase --yes',
  'cli.erase.nothing': 'Il n’y avait pas de registre. Rien n’a été supprimé.',
  'cli.erase.kept':
    'Vos fichiers d’export ne sont pas touchés. Sur certains disques, des données effacées peuvent subsister jusqu’à ce qu’elles soient écrasées.',
  'cli.letter.gdpr':
    'Rien n’a été envoyé. Ajoutez les adresses avec --address, --email et --company-address. Le RGPD s’applique dans l’Espace économique européen, qui comprend l’Union européenne, et aux entreprises d’ailleurs qui y proposent des services ; le RGPD britannique a les mêmes articles. Ceci n’est pas un conseil juridique. Si la lettre arrive aujourd’hui, une réponse est due au plus tard le {due, date, long} (--follow-up {option}).',
  'cli.letter.ccpa':
    'Rien n’a été envoyé. Ajoutez les adresses avec --address, --email et --company-address. Le CCPA protège les résidents de Californie et s’impose aux entreprises au-delà d’une certaine taille. Il couvre ce qui a été recueilli depuis le 1er janvier 2022 ; la lettre demande aussi les années antérieures, ce que l’entreprise peut refuser. Ceci n’est pas un conseil juridique. Si la lettre arrive aujourd’hui, une réponse est due au plus tard le {due, date, long} (--follow-up {option}).',
  'cli.letter.lgpd':
    'Rien n’a été envoyé. Ajoutez les adresses avec --address, --email et --company-address. La LGPD s’applique aux personnes au Brésil et aux entreprises d’ailleurs qui leur proposent des services. Ceci n’est pas un conseil juridique. Si vous l’envoyez aujourd’hui, une réponse sur l’accès est due au plus tard le {due, date, long} (--follow-up {option}).',
  'cli.file.exists': '{path} existe déjà. Utilisez --force pour le remplacer.',
  'cli.report.contradiction':
    'Le nom du fichier se termine par .{ending}, mais --format indique {format}. Changez l’un des deux.',
  'cli.share.onlySvg':
    'L’image est un SVG. Indiquez un fichier qui se termine par .svg ; un navigateur ou un logiciel de dessin en fait un PNG.',
  'cli.share.written': 'Le texte ci-dessus, en image : {path}. Elle contient ces mots et rien d’autre.',
  'cli.report.noOut': 'Indiquez un fichier avec --out <fichier>, ou utilisez --preview.',
  'cli.report.notLockable':
    'Un rapport en {format} ne peut pas être verrouillé. Omettez --format, ou choisissez html ou bundle, et indiquez un fichier qui se termine par .html.',
  'cli.report.lockedEnding':
    'Un dossier verrouillé est une seule page qui contient ses fichiers. Indiquez un fichier qui se termine par .html et ajoutez --format bundle.',
  'cli.report.stopped': 'Arrêté. Aucun rapport n’a été écrit.',
  'cli.report.written': '{format}, {size, number} ko',
  'cli.report.encrypted': 'rapport verrouillé, {size, number} ko',
  'cli.report.private': 'Il est privé : quiconque a le fichier peut l’ouvrir.',
  'cli.report.preview': 'En HTML : {size, number} ko. Noms : {redaction}. Rien n’a été écrit.',
  'cli.report.passphrase':
    'Cette phrase secrète ouvre le rapport ({bits} bits ; les majuscules, les espaces et les tirets n’ont pas d’importance). Elle est affichée une seule fois et n’est gardée nulle part. Sans elle, personne ne peut ouvrir le rapport, pas même vous.',
  'cli.report.passphrase.unreadable': 'Le fichier de phrase secrète {path} n’a pas pu être lu.',
  'cli.report.passphrase.lines': '{path} contient plus d’une ligne ; une phrase secrète tient sur une ligne.',
  'cli.report.passphrase.short': 'La phrase secrète dans {path} a moins de {least, number} caractères.',
  'cli.lock.passphrase': 'Phrase secrète du registre : ',
  'cli.lock.new': 'Nouvelle phrase secrète ({least, number} caractères ou plus) : ',
  'cli.lock.again': 'La même phrase secrète encore une fois : ',
  'cli.lock.short': 'La phrase secrète a moins de {least, number} caractères.',
  'cli.lock.long': 'Une phrase secrète a au plus {most, number} caractères.',
  'cli.lock.words': 'Vos douze mots : ',
  'cli.lock.wrongWord': 'Ce n’est pas le mot ; rien n’a donc été verrouillé. Recommencez.',
  'cli.lock.noTerminal':
    'Il n’y a pas de terminal où poser la question. Indiquez des fichiers avec --new-passphrase-file et, pour recover, --words-file.',
  'cli.lock.set': 'Le registre {file} est maintenant verrouillé.',
  'cli.lock.changed': 'La nouvelle phrase secrète est en place.',
  'cli.lock.removed': 'Le registre {file} n’est plus verrouillé.',
  'cli.review.oneAct': 'Choisissez l’une des options --decision, --history, --undo et --ics.',
  'cli.review.noDecision': 'Dites ce que vous avez décidé : sidedoor review {id} --decision {decisions}',
  'cli.review.noFinding': 'Indiquez le constat ; voir : sidedoor review',
  'cli.review.icsAll': '--ics écrit tous les rappels ; omettez l’identifiant.',
  'cli.review.needsDecision': '--note, --follow-up et --connections vont avec --decision.',
  'cli.review.icsWritten': 'Rappels écrits dans {file}.',
  'cli.sample.onlyHtml': '--generation et --locale vont avec --format html.',
  'cli.sample.exists': '{path} existe déjà. Indiquez un nouveau fichier.',
  'cli.sample.next': 'Ensuite : sidedoor audit {paths}',
  'cli.serve.building':
    'Construction des pages. Cela se fait une fois après chaque modification des sources et prend quelques secondes.',
  'cli.serve.running':
    'Sidedoor fonctionne uniquement sur cet ordinateur. Appuyez sur Ctrl-C pour l’arrêter.',
  'cli.serve.noBrowser': 'Aucun navigateur n’a pu être ouvert d’ici. Ouvrez vous-même l’adresse ci-dessus.',
  'cli.serve.missing': 'Il n’y a ni fichier ni dossier {path}.',
  'cli.serve.stopped': 'Sidedoor s’est arrêté.',
  'cli.usage.number': '{option} attend un nombre entier de {min} à {max}.',
  'cli.usage.word': '{option} attend l’un de ces mots : {words}.',
  'cli.usage.date': '{option} attend une année, un mois ou un jour : 2014, 2014-10 ou 2014-10-01.',
  'cli.usage.day': '{option} attend un jour sous la forme AAAA-MM-JJ.',
  'cli.defect': 'une erreur s’est produite dans Sidedoor ({name}){place}.',
  'cli.progress.rate': '{size}/s  reste {left}',
};
