export const study = {
  'study.unreadable': 'Le fichier {file} n’a pas pu être lu.',
  'study.no-toml': '{file} n’est pas du TOML valide : regardez la ligne {line, number}.',
  'study.missing-field': 'Il manque « {field} » dans {file}.',
  'study.unknown-field': '{file} contient « {field} », qui n’existe dans aucune étude.',
  'study.no-such-value': '« {field} » dans {file} doit être l’un de : {allowed}.',
  'study.invalid-field': '« {field} » dans {file} n’a pas la forme voulue. Un exemple : {example}',
  'study.bad-recipient':
    'Le destinataire de l’étude n’est pas un destinataire age valide ; le don ne peut donc pas être scellé.',
  'study.other-service': 'Cette étude accepte des exports de {services}, et celui-ci est de {service}.',
  'study.ended': 'Cette étude a pris fin le {ends, date, long}. Elle n’accepte plus de dons.',
  'study.nothing-to-leave-out':
    'Il n’y a pas de « {what} » dans le don ; rien n’a donc été écrit. Regardez-le avec --preview.',
  'study.no-choice':
    '« {text} » ne dit pas quoi laisser de côté. Écrivez une table (connections), une ligne (connections:3) ou une entreprise (company=Example Bank).',
  'study.consent.title': 'Don à l’étude « {title} »',
  'study.consent.purpose': 'But : {purpose}',
  'study.consent.contact': 'Contact : {contact}',
  'study.consent.ethics': 'Approuvée par : {ethics}',
  'study.consent.ends': 'Dernier jour pour les dons : {ends, date, long}',
  'study.consent.donor':
    'Votre numéro de donneur est {donor}. Conservez-le : pour faire retirer votre don, indiquez-le au contact.',
  'study.consent.nothing-sent':
    'Sidedoor {version} crée le don sur votre propre ordinateur et n’envoie rien. C’est à vous de le remettre.',
  'study.consent.dates.day': 'Des dates, le jour est remis.',
  'study.consent.dates.month': 'Des dates, seul le mois est remis.',
  'study.consent.dates.year': 'Des dates, seule l’année est remise.',
  'study.consent.counts': 'Les nombres sont exacts.',
  'study.consent.bins': 'Les nombres sont arrondis vers le bas à l’un de ceux-ci : {bins}.',
  'study.consent.names.known':
    'Les entreprises que citent les faits sourcés de Sidedoor ou la liste de l’étude figurent sous leur nom.',
  'study.consent.names.listed': 'Seules les entreprises de la liste de l’étude figurent sous leur nom.',
  'study.consent.hashes':
    'Toute autre entreprise est un code qui commence par #. Quiconque possède le fichier de l’étude peut vérifier si un code correspond à un nom qu’il devine.',
  'study.consent.never':
    'Jamais inclus : noms de personnes, conversations, texte de messages, identifiants sous lesquels les applications vous connaissent, vos notes.',
  'study.consent.table':
    '{table} ({columns}) : {rows, plural, one {# ligne} other {# lignes}}{leftOut, plural, =0 {.} other { ; # laissées de côté.}}',
  'cli.donate.no-out': 'Indiquez un nouveau fichier avec --out, ou regardez le don avec --preview.',
  'cli.donate.hidden': '{shown} est {names} dans votre export.',
  'cli.donate.preview':
    'Rien n’a été écrit. Pour laisser quelque chose de côté, ajoutez --leave-out avec une table, une ligne (connections:3) ou une entreprise (company=Example Bank), autant de fois que vous voulez ; pour l’écrire, --out FICHIER.',
  'cli.donate.written':
    '{path} : {rows, plural, one {# ligne} other {# lignes}}. Rien n’a été envoyé : remettez le fichier à {contact}. Votre numéro de donneur est {donor}.',
  'cli.donate.sealed': 'Il est scellé : seule l’étude peut l’ouvrir.',
  'study.consent.held':
    'Sidedoor {version} a été exécuté par l’étude, sur un export que l’étude détenait déjà. Sidedoor n’a demandé à personne. Numéro de donneur : {donor}.',
  'cohort.none': 'Il n’y a pas de cohorte dans {dir}.',
  'cohort.busy': 'Un autre processus travaille sur la cohorte dans {dir}. Réessayez quand il aura terminé.',
  'cohort.no-donation': '{file} n’est pas un don écrit par Sidedoor.',
  'cohort.sealed': '{file} est scellé. Indiquez l’identité de l’étude avec --identity.',
  'cohort.wrong-identity': '{file} ne peut pas être ouvert avec cette identité.',
  'cohort.foreign':
    '{file} a été créé pour une autre étude ({study}), ou pour une autre version de celle-ci.',
  'cohort.not-parquet':
    '{file} est un don au format JSON. Une cohorte accepte ceux qui contiennent des fichiers Parquet.',
  'cohort.damaged': '{part} dans {file} manque ou n’est pas conforme au manifeste et à l’étude.',
  'cohort.duplicate': 'La cohorte contient déjà un don du même export, de {donor}. Retirez d’abord celui-ci.',
  'cohort.no-donor': 'La cohorte ne contient aucun don de {donor}.',
  'cohort.left':
    '{file} contient encore le numéro de {donor}. Ce n’est pas un fichier de la cohorte : supprimez-le vous-même.',
  'cohort.small-k':
    'L’étude promet qu’aucune case n’a moins de {k, number} donneurs. Choisissez un --k qui n’est pas plus petit.',
  'cohort.exists': '{path} existe déjà. Indiquez un nouveau dossier.',
  'cohort.state.added': 'ajouté',
  'cohort.state.present': 'était déjà là',
  'cohort.state.known': 'a déjà été importé',
  'cohort.withdrawn':
    '{donor} est retiré : {files, plural, one {# fichier supprimé} other {# fichiers supprimés}}. Aucun des {searched, plural, one {# fichier restant} other {# fichiers restants}} ne contient le numéro. Supprimez aussi ce qui a été remis ou importé, sinon il pourrait être ajouté de nouveau. Les publications écrites auparavant comptent encore ce donneur.',
  'cohort.checked':
    '{donors, plural, one {# donneur} other {# donneurs}}, {rows, plural, one {# ligne} other {# lignes}}.',
  'cohort.faults':
    '{count, plural, one {Un fichier manque, n’est pas conforme au manifeste ou n’appartient} other {# fichiers manquent, ne sont pas conformes au manifeste ou n’appartiennent}} à aucun don.',
  'cohort.cells': '{cells, plural, one {# case} other {# cases}}, {suppressed, number} supprimées',
  'cohort.imported':
    '{count, plural, one {# export} other {# exports}} dans la cohorte, {failed, number} en échec.',
  'cohort.failed':
    '{failed, plural, one {Un fichier n’a pas pu être ajouté} other {# fichiers n’ont pas pu être ajoutés}} ; la raison est indiquée ci-dessus. Les autres sont ajoutés, et relancer la commande n’ajoute que ce qui manque.',
  'cohort.stopped': 'Arrêté. Ce qui a été ajouté reste ; relancer la commande ne lit que ce qui manque.',
};
