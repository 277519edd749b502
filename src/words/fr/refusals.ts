export const refusals = {
  'refusal.archive.absolute-name':
    '« {part} » désigne des fichiers par un chemin partant de la racine d’un disque, ce qu’aucun vrai export ne fait. Téléchargez-le de nouveau.',
  'refusal.archive.climbing-name':
    '« {part} » désigne des fichiers hors de son propre dossier (avec ..), ce qu’aucun vrai export ne fait. Téléchargez-le de nouveau.',
  'refusal.archive.damaged-directory':
    '« {part} » est endommagé : sa table des matières est illisible. Téléchargez-le de nouveau.',
  'refusal.archive.drive-name':
    '« {part} » désigne des fichiers sur un lecteur d’ordinateur (comme C:), ce qu’aucun vrai export ne fait. Téléchargez-le de nouveau.',
  'refusal.archive.empty-archive':
    '« {part} » ne contient aucun fichier. Téléchargez-le de nouveau et choisissez la nouvelle copie.',
  'refusal.archive.empty-folder':
    '« {part} » est un dossier vide. Choisissez le dossier qui contient l’export.',
  'refusal.archive.encrypted-archive':
    '« {part} » est verrouillé par un mot de passe. Décompressez-le et choisissez le dossier.',
  'refusal.archive.name-too-long':
    '« {part} » a un nom de fichier de plus de 1 024 octets, ce qu’aucun vrai export n’a. Téléchargez-le de nouveau.',
  'refusal.archive.not-an-archive':
    '« {part} » n’est pas un fichier ZIP. Choisissez le ZIP tel que vous l’avez téléchargé, ou le dossier où vous l’avez décompressé.',
  'refusal.archive.not-found': '« {part} » n’existe pas. Vérifiez le chemin et réessayez.',
  'refusal.archive.not-readable':
    '« {part} » est illisible. Vérifiez ses autorisations, ou copiez-le dans un autre dossier et réessayez.',
  'refusal.archive.overlapping-entries':
    '« {part} » a des fichiers qui partagent les mêmes octets, ce qu’aucun vrai export n’a. Téléchargez-le de nouveau.',
  'refusal.archive.rar-archive':
    '« {part} » est une archive RAR, que Sidedoor n’ouvre pas. Décompressez-la et choisissez le dossier.',
  'refusal.archive.seven-zip-archive':
    '« {part} » est une archive 7-Zip, que Sidedoor n’ouvre pas. Décompressez-la et choisissez le dossier.',
  'refusal.archive.split-archive':
    '« {part} » est un morceau d’un ZIP fractionné. Réunissez d’abord les morceaux en un seul fichier.',
  'refusal.archive.tar-archive':
    '« {part} » est une archive TAR ou GZIP, que Sidedoor n’ouvre pas. Décompressez-la et choisissez le dossier.',
  'refusal.archive.too-deep':
    '« {part} » a des dossiers sur plus de 32 niveaux. Choisissez le dossier qui contient l’export lui-même.',
  'refusal.archive.too-many-entries':
    '« {part} » a plus de 500 000 fichiers. Retirez-en les photos et les vidéos, ou importez les parties d’origine.',
  'refusal.archive.too-many-roots':
    '« {part} » a plus de 10 000 dossiers qui ressemblent à un export. Choisissez le dossier qui contient l’export lui-même.',
  'refusal.archive.truncated-archive':
    '« {part} » est coupé avant la fin. Téléchargez-le de nouveau et attendez qu’il soit complet.',
  'refusal.archive.unfinished-download':
    '« {part} » est un téléchargement inachevé. Téléchargez-le de nouveau et attendez qu’il soit complet.',
  'refusal.archive.unsafe-name':
    '« {part} » a un fichier sans nom utilisable, ce qu’aucun vrai export n’a. Téléchargez-le de nouveau.',
  'refusal.notFacebook.nothing':
    'Rien ici n’est un document d’un export que Sidedoor lise. Choisissez les fichiers ZIP que vous avez téléchargés depuis Facebook, Instagram ou X.',
  'refusal.notFacebook.other':
    'Ceci est {service, select, threads {un export Threads} takeout {une archive Google Takeout} whatsapp {un export WhatsApp} tiktok {un export TikTok} snapchat {un export Snapchat} linkedin {un export LinkedIn} other {un export Spotify}} ; Sidedoor lit les exports de Facebook, d’Instagram et de X.',
  'refusal.noDocuments':
    'Ceci est un morceau d’un export sans rien que Sidedoor lise, seulement {files, plural, one {# autre fichier} other {# autres fichiers}}, comme des photos. Choisissez aussi les autres ZIP de l’export. S’il n’y en a pas, demandez à Facebook ou à Instagram « Exporter vos informations » avec les applications et sites web, les informations publicitaires et les messages, en JSON ou en HTML, ou à X une archive de vos données.',
  'refusal.dataLogs':
    'Ceci est le téléchargement « Journaux de données » de Facebook, un relevé de ce que vous avez fait et affiché sur Facebook. Il ne contient ni applications connectées, ni activité hors Meta, ni messages. Demandez à Facebook « Exporter vos informations » et choisissez ce fichier-là.',
  'refusal.tweetArchive':
    'Ceci est une archive telle que Twitter en créait jusque vers 2019 : elle contient vos tweets, mais ni applications connectées ni messages. Demandez-en une nouvelle à X : Paramètres et confidentialité > Votre compte > Télécharger une archive de vos données.',
  'refusal.notFacebook.unopened':
    'Rien de ce qui a pu être ouvert ici n’est un document d’un export que Sidedoor lise. « {path} » n’a pas été ouvert : {because}',
};
