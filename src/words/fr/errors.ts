export const errors = {
  'error.import-cancelled': 'L’import a été annulé. Rien n’a été enregistré.',
  'error.unknown-handle': 'Sidedoor ne connaît plus ces fichiers. Choisissez-les de nouveau.',
  'error.import-running': 'Un autre import est en cours. Attendez qu’il soit terminé ou annulez-le d’abord.',
  'error.no-import': 'Aucun export n’a encore été importé.',
  'error.no-import.terminal': 'Aucun export n’a encore été importé. Commencez par : sidedoor audit <vos ZIP>',
  'error.unknown-account': 'Votre registre ne contient aucun compte « {word} », seulement {accounts}.',
  'error.unknown-import': 'L’import {id} n’existe pas. Il a peut-être été supprimé.',
  'error.unknown-import.terminal': 'Il n’y a pas d’import {id}. Voir : sidedoor imports',
  'error.unknown-finding': 'Ce constat n’est pas dans cet import.',
  'error.unknown-finding.terminal':
    'Il n’y a pas de constat « {id} » dans cet import. Voir : sidedoor findings',
  'error.several-findings': 'Plusieurs constats portent sur {company}. Précisez l’un de ceux-ci : {ids}.',
  'error.unknown-company': 'Cette entreprise n’est pas dans cet import.',
  'error.unknown-company.terminal': 'Il n’y a pas d’entreprise « {word} » dans cet import. Voir : {command}',
  'error.unknown-subject': 'Il n’y a ici ni constat ni application « {word} ». Voir : sidedoor review',
  'error.several-apps':
    'Plusieurs applications s’appellent « {word} ». Précisez l’une de celles-ci : {keys}.',
  'error.unknown-claim': 'Aucune affirmation ni réponse n’a cet identifiant.',
  'error.unknown-source': 'Aucune source n’a cet identifiant.',
  'error.no-letter':
    'Il n’y a pas de lettre au titre du {law} dans cette langue, seulement en : {languages}.',
  'error.nothing-to-undo': 'Il n’y a pas de décision à annuler.',
  'error.nothing-to-undo-on': 'Il n’y a pas de décision à annuler sur « {id} ».',
  'error.two-services':
    'Les exports de deux services ne se comparent pas. Choisissez-en deux du même service.',
  'error.one-import': 'Il n’y a qu’un seul import. Importez un second export pour le comparer.',
  'error.no-second-import':
    'Il n’y a pas de second import du même service à comparer. Importez un autre export de l’un de vos comptes.',
  'error.engine-stopped':
    'Le moteur de Sidedoor s’est arrêté de façon inattendue et redémarre. Ce qu’il faisait a été enregistré entièrement ou pas du tout. Réessayez.',
  'error.engine-gave-up':
    'Le moteur de Sidedoor s’est arrêté plusieurs fois de suite et n’est plus redémarré. Ce qu’il faisait a été enregistré entièrement ou pas du tout. Fermez Sidedoor et relancez-le.',
  'ledger.not-a-ledger': 'Le fichier {file} n’est pas un registre de Sidedoor. Il n’a pas été touché.',
  'ledger.corrupted':
    'Le registre {file} est endommagé. Restaurez-le à partir d’une copie, ou déplacez-le et importez de nouveau votre export.',
  'ledger.no-permission':
    'Sidedoor n’est pas autorisé à lire et à écrire le registre {file}. Vérifiez les autorisations du fichier et de son dossier.',
  'ledger.no-such-folder': 'Le dossier du registre {file} n’existe pas et n’a pas pu être créé.',
  'ledger.disk-full':
    'Le disque n’a plus de place pour le registre {file}. Libérez de l’espace et réessayez.',
  'ledger.busy': 'Un autre Sidedoor écrit dans le registre {file}. Attendez qu’il ait terminé et réessayez.',
  'ledger.busy-here': 'Un import est en cours. Attendez qu’il soit terminé et réessayez.',
  'ledger.disk-trouble':
    'Le disque a eu une défaillance pendant l’utilisation du registre {file}. Ce qui était en cours d’écriture est peut-être perdu.',
  'ledger.moved':
    'Le registre {file} a été supprimé ou remplacé pendant que Sidedoor y écrivait. Ce qui était en cours d’écriture est perdu. Réessayez.',
  'ledger.open-elsewhere':
    'Le registre {file} est ouvert dans un autre Sidedoor{process, select, unknown {} other { (processus {process})}}. Fermez-le et réessayez. Rien n’a été supprimé.',
  'ledger.migration-failed':
    'Le registre {file} n’a pas pu être mis à jour pour cette version. Il a été laissé tel quel.',
  'ledger.migration-failed-with-copy':
    'Le registre {file} n’a pas pu être mis à jour pour cette version. Il a été laissé tel quel, et il y en a une copie : {copy}.',
  'ledger.from-the-future':
    'Le registre {file} a été écrit par un Sidedoor plus récent (version {version} ; celui-ci connaît {known}). Il n’a pas été touché. Mettez Sidedoor à jour.',
  'ledger.open-elsewhere.unchanged':
    'Le registre {file} est ouvert dans un autre Sidedoor{process, select, unknown {} other { (processus {process})}}. Fermez-le et réessayez. Rien n’a été modifié.',
  'ledger.locked': 'Le registre {file} est verrouillé. Déverrouillez-le avec sa phrase secrète.',
  'ledger.locked.terminal':
    'Le registre {file} est verrouillé. Mettez sa phrase secrète dans un fichier et indiquez ce fichier dans SIDEDOOR_PASSPHRASE_FILE, ou utilisez un terminal, où elle vous est demandée.',
  'ledger.lock-missing':
    '{file} n’est pas un registre lisible. S’il est verrouillé, son fichier de clé {file}.lock.json doit se trouver à côté ; il manque ou appartient à un autre registre. Rien n’a été modifié.',
  'ledger.lock-damaged':
    'Le fichier de clé {file} est endommagé. Restaurez-le à partir d’une copie : sans lui, le registre ne peut pas être déverrouillé.',
  'ledger.already-locked': 'Le registre {file} est déjà verrouillé.',
  'ledger.not-locked': 'Le registre {file} n’est pas verrouillé.',
  'lock.wrong.passphrase': 'Ce n’est pas la phrase secrète de ce registre.',
  'lock.wrong.phrase': 'Ce ne sont pas les douze mots de ce registre.',
  'ledger.already-imported': 'Cet export est déjà ici, comme import {id}.',
  'report-file.exists':
    '{path} existe déjà. Indiquez un nouveau fichier, ou autorisez le remplacement de celui-ci.',
  'report-file.is-folder': '{path} est un dossier. Indiquez un fichier.',
  'report-file.no-folder': 'Il n’y a pas de dossier {dir} où écrire le rapport.',
  'report-file.not-written': '{path} n’a pas pu être écrit ({reason}). Rien n’a été modifié.',
};
