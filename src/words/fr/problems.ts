export const problems = {
  'problem.adInteraction.empty':
    'Cette interaction avec une publicité ne dit ni ce qui a été affiché ni ce que vous avez fait. Elle a été omise.',
  'problem.adThread.unnamed':
    'Cette discussion commencée à partir d’une publicité ne nomme aucune Page. Elle a été omise.',
  'problem.advertiser.fourthList':
    'Facebook place ces annonceurs dans une quatrième liste, dont le sens est inconnu. Ils ont été gardés sans raison indiquée.',
  'problem.advertiser.noList': 'Cette entrée d’annonceurs ne contient aucune liste.',
  'problem.advertiser.unknownMark':
    'Cet annonceur porte une marque qui n’est ni vraie ni fausse. Elle a été lue comme fausse.',
  'problem.advertiser.unknownList':
    '{lists, plural, =1 {Il y a une liste d’annonceurs, et son intitulé} other {Il y a # listes d’annonceurs, et l’intitulé de celle-ci}} est dans une langue que Sidedoor ne connaît pas. Les annonceurs ont été gardés sans raison indiquée.',
  'problem.advertiser.unnamed': 'Cet annonceur n’a pas de nom.',
  'problem.app.unknownCategory':
    'Cette application n’est marquée ni comme active, ni comme inactive, ni comme supprimée.',
  'problem.app.unnamed': 'Cette application n’a pas de nom.',
  'problem.appPost.empty': 'Cette publication d’une application n’a ni titre ni date.',
  'problem.autofill.empty': 'L’entrée de remplissage automatique est vide.',
  'problem.detectedApp.unnamed': 'Cette application détectée n’a pas de nom.',
  'problem.emptyEntry': 'Cette liste a une entrée vide.',
  'problem.entry.checksum-mismatch':
    'Ce document est endommagé : il ne correspond pas à sa somme de contrôle. Téléchargez de nouveau cette partie.',
  'problem.entry.damaged-entry':
    'Ce document est endommagé dans son ZIP. Téléchargez de nouveau cette partie.',
  'problem.entry.duplicate-name':
    'Le ZIP contient deux documents différents sous ce nom. Aucun n’a été lu, car rien n’indique lequel est le bon.',
  'problem.entry.encrypted-entry':
    'Ce document est verrouillé par un mot de passe. Décompressez le ZIP avec le mot de passe et choisissez le dossier.',
  'problem.entry.header-mismatch':
    'Le ZIP décrit ce document de deux façons contradictoires ; il n’a donc pas été lu. Téléchargez de nouveau cette partie.',
  'problem.entry.link':
    'Ceci est un lien vers un fichier, et non un fichier. Placez le document lui-même dans le dossier et importez de nouveau le dossier.',
  'problem.entry.lost-folder':
    'Ce dossier n’a pas pu être ouvert ; rien de ce qu’il contient n’a donc été lu. Vérifiez ses autorisations, ou renommez-le si son nom paraît déformé.',
  'problem.entry.nested-archive':
    'Ce ZIP se trouve dans un autre ZIP et n’a pas été ouvert. Décompressez le ZIP extérieur et choisissez le dossier.',
  'problem.entry.not-readable':
    'Ce fichier n’a pas pu être ouvert. Vérifiez ses autorisations, ou renommez-le si son nom paraît déformé.',
  'problem.entry.outer-archive':
    'Ce ZIP contient d’autres ZIP, qui n’ont pas été ouverts : {zips}. Décompressez-le et choisissez les ZIP qu’il contient.',
  'problem.entry.outer-archive.more':
    'Ce ZIP contient d’autres ZIP, qui n’ont pas été ouverts : {zips} et {more, plural, one {# autre} other {# autres}}. Décompressez-le et choisissez les ZIP qu’il contient.',
  'problem.entry.rar-archive':
    'Ceci est une archive RAR, que Sidedoor n’ouvre pas. Décompressez-la et choisissez le dossier.',
  'problem.entry.ratio-limit':
    'Ce document, une fois décompressé, fait plus de 200 fois sa taille dans le ZIP, ce qu’aucun vrai document ne fait. Sa lecture a été arrêtée.',
  'problem.entry.refused-archive': 'Ce ZIP n’a pas été ouvert. {because}',
  'problem.entry.seven-zip-archive':
    'Ceci est une archive 7-Zip, que Sidedoor n’ouvre pas. Décompressez-la et choisissez le dossier.',
  'problem.entry.size-limit': 'Ce document dépasse 4 Go ; il n’a donc pas été lu.',
  'problem.entry.size-mismatch':
    'Ce document est endommagé : sa longueur n’est pas celle que donne le ZIP. Téléchargez de nouveau cette partie.',
  'problem.entry.split-archive':
    'Ceci est un morceau d’un ZIP fractionné et n’a pas été ouvert. Réunissez d’abord les morceaux en un seul fichier.',
  'problem.entry.tar-archive':
    'Ceci est une archive TAR, que Sidedoor n’ouvre pas. Décompressez-la et choisissez le dossier.',
  'problem.entry.unfinished-download':
    'Ce téléchargement n’est pas terminé ; il n’a donc pas été ouvert. Téléchargez de nouveau le fichier et attendez qu’il soit complet.',
  'problem.entry.unopened-archive': 'Cette archive n’a pas été ouverte.',
  'problem.entry.unreadable-on-disk':
    'Ce document n’a pas pu être lu sur le disque ({reason}). Importez-le de nouveau.',
  'problem.entry.unsupported-method':
    'Ce document est compressé d’une façon que Sidedoor ne connaît pas. Décompressez l’export et choisissez le dossier.',
  'problem.furtherRow': 'Cette entrée a une ligne nouvelle pour Sidedoor. La ligne n’a pas été lue.',
  'problem.further':
    'Ce document a {count, plural, one {# autre problème, qui n’est pas détaillé} other {# autres problèmes, qui ne sont pas détaillés un par un}}.',
  'problem.impossibleDate': 'Cette date n’est pas possible. Elle a été lue comme inconnue.',
  'problem.invalidId': 'Cet identifiant n’est pas un nombre entier.',
  'problem.document.broken-json': 'Ce document est endommagé ou coupé : ce n’est pas du JSON valide.',
  'problem.document.too-deep': 'Ce document est imbriqué sur plus de 64 niveaux, ce qu’aucun export n’est.',
  'problem.document.too-large':
    'Ce document contient bien plus que tout document d’un export ; il n’a donc pas été lu.',
  'problem.leadForm.unlabelled': 'Un champ que vous avez envoyé à un annonceur n’a pas d’intitulé.',
  'problem.linkedAccount.unknownForm':
    'Ce document décrit votre compte par des lignes nouvelles pour Sidedoor. Sidedoor a seulement retenu qu’il existe.',
  'problem.linkedAccount.unnamed': 'Ce compte associé ne nomme pas son service.',
  'problem.login.empty': 'Cette session ne nomme ni un programme ni ce qui s’est passé.',
  'problem.message.noSenderNorTime': 'Ce message n’a ni expéditeur ni heure.',
  'problem.message.noTextNorTime': 'Ce message n’a ni texte ni heure.',
  'problem.message.noTime':
    'Ce message n’a pas d’heure utilisable ; il ne figure donc dans aucun décompte par date.',
  'problem.message.undated':
    'La date de ce message est illisible ; il ne figure donc dans aucun décompte par date.',
  'problem.message.unreadableDate':
    'La date « {printed} » est illisible ; ce message ne figure donc dans aucun décompte par date.',
  'problem.more':
    '{count, plural, one {# autre problème de ce document a été compté mais n’est pas détaillé.} other {# autres problèmes de ce document ont été comptés mais ne sont pas détaillés.}}',
  'problem.longName':
    'Un nom dépasse {most, number} caractères. Ses {most, number} premiers caractères ont été gardés.',
  'problem.noRow': 'Cette entrée a parmi ses lignes quelque chose qui n’est pas une ligne.',
  'problem.offMeta.eventWithoutType': 'Cet événement ne dit pas ce qui s’est passé.',
  'problem.offMeta.eventsAreNoList': 'Les événements de cette entreprise ne sont pas une liste.',
  'problem.offMeta.noEvent':
    'Cette entreprise a parmi ses événements quelque chose qui n’est pas un événement.',
  'problem.offMeta.unnamed': 'Cette entreprise n’a pas de nom.',
  'problem.ownedApp.unnamed': 'Cette application qui est à vous n’a pas de nom.',
  'problem.page.ambiguousLists':
    'Cette page a des listes impossibles à distinguer. Elles n’ont pas été lues. Des annonceurs disposant de vos coordonnées peuvent y figurer.',
  'problem.page.missingBusinesses':
    'Cette page renvoie à {listed, plural, one {# entreprise} other {# entreprises}}, mais {missing, plural, one {# page manque} other {# pages manquent}} dans ce que vous avez importé, de même que les événements de {missing, plural, one {cette page} other {ces pages}}.',
  'problem.page.missingThreads':
    'Cette page renvoie à {listed, plural, one {# conversation} other {# conversations}}, mais {missing, plural, one {# page manque} other {# pages manquent}} dans ce que vous avez importé, de même que les messages de {missing, plural, one {cette page} other {ces pages}}.',
  'problem.page.nameInSentence':
    'Le nom de cette entreprise n’a pas pu être trouvé : aucune liste d’entreprises ne nomme sa page, et le titre est une phrase entière.',
  'problem.page.otherKind':
    'Le nombre inscrit dans cette page correspond à un autre type de page ({other}) que son chemin. Le chemin a été suivi.',
  'problem.page.tooDeep': 'Cette page est imbriquée plus profondément que toute vraie page.',
  'problem.page.truncated': 'Cette page s’interrompt. Ce qui précède l’interruption a été lu.',
  'problem.page.unexpectedGroups': 'Cette page a {groups} groupes d’applications au lieu de trois.',
  'problem.page.unknownCard': 'Une entrée de cette page a une forme nouvelle pour Sidedoor.',
  'problem.page.unknownForm':
    'Cette page contient quelque chose sous une forme nouvelle pour Sidedoor. Cela n’a pas été lu.',
  'problem.page.unknownHeadings':
    'Cette page a des listes sous des titres que Sidedoor ne connaît pas. Elles n’ont pas été lues. {missed, select, ownedApps {Des applications que vous administrez} other {Vos applications}} peuvent y figurer.',
  'problem.page.unknownRecord':
    'Une entrée de cette page a une forme nouvelle pour Sidedoor. Elle n’a pas été lue.',
  'problem.page.unknownTemplate': 'Cette page a une forme nouvelle pour Sidedoor. Elle n’a pas été lue.',
  'problem.page.unreadRows':
    'Cette page a {rows, plural, =1 {une ligne} other {# lignes}} sous une forme nouvelle pour Sidedoor. {rows, plural, =1 {Elle n’a pas été lue.} other {Elles n’ont pas été lues.}}',
  'problem.page.unusualOrder':
    'Les groupes d’applications de cette page sont dans un ordre inhabituel. Leurs titres ont été suivis.',
  'problem.permission.unknownList':
    'Des lignes de cette entrée nomment des autorisations ou des applications bloquées, et rien n’indique lesquelles. Elles n’ont pas été lues.',
  'problem.permission.unnamed': 'Cette entrée ne nomme aucune autorisation.',
  'problem.post.noRecord': 'Cette publication n’est pas une entrée.',
  'problem.page.recordTooLarge': 'Une entrée de cette page est plus grande que toute vraie entrée.',
  'problem.readerOutOfMemory': 'Ce document demandait plus de mémoire que Sidedoor ne peut en utiliser.',
  'problem.profile.unnamed': 'Le profil ne dit pas à qui il appartient.',
  'problem.readerFailed': 'Ce document n’a pas pu être lu ({name}).',
  'problem.secretConversations.empty': 'L’entrée des conversations secrètes est vide.',
  'problem.settings.noFlag': 'Ce paramètre n’est ni vrai ni faux.',
  'problem.settings.noRow': 'Cette entrée de paramètres n’a aucune ligne lisible.',
  'problem.settings.unknown': 'Sidedoor ne sait pas ce que signifie l’un des paramètres présents ici.',
  'problem.thread.noMessages':
    'Ce document se trouve là où sont conservées les discussions, mais il ne contient aucune liste de messages.',
  'problem.thread.unnamedParticipant': 'Ce participant n’a pas de nom.',
  'problem.timeZone.none': 'Ce document ne nomme aucun fuseau horaire que Sidedoor connaisse.',
  'problem.unknownField': 'Ce champ est nouveau pour Sidedoor. Il n’a pas été lu.',
  'problem.unknownPlace': 'Ce qui se trouve ici est nouveau pour Sidedoor. Cela n’a pas été lu.',
  'problem.unreadableDate': 'La date « {printed} » est illisible. Elle a été lue comme inconnue.',
  'problem.unreadablePrintedDate': 'Une date imprimée est illisible. Elle a été lue comme inconnue.',
};
