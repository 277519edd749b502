export const report = {
  'report.section.findings': 'Constats avec affirmations ou décomptes',
  'report.noFindings': 'Il n’y en a aucun dans cet export. Cela n’exclut rien.',
  'report.section.other': 'Autres constats',
  'report.otherLead': 'Ils reposent sur votre seul export.',
  'report.head.finding': 'Constat',
  'report.morePlaces': 'et {count, plural, one {# autre endroit} other {# autres endroits}}',
  'report.yourDecision': 'Votre décision : {decision}',
  'report.said': 'Dit ou allégué',
  'report.responses': 'Réponses',
  'report.response': 'réponse',
  'report.window': 'Période',
  'report.most': 'Au plus',
  'report.mostCounts':
    '{messages, plural, one {# message} other {# messages}} dans {threads, plural, one {# conversation} other {# conversations}} avec {people, plural, one {# personne} other {# personnes}} : {direction}',
  'report.direction': '{sent, number} envoyés, {received, number} reçus',
  'report.direction.unknown': 'sens inconnu (envoyés ou reçus)',
  'report.least': 'Au moins',
  'report.messages': '{count, plural, one {# message} other {# messages}}',
  'report.covers': 'Le rapport porte sur {accounts}.',
  'report.moreShared': 'Et {count, number} de plus.',
  'report.moreEvidence':
    'Et {count, plural, one {# autre ligne} other {# autres lignes}} ; la forme JSON de ce rapport les donne toutes.',
  'report.notReviewedYet': 'Votre décision : pas encore passé en revue.',
  'report.note': 'Note : {note}',
  'report.reopened': 'De nouveau ouvert : {reason}',
  'report.decidedOn': 'Votre décision du {day} : {decision}.',
  'report.title': 'Rapport privé sur les applications connectées et les messages',
  'report.sensitive':
    'Ce rapport nomme des entreprises et donne des nombres de messages d’une personne. Il ne contient aucun texte de message. Gardez-le comme vous garderiez un relevé bancaire.',
  'report.answer': 'La réponse',
  'report.sample': 'Exemple inventé. Ce n’est le compte de personne, ni les messages de personne.',
  'report.short':
    'Ceci est la version courte. Elle contient {shown, plural, =0 {zéro constat, car aucun ne porte sur votre boîte de réception} =1 {le seul constat qui porte sur votre boîte de réception} other {les # {cut, select, yes {premiers } other {}}constats qui portent sur votre boîte de réception}}. La version complète contient {all, plural, =1 {# constat} other {les # constats}}.{possible, plural, =0 {} one { # d’entre eux repose seulement sur ce que permettaient les {service, select, x {règles de X} other {règles de Facebook}}.} other { # d’entre eux reposent seulement sur ce que permettaient les {service, select, x {règles de X} other {règles de Facebook}}.}}',
  'report.short.findings': 'Ce qui porte sur votre boîte de réception',
  'report.alsoAnswers':
    '{count, plural, one {La réponse donnée plus haut ({names}) vaut aussi pour ceci.} other {Les réponses données plus haut ({names}) valent aussi pour ceci.}}',
  'report.standsOut': 'Ce qui ressort',
  'report.you':
    '« Vous » désigne le propriétaire du compte.{cited, select, yes { Les petits chiffres renvoient aux sources, à la fin.} other {}}',
  'report.madeUnknown': 'créé un jour inconnu',
  'report.made': 'créé le {day}',
  'report.origin': 'Fondé sur l’export {service} {made} et importé le {imported}.',
  'report.originOwner': 'Fondé sur l’export {service} ({owner}) {made} et importé le {imported}.',
  'report.redacted.people':
    'Les noms de personnes ont été remplacés par des numéros ; les noms de fichiers, les conversations et les notes ont été omis.',
  'report.redacted.companies':
    'Les noms de personnes et d’entreprises sans constat propre ont été remplacés par des numéros ; les noms de fichiers, les conversations et les notes ont été omis.',
  'report.figure.connections': 'applications connectées, dont {active, number} encore actives',
  'report.figure.findings':
    'constats, dont {inbox, number} sur votre boîte de réception{possible, plural, =0 {} other { et # fondés seulement sur ce que permettaient les {service, select, x {règles de X} other {règles de Facebook}}}}',
  'report.figure.messages': 'messages dans l’export',
  'report.figure.companies': 'entreprises nommées',
  'report.nothingStandsOut':
    'Aucun constat n’est marqué « À voir d’abord » ou « Mérite un coup d’œil ». Cela n’exclut rien.',
  'report.head.grade': 'Qualification',
  'report.head.messages': 'Messages de la période',
  'report.moreInFull':
    'Et {count, plural, one {# autre constat qui porte} other {# autres constats qui portent}} sur votre boîte de réception dans la version complète.',
  'report.moreFindings': 'Et {count, number} de plus dans la section 1.',
  'report.notReviewed': 'non passé en revue',
  'report.lowerBounds':
    'Certains documents n’ont pas pu être lus en entier ; les nombres réels peuvent donc être plus élevés.',
  'report.closing':
    '{service, select, x {Une fourchette compte les messages des jours où une application a pu avoir l’autorisation qu’indique votre export.} other {Une fourchette compte les messages des jours où votre connexion et l’accès que quelqu’un décrit ont pu exister tous deux.}} Elle dit ce qui aurait pu être accessible. Votre export montre des connexions ; il ne peut pas montrer ce qui en a été fait. Si une entreprise n’apparaît pas ici, cela ne la met pas hors de cause.',
  'report.pageTitle': 'Rapport de Sidedoor',
  'report.footer':
    'Écrit par Sidedoor {version} à partir du registre, sur l’ordinateur du propriétaire. Rien n’a été envoyé où que ce soit.',
  'report.section.timeline': 'Chronologie',
  'report.section.decisions': 'Ce que vous pouvez faire, et ce que vous avez décidé',
  'report.section.connections': 'Connexions',
  'report.section.companies': 'Entreprises',
  'report.section.limits': 'Étendue de la lecture et limites',
  'report.section.method': 'Méthode',
  'report.section.headlines': 'Ce que disent les gros titres',
  'report.section.sources': 'Sources',
  'report.contents': 'Sommaire',
  'report.timeline.label':
    'Les connexions au fil du temps, au-dessus des messages de chaque année. Les mêmes faits figurent en mots plus bas.',
  'report.timeline.era': 'des messages pouvaient être accessibles',
  'report.timeline.messages': 'vos messages',
  'report.timeline.most': 'au plus {most, number} par an',
  'report.ruler.label': 'Au moins {least, number} et au plus {most, number} messages sur {all, number}',
  'report.ruler.all': '{all, number} messages de la période où d’autres pouvaient accéder à des messages',
  'report.timeline.others':
    '{count, plural, one {# autre connexion figure dans la section 5.} other {# autres connexions figurent dans la section 5.}}',
  'report.timeline.caption':
    'Une barre pleine a deux limites connues. Une ligne pointillée va vers une limite inconnue. Les noms en gras sont ceux d’entreprises qui ont un constat propre. Les cases hachurées sont les périodes des affirmations sur des messages personnels. La bande ombrée est la période où d’autres entreprises pouvaient accéder à des messages personnels.',
  'report.timeline.below': 'En bas : les messages que vous avez envoyés (plein) et reçus (pointillé) par an.',
  'report.timeline.belowUndirected':
    'En bas : les messages par an. On ne sait pas combien vous en avez envoyé.',
  'report.timeline.inWords': 'La même chose en mots',
  'report.remedy.act': 'Où agir',
  'report.remedy.does': 'Ce que cela fait',
  'report.remedy.does-not': 'Ce que cela ne fait pas',
  'report.remedy.ask': 'À qui s’adresser',
  'report.decisions': 'Vos décisions',
  'report.noDecisions': 'Aucune décision n’a encore été enregistrée.',
  'report.followUps': 'Rappels en cours',
  'report.followUp': '{day} : {what}',
  'report.head.step': 'Étape',
  'report.head.what': 'En quoi elle consiste',
  'report.head.on': 'Sur',
  'report.head.decided': 'Décidé',
  'report.head.followUp': 'Rappel',
  'report.decisionReopened': '{decision}, de nouveau ouvert : {reason}',
  'report.connectionsLead':
    'Chaque application connectée, jeu instantané et application bloquée que mentionne votre export ; une application bloquée n’est connectée que si elle est aussi mentionnée comme telle. Une date qu’il ne donne pas est inconnue. Le fichier est nommé sans ses dossiers ; la forme JSON de ce rapport les donne.',
  'report.head.added': 'Ajoutée',
  'report.dayOrTwo': 'à un jour près',
  'report.companiesLead':
    'Votre export nomme {count, plural, one {# entreprise} other {# entreprises}}. Celles qui apparaissent de plusieurs façons viennent en premier ; un astérisque signale une entreprise qui a un constat propre.',
  'report.noneInSeveralWays': 'Aucune n’apparaît de plus d’une façon.',
  'report.allCompanies':
    'Les {count, number} entreprises (imprimées seulement tant que cette liste est ouverte)',
  'report.head.company': 'Entreprise',
  'report.head.lists': 'Ce que mentionne votre export',
  'report.head.first': 'Première date',
  'report.head.last': 'Dernière date',
  'report.limits': 'Ce que ce rapport ne peut pas montrer',
  'report.cautions': 'Comment lire les dates et les noms',
  'report.kinds': 'Ce que contenait l’export',
  'report.head.kind': 'Type de document',
  'report.otherFiles':
    '{count, plural, one {# autre fichier (médias et documents sans entrées de ce type) n’a pas été lu.} other {# autres fichiers (médias et documents sans entrées de ce type) n’ont pas été lus.}}',
  'report.nothingAbsent': 'Chaque type de document que Sidedoor cherche est dans cet export.',
  'report.absent': 'Absent de cet export : {kinds}. Cela ne dit rien du compte.',
  'report.troubled': 'Documents qui n’ont pas été lus en entier',
  'report.head.why': 'Pourquoi',
  'report.moreDocuments': 'La forme JSON de ce rapport mentionne chaque document.',
  'report.moreProblems': 'Et {count, plural, one {# autre problème} other {# autres problèmes}}.',
  'report.versions': 'Versions et fichiers sources',
  'report.writtenBy': 'Écrit par',
  'report.format': 'Format du rapport',
  'report.schemas': '{report}, schéma du registre {ledger}',
  'report.facts': 'Faits au',
  'report.head.part': 'Partie de l’export',
  'report.head.bytes': 'Octets',
  'report.folderHasNone': 'un dossier n’en a pas',
  'report.sourcesLead':
    'Les adresses sont imprimées sous forme de texte. Pour lire une source, copiez son adresse dans un navigateur.',
  'report.notCounted': 'non compté',
  'report.notListed': 'non mentionnée',
  'report.nameOnly': 'un nom dans une liste, sans événement',
  'report.company.offMetaEvents':
    '{count, plural, one {# événement hors Meta} other {# événements hors Meta}}',
  'report.company.advertiserList':
    '{count, plural, one {# annonceur avec liste de contacts} other {# annonceurs avec liste de contacts}}',
  'report.company.advertiserOther':
    '{count, plural, one {# autre entrée comme annonceur} other {# autres entrées comme annonceur}}',
  'report.leftOut':
    '{findings, plural, one {# constat qualifié de « Possible » est omis de ce rapport} other {# constats qualifiés de « Possible » sont omis de ce rapport}}, comme son propriétaire l’a choisi.',
  'report.leftOutDecided':
    '{findings, plural, one {# constat qualifié de « Possible » est omis de ce rapport, avec {decisions, plural, one {# décision à son sujet} other {# décisions à son sujet}}} other {# constats qualifiés de « Possible » sont omis de ce rapport, avec {decisions, plural, one {# décision à leur sujet} other {# décisions à leur sujet}}}}, comme son propriétaire l’a choisi.',
  'report.preview.statements': 'Affirmations sur des entreprises',
  'report.preview.decisions': 'Décisions',
  'report.preview.connections': 'Connexions et applications bloquées',
  'report.preview.documents': 'Documents de l’export',
  'report.preview.limits': 'Limites',
  'report.method.read.title': 'Ce qui a été lu',
  'report.method.read':
    'Sidedoor a lu l’export que {service} a créé pour le propriétaire du compte, sur le propre ordinateur de celui-ci et sans réseau. Chaque énoncé sur le compte nomme le fichier et l’endroit du fichier. Des messages, il a gardé la conversation, le jour et l’expéditeur, ainsi que les noms des sites liés. Il n’a gardé aucun texte.',
  'report.method.connections':
    '{service, select, x {Une application compte comme connectée du jour où vous l’avez autorisée au jour de l’export, car X ne mentionne que les applications qui peuvent encore agir pour vous. Une date que l’export ne donne pas est inconnue.} other {Une connexion va du jour où une application a été ajoutée au jour où elle a été supprimée, ou au jour de l’export si elle était encore active. {service, select, facebook {Facebook écrit 0 quand une date n’est pas donnée. Une telle date est inconnue} other {Une date que l’export ne donne pas est inconnue}}, et la fin d’une application expirée l’est aussi.}}',
  'report.method.windows.title': 'Périodes',
  'report.method.windows':
    'Une période est le temps pendant lequel une connexion et ce dont parle une affirmation peuvent se recouper. Les jours sont comptés en UTC. Quand une affirmation ne donne qu’une année ou un mois, « au plus » retient le premier début et la dernière fin que cela permet, « au moins » le dernier début et la première fin. Aucune période sur des messages personnels ne dépasse le temps où d’autres entreprises pouvaient accéder à de tels messages, {era}.',
  'report.method.atLeast.title': 'Au moins et au plus',
  'report.method.atLeast':
    'Les deux nombres comptent les messages selon leur date. « Au plus » repousse chaque limite inconnue aussi loin que possible. « Au moins » ne compte que les jours certains ; quand un début ou une fin est inconnu, c’est 0. Les appels, les événements de groupe et les réactions sont exclus ; les messages retirés par la suite sont comptés, car ils ont existé.',
  'report.method.number.title': 'Ce que signifie un nombre',
  'report.method.number':
    'Un nombre dit combien de messages ont été envoyés ou reçus pendant une période. Il ne dit pas que quelqu’un en a ouvert un. Aucun export ne montre ce qui a été fait d’une connexion.',
  'report.method.statements.title': 'Affirmations et réponses',
  'report.method.statements':
    'Chaque affirmation sur une entreprise nomme son auteur et l’endroit où elle a été faite. Les réponses sont montrées à côté des affirmations, avec le même poids. Une qualification dit la force de l’affirmation la plus forte sur le point : reconnu par l’entreprise ou par Facebook, documenté, rapporté par la presse, allégué par une partie à un litige, possible selon les règles de l’époque, ou présent dans le seul export.',
};
