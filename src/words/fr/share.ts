const COMPANIES =
  '{count, plural, =1 {Une entreprise que Facebook a citée} =2 {Deux entreprises que Facebook a citées} =3 {Trois entreprises que Facebook a citées} =4 {Quatre entreprises que Facebook a citées} =5 {Cinq entreprises que Facebook a citées} other {# entreprises que Facebook a citées}} en lien avec des messages {count, plural, one {figure} other {figurent}} parmi mes applications connectées';
const TIME = 'de la période où {count, plural, one {elle aurait} other {elles auraient}} pu avoir accès';

export const share = {
  'share.named': `${COMPANIES}.`,
  'share.named.who': `${COMPANIES} : {names}.`,
  'share.none':
    'Aucune entreprise que Facebook a citée en lien avec des messages ne figure parmi mes applications connectées. Cela n’en exclut aucune.',
  'share.permitted':
    '{count, plural, =1 {Une application était autorisée} other {# applications étaient autorisées}} à accéder à mes messages privés sur X.',
  'share.permitted.who':
    '{count, plural, =1 {Une application était autorisée} other {# applications étaient autorisées}} à accéder à mes messages privés sur X : {names}.',
  'share.permitted.none':
    '{unclear, plural, =0 {Aucune application de mon archive X n’était autorisée à accéder à mes messages privés} other {On ne sait d’aucune application de mon archive X qu’elle était autorisée à accéder à mes messages privés}}. Celles dont l’accès a pris fin n’y figurent pas.',
  'share.none.instagram':
    'Aucune application ayant un lien connu avec des messages ne figure parmi mes applications connectées à Instagram. Cela n’exclut pas qu’il y en ait eu une.',
  'share.missing':
    'Cet export ne contient pas la liste des applications connectées ; il n’y a donc rien à montrer.',
  'share.messages': `Sur environ {total, number} messages, au plus {most, number} environ datent ${TIME}.`,
  'share.messages.few': `Sur environ {total, number} messages, au plus une poignée date ${TIME}.`,
  'share.limit': 'Un export ne peut pas montrer si un message a été lu.',
  'share.check':
    'Voyez ce que montre votre propre export : Sidedoor, sur votre propre ordinateur. github.com/sidedoor-app/sidedoor',
  'share.notAPicture': 'L’image n’a pas pu être créée en PNG. Enregistrez-la plutôt en SVG.',
  'share.sample': 'Exemple inventé, compte de personne.',
};
