export const appReport = {
  'app.report.lead':
    'Un seul fichier pour vous, un avocat ou une autorité de protection des données : les constats avec leurs sources et les démentis, vos décisions, ce qui a été lu et ce qu’il ne peut pas montrer.',
  'app.report.sensitive':
    'Un rapport est sensible. Il dit avec quelles entreprises vous avez eu affaire, combien de messages vous avez écrits, et quand. Il ne contient aucun texte de message. Gardez-le là où vous gardez vos papiers privés, et envoyez-le verrouillé.',
  'app.report.accounts': 'Quels comptes',
  'app.report.format': 'Quel fichier écrire',
  'app.report.form': 'Ce qu’il faut inclure',
  'app.report.redaction': 'Noms',
  'app.report.lock': 'Qui peut l’ouvrir',
  'app.report.lockOnlyPage':
    'Les tableaux et les données ne peuvent pas être verrouillés. Choisissez une page ou un dossier de pièces pour les verrouiller.',
  'app.report.passphrase': 'Votre phrase secrète',
  'app.report.passphraseAgain': 'La même phrase secrète encore une fois',
  'app.report.tooShort': 'Au moins {least} caractères.',
  'app.report.differ': 'Les deux phrases secrètes sont différentes.',
  'app.report.preview': 'Ce qu’il contiendra',
  'app.report.previewHead.section': 'Partie',
  'app.report.previewHead.entries': 'Entrées',
  'app.report.size': 'Environ {size} sous forme de page.',
  'app.report.leftOutLink': 'Changer cela dans les Paramètres',
  'app.report.write': 'Écrire le rapport',
  'app.report.writing': 'Écriture',
  'app.report.doneTitle': 'Le rapport est écrit',
  'app.report.passphraseTitle': 'La phrase secrète',
  'app.report.passphraseOnce':
    'Notez-la maintenant et gardez-la séparée du fichier. Elle n’est affichée qu’ici et qu’une seule fois, et Sidedoor ne la garde pas.',
  'app.report.passphraseGiven':
    'Il s’ouvre avec la phrase secrète que vous avez choisie. Sidedoor ne la garde pas.',
  'app.report.copyPassphrase': 'Copier la phrase secrète',
  'app.report.opens':
    'Ouvrez le fichier dans n’importe quel navigateur et saisissez la phrase secrète. Cela fonctionne sans réseau.',
  'app.report.another': 'Écrire un autre rapport',
  'app.report.leftOut':
    '{findings, plural, one {# constat qualifié de « Possible » est omis} other {# constats qualifiés de « Possible » sont omis}}, comme vous l’avez choisi.',
  'app.report.leftOutDecided':
    '{findings, plural, one {# constat qualifié de « Possible » est omis, avec {decisions, plural, one {# décision à son sujet} other {# décisions à son sujet}}} other {# constats qualifiés de « Possible » sont omis, avec {decisions, plural, one {# décision à leur sujet} other {# décisions à leur sujet}}}}, comme vous l’avez choisi.',
};
