export const reportFiles = {
  'redact.person': 'Personne {number}',
  'redact.company': 'Entreprise {number}',
  'redact.folder': 'dossier {number, number}',
  'redact.part': 'partie {number}',
  'redact.gone': 'Un constat d’un export antérieur',
  'redact.reason': 'Quelque chose a changé depuis la décision.',
  'unlock.title': 'Rapport verrouillé',
  'unlock.lead':
    'Ce fichier contient un rapport qui a été chiffré sur l’ordinateur où il a été écrit. Il s’ouvre ici, dans votre navigateur, sans réseau. Rien de ce que vous tapez n’est conservé ni envoyé.',
  'unlock.passphrase': 'Phrase secrète',
  'unlock.open': 'Ouvrir le rapport',
  'unlock.files': 'Les fichiers de ce rapport',
  'unlock.filesLead':
    'Choisissez un fichier pour l’enregistrer. Les fichiers enregistrés ne sont plus verrouillés. Ils sortent de cette page ; rien n’est téléchargé ni envoyé.',
  'unlock.read': 'Lire le rapport ici',
  'unlock.noScript':
    'Si cette phrase reste affichée, les scripts sont désactivés dans ce navigateur ou le fichier est incomplet. Ouvrez le fichier complet dans une version actuelle de Chromium, Firefox ou Safari en autorisant les scripts.',
  'unlock.insecure':
    'Ce navigateur n’offre pas ses fonctions de chiffrement à une page ouverte de cette façon. Enregistrez le fichier sur votre propre disque et ouvrez-le de là dans une version actuelle de Chromium, Firefox ou Safari.',
  'unlock.opening': 'Ouverture en cours. Cela prend un instant.',
  'unlock.failed': 'Cette phrase secrète n’ouvre pas ce rapport, ou le fichier est endommagé ou incomplet.',
  'report.readmeAccounts':
    'Ce dossier porte sur plusieurs comptes. Au premier niveau, report.html, report.json et report.csv, qui réunit tous les tableaux, portent sur tous ensemble. Chaque sous-dossier ({folders}) porte sur un seul compte : ses fichiers report.html et report.json, et les tableaux findings.csv, connections.csv et companies.csv.',
  'report.readme': `Un rapport privé de Sidedoor

report.html      le rapport, à lire et à imprimer ; s’ouvre dans tout navigateur, sans réseau
report.json      le même pour des programmes ; décrit par docs/schemas/report.schema.json de Sidedoor
findings.csv     les constats, un par ligne
connections.csv  les applications connectées et les jeux instantanés, un par ligne
companies.csv    chaque entreprise que nomme l’export, une par ligne
MANIFEST         SHA-256 de chacun de ces fichiers et des parties de l’export sur lesquelles ils reposent, et toutes les versions

Pour vérifier un fichier : sha256sum report.html (Linux), shasum -a 256 report.html (macOS) ou
certutil -hashfile report.html SHA256 (Windows), et comparez avec MANIFEST. Les sommes montrent qu’un fichier
n’a pas changé depuis que MANIFEST a été écrit. Elles ne montrent pas qui l’a écrit.

Le rapport ne contient aucun texte de message. Il nomme des entreprises, des dates et des nombres de messages d’une
personne ; gardez-le donc en lieu sûr. La section 7 de report.html dit ce qu’il ne peut pas montrer.
`,
};
