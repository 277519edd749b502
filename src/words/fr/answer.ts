const COMPANIES =
  '{count, plural, =1 {Une entreprise que Facebook a citée} =2 {Deux entreprises que Facebook a citées} =3 {Trois entreprises que Facebook a citées} =4 {Quatre entreprises que Facebook a citées} =5 {Cinq entreprises que Facebook a citées} other {# entreprises que Facebook a citées}}';
const CHAT_PROGRAMS =
  '{count, plural, =1 {Un programme} =2 {Deux programmes} =3 {Trois programmes} other {# programmes}}';
const ON_MESSAGES = '{total, plural, =1 {Sur votre seul message} other {Sur vos # messages}}';
const TIME = 'de la période où {count, plural, one {elle aurait} other {elles auraient}} pu avoir accès';
const NAMED = `${COMPANIES} {dated, select, yes {en {years} } other {}}en lien avec des messages {count, plural, one {figure} other {figurent}} parmi vos applications`;
const AT_MOST = `${ON_MESSAGES}, au plus {most, number} {most, plural, one {date} other {datent}} ${TIME}`;

export const answer = {
  'answer.accounts': 'Vos comptes',
  'answer.accounts.together':
    '{findings, plural, one {# constat reste} other {# constats restent}} sans décision dans l’ensemble des {accounts, number} comptes.',
  'answer.accounts.shared':
    '{count, plural, one {# entreprise ayant une application connectée figure} other {# entreprises ayant une application connectée figurent}} dans les exports de plusieurs services.{counted, select, yes { Les nombres sont ceux de vos messages de la période d’accès.} other {}}',
  'answer.together': 'Tous les comptes ensemble',
  'answer.together.byRules':
    '{service, select, x {Sur X} other {Sur Facebook}}, {apps, plural, =1 {une {also, select, yes {autre } other {}}application a peut-être été connectée} other {# {also, select, yes {autres } other {}}applications ont peut-être été connectées}} {service, select, x {à l’époque où une application pouvait lire les messages privés sans autorisation particulière} other {à l’époque où les applications pouvaient demander votre boîte de réception}}. On ne sait pas si {apps, plural, =1 {celle-ci} other {l’une d’elles}} l’a fait.',
  'answer.together.count':
    'Parmi vos messages sur {services}, {range, select, exact {{most, number}} most {au plus {most, number}} other {au moins {least, number} et au plus {most, number}}} {most, plural, one {date} other {datent}} de la période où {count, plural, one {elle aurait} other {elles auraient}} pu avoir accès.{range, select, most { Pas un seul ne peut être confirmé.} other {}}',
  'answer.together.service': '{name}',
  'answer.together.open':
    'On ne sait pas précisément à combien de vos messages sur {services} il aurait été possible d’accéder{known, select, yes { ; il peut donc y en avoir davantage} other {}}.',
  'answer.together.sum':
    'Au total, cela fait {range, select, exact {{most, plural, one {# message} other {# messages}}} most {au plus {most, plural, one {# message} other {# messages}}} other {au moins {least, number} et au plus {most, plural, one {# message} other {# messages}}}}.',
  'answer.together.others':
    '{joined, plural, =0 {Ces comptes ne sont pas additionnés} other {{count, plural, one {# autre compte n’est pas compté ici} other {# autres comptes ne sont pas comptés ici}}}} : Sidedoor ne réunit des comptes que s’il y en a un seul par service, ou un seul du même nom.',
  'answer.apps.missing':
    'Cet export ne contient pas la liste de vos applications connectées ; il ne peut donc pas montrer lesquelles auraient pu accéder à vos messages.',
  'answer.apps.unreadable':
    'La liste de vos applications connectées n’a pas pu être lue ; Sidedoor ne peut donc pas dire lesquelles auraient pu accéder à vos messages.',
  'answer.apps.none':
    'Votre export ne mentionne aucune application connectée. Cela n’exclut pas qu’il y en ait eu une.',
  'answer.apps.inPart':
    'Une partie de la liste des applications n’a pas pu être lue ; il peut donc y en avoir davantage.',
  'answer.named': `${NAMED} : {names}.`,
  'answer.named.heading': `${NAMED}.`,
  'answer.named.none':
    'Aucune application ayant un lien connu avec des messages n’est mentionnée. Cela n’exclut pas qu’il y en ait eu une.',
  'answer.named.noCompany':
    'Aucune entreprise que Facebook a citée en lien avec des messages ne figure parmi vos applications. Si une entreprise n’apparaît pas ici, cela ne la met pas hors de cause.',
  'answer.permitted':
    '{count, plural, =1 {Une application était autorisée} other {# applications étaient autorisées}} à accéder à vos messages privés sur X : {names}.',
  'answer.permitted.heading':
    '{count, plural, =1 {Une application était autorisée} other {# applications étaient autorisées}} à accéder à vos messages privés sur X.',
  'answer.permitted.more': '{count, plural, one {# autre} other {# autres}}',
  'answer.permitted.none':
    '{unclear, plural, =0 {Aucune application de votre export n’était autorisée à accéder à vos messages privés} other {On ne sait d’aucune application de votre export qu’elle était autorisée à accéder à vos messages privés}}. Celles dont l’accès a pris fin n’y figurent pas.',
  'answer.permitted.unclear':
    'On ne sait pas ce que {count, plural, =1 {l’une de vos applications était autorisée} other {# de vos applications étaient autorisées}} à faire.',
  'answer.chatPrograms': `${CHAT_PROGRAMS} dont la fonction était d’afficher les discussions Facebook {count, plural, one {figure} other {figurent}} {also, select, yes {aussi } other {}}parmi vos applications : {names}.`,
  'answer.byRules':
    '{also, select, yes {{apps, plural, =1 {Une autre application a} other {# autres applications ont}}} other {{apps, plural, =1 {Une application a} other {# applications ont}}}} peut-être été {apps, plural, =1 {connectée} other {connectées}} {service, select, x {à l’époque où une application pouvait lire les messages privés sans autorisation particulière} other {à l’époque où les applications pouvaient demander votre boîte de réception}}. On ne sait pas si {apps, plural, =1 {celle-ci} other {l’une d’elles}} l’a fait.',
  'answer.messages.missing': 'Cet export ne contient aucun message ; aucun ne peut donc être compté.',
  'answer.messages.unreadable': 'Vos messages n’ont pas pu être lus ; aucun n’est donc compté.',
  'answer.messages.inPart':
    'Certains de vos messages n’ont pas pu être lus ; les nombres réels peuvent donc être plus élevés.',
  'answer.count.noOverlap':
    'Les affirmations sur {count, plural, one {son accès} other {leur accès}} portent sur d’autres périodes que {connections, plural, one {votre connexion} other {vos connexions}} ; aucun de vos messages n’est donc compté.',
  'answer.count.none': `${ON_MESSAGES}, aucun n’a été envoyé ou reçu pendant la période où {count, plural, one {elle aurait} other {elles auraient}} pu avoir accès.`,
  'answer.count.most': `${AT_MOST} ; pas un seul ne peut être confirmé, car {why}.`,
  'answer.count.unconfirmed': `${AT_MOST}. Pas un seul ne peut être confirmé.`,
  'answer.count.range': `${ON_MESSAGES}, au moins {least, number} et au plus {most, number} datent ${TIME}.`,
  'answer.count.exact': `${ON_MESSAGES}, {most, number} {most, plural, one {date} other {datent}} ${TIME}.`,
  'answer.why.access-start': 'personne n’a dit avec certitude quand l’accès a commencé',
  'answer.why.access-end': 'personne n’a dit avec certitude quand l’accès a pris fin',
  'answer.why.access-dates':
    'aucune affirmation ne dit à la fois quand l’accès a commencé et quand il a pris fin',
  'answer.why.connection-dates':
    'votre export ne dit pas à la fois quand {count, plural, one {elle a été connectée} other {elles ont été connectées}} et quand cela a pris fin',
  'answer.why.dates': 'dans chaque cas, une date de l’accès ou de la connexion est inconnue',
  'answer.why.no-certain-message': 'aucun ne date d’un jour où l’accès est certain',
  'answer.denied':
    '{names} {count, plural, one {dément} other {démentent}} que des messages aient été lus. Votre export ne peut pas trancher.',
  'answer.denied.ofSome':
    '{names} {count, plural, one {dément} other {démentent}} que des messages aient été lus ; Sidedoor ne connaît pas de tel démenti chez {others}. Votre export ne peut pas trancher.',
  'answer.open': 'Votre export ne peut pas montrer si un message a été lu.',
  'answer.next': 'Que faire maintenant',
  'answer.next.complete-export': 'Obtenir un export complet',
  'answer.next.complete-export.detail':
    '{what, select, apps {la liste de vos applications manque ou est endommagée dans celui-ci} messages {vos messages manquent ou sont endommagés dans celui-ci} other {la liste de vos applications et vos messages manquent ou sont endommagés dans celui-ci}}',
  'answer.next.remove-apps': 'Supprimer ce que vous n’utilisez plus',
  'answer.next.remove-apps.detail':
    '{count, plural, one {# application est encore connectée} other {# applications sont encore connectées}}',
  'answer.next.ask-companies': 'Demander aux entreprises ce qu’elles détiennent',
  'answer.next.ask-companies.detail':
    '{count, plural, one {une lettre à # entreprise} other {des lettres à # entreprises}}',
  'answer.next.keep-report': 'Garder un rapport privé',
  'answer.next.keep-report.detail':
    '{count, plural, one {# constat avec ses sources} other {# constats avec leurs sources}}, en version courte ou complète',
  'answer.next.review-findings': 'Décider que faire de chaque constat',
  'answer.next.review-findings.detail':
    '{count, plural, one {# constat est encore sans décision} other {# constats sont encore sans décision}}',
};
