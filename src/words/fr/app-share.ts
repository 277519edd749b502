export const appShare = {
  'app.share.title': 'Partager votre résultat',
  'app.share.lead':
    'Quelques phrases, et une image avec les mêmes mots. Elles contiennent des nombres arrondis, aucun nom de personne et aucune date, et les entreprises ne sont nommées que si vous cochez la case. Ce que vous voyez ici est tout ce qu’elles contiennent.',
  'app.share.withCompanies': 'Nommer les entreprises',
  'app.share.text': 'Les phrases',
  'app.share.copy': 'Copier les phrases',
  'app.share.picture': 'L’image',
  'app.share.alt':
    'Les phrases ci-dessus sous le nom de Sidedoor, avec une barre où une partie des messages date de la période d’accès',
  'app.share.save.svg': 'Enregistrer en SVG',
  'app.share.save.png': 'Enregistrer en PNG',
  'app.share.link': 'Partager votre résultat sans noms',
};
