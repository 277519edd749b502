export const reportOptions = {
  'report.format.html': 'Une page',
  'report.format.html.means':
    'À lire, à imprimer ou à enregistrer en PDF. S’ouvre dans tout navigateur, sans réseau.',
  'report.format.bundle': 'Un dossier de pièces',
  'report.format.bundle.means':
    'Un ZIP avec la page, les tableaux et les données, et la somme de contrôle de chaque fichier et de votre export.',
  'report.format.csv': 'Des tableaux',
  'report.format.csv.means': 'Constats, connexions et entreprises en CSV, pour un tableur.',
  'report.format.json': 'Des données',
  'report.format.json.means': 'Tout le rapport en JSON, pour des programmes.',
  'report.form.short': 'Court',
  'report.form.short.means':
    'La réponse, les constats sur votre boîte de réception, vos décisions et la méthode. Quelques feuilles de papier.',
  'report.form.full': 'Complet',
  'report.form.full.means':
    'Chaque constat, chaque connexion et chaque entreprise, ce que disent les gros titres, et toutes les sources.',
  'report.redaction.none': 'Tout tel quel',
  'report.redaction.none.means': 'Votre nom, les noms qui figurent dans les entrées, et vos notes.',
  'report.redaction.people': 'Sans les personnes',
  'report.redaction.people.means':
    'Votre nom et ceux d’autres personnes deviennent des étiquettes, partout les mêmes. Les notes sont omises.',
  'report.redaction.companies': 'Sans les personnes ni les autres entreprises',
  'report.redaction.companies.means': 'Aussi les noms des entreprises sur lesquelles ne porte aucun constat.',
  'report.lock.generated': 'Verrouillé avec une phrase secrète créée pour vous',
  'report.lock.generated.means':
    'Six mots tirés au hasard, affichés une seule fois. Sans eux, personne ne peut ouvrir le rapport, pas même vous.',
  'report.lock.given': 'Verrouillé avec votre propre phrase secrète',
  'report.lock.given.means':
    'Au moins 12 caractères, sans compter les espaces et les tirets. Mieux vaut longue que compliquée.',
  'report.lock.none': 'Non verrouillé',
  'report.lock.none.means': 'Quiconque a le fichier peut le lire.',
};
