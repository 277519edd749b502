export const problems = {
  'problem.adInteraction.empty':
    'Esta interacción con un anuncio no dice qué se mostró ni qué hiciste. Se dejó fuera.',
  'problem.adThread.unnamed': 'Este chat que empezó con un anuncio no nombra ninguna página. Se dejó fuera.',
  'problem.advertiser.fourthList':
    'Facebook enumera estos anunciantes en una cuarta lista, cuyo significado no se sabe. Se conservaron sin motivo.',
  'problem.advertiser.noList': 'Este registro de anunciantes no contiene ninguna lista.',
  'problem.advertiser.unknownMark':
    'Este anunciante tiene una marca que no es ni verdadera ni falsa. Se leyó como falsa.',
  'problem.advertiser.unknownList':
    '{lists, plural, one {Hay una lista de anunciantes, y su etiqueta} other {Hay # listas de anunciantes, y la etiqueta de esta}} está en un idioma que Sidedoor no conoce. Los anunciantes se conservaron sin motivo.',
  'problem.advertiser.unnamed': 'Este anunciante no tiene nombre.',
  'problem.app.unknownCategory':
    'Esta aplicación no está marcada como activa, ni como inactiva, ni como eliminada.',
  'problem.app.unnamed': 'Esta aplicación no tiene nombre.',
  'problem.appPost.empty': 'Esta publicación de una aplicación no tiene título ni fecha.',
  'problem.autofill.empty': 'El registro de autocompletado está vacío.',
  'problem.detectedApp.unnamed': 'Esta aplicación detectada no tiene nombre.',
  'problem.emptyEntry': 'Esta lista tiene una entrada vacía.',
  'problem.entry.checksum-mismatch':
    'Este documento está dañado: no coincide con su suma de comprobación. Descarga esta parte de nuevo.',
  'problem.entry.damaged-entry': 'Este documento está dañado dentro de su ZIP. Descarga esta parte de nuevo.',
  'problem.entry.duplicate-name':
    'El ZIP contiene dos documentos distintos con este nombre. No se leyó ninguno, porque nada dice cuál es el correcto.',
  'problem.entry.encrypted-entry':
    'Este documento está protegido con una contraseña. Descomprime el ZIP con la contraseña y elige la carpeta.',
  'problem.entry.header-mismatch':
    'El ZIP describe este documento de dos maneras que no concuerdan, así que no se leyó. Descarga esta parte de nuevo.',
  'problem.entry.link':
    'Esto es un enlace a un archivo, no un archivo. Pon el propio documento en la carpeta e importa la carpeta de nuevo.',
  'problem.entry.lost-folder':
    'Esta carpeta no se pudo abrir, así que no se leyó nada de ella. Comprueba sus permisos, o cámbiale el nombre si contiene caracteres extraños.',
  'problem.entry.nested-archive':
    'Este ZIP está dentro de otro ZIP y no se abrió. Descomprime el ZIP exterior y elige la carpeta.',
  'problem.entry.not-readable':
    'Este archivo no se pudo abrir. Comprueba sus permisos, o cámbiale el nombre si contiene caracteres extraños.',
  'problem.entry.outer-archive':
    'Este ZIP contiene otros ZIP, que no se abrieron: {zips}. Descomprímelo y elige los ZIP que contiene.',
  'problem.entry.outer-archive.more':
    'Este ZIP contiene otros ZIP, que no se abrieron: {zips} y {more, plural, one {# más} other {# más}}. Descomprímelo y elige los ZIP que contiene.',
  'problem.entry.rar-archive':
    'Esto es un archivo RAR, que Sidedoor no abre. Descomprímelo y elige la carpeta.',
  'problem.entry.ratio-limit':
    'Este documento ocupa al descomprimirse más de 200 veces su tamaño en el ZIP, como ninguno real. Se dejó de leer.',
  'problem.entry.refused-archive': 'Este ZIP no se abrió. {because}',
  'problem.entry.seven-zip-archive':
    'Esto es un archivo 7-Zip, que Sidedoor no abre. Descomprímelo y elige la carpeta.',
  'problem.entry.size-limit': 'Este documento ocupa más de 4 GB, así que no se leyó.',
  'problem.entry.size-mismatch':
    'Este documento está dañado: no es tan largo como dice el ZIP. Descarga esta parte de nuevo.',
  'problem.entry.split-archive':
    'Esto es un trozo de un ZIP dividido y no se abrió. Une antes los trozos en un solo archivo.',
  'problem.entry.tar-archive':
    'Esto es un archivo TAR, que Sidedoor no abre. Descomprímelo y elige la carpeta.',
  'problem.entry.unfinished-download':
    'Esta descarga no ha terminado, así que no se abrió. Descarga el archivo de nuevo y espera a que esté completo.',
  'problem.entry.unopened-archive': 'Este archivo comprimido no se abrió.',
  'problem.entry.unreadable-on-disk':
    'Este documento no se pudo leer del disco ({reason}). Impórtalo de nuevo.',
  'problem.entry.unsupported-method':
    'Este documento está comprimido de una manera que Sidedoor no conoce. Descomprime la copia de datos y elige la carpeta.',
  'problem.furtherRow': 'Este registro tiene una fila que es nueva para Sidedoor. La fila no se leyó.',
  'problem.further':
    'Este documento tiene {count, plural, one {# problema más, que no se enumera} other {# problemas más, que no se enumeran uno por uno}}.',
  'problem.impossibleDate': 'Esta fecha no es posible. Se leyó como desconocida.',
  'problem.invalidId': 'Este identificador no es un número entero.',
  'problem.document.broken-json': 'Este documento está dañado o cortado: no es JSON válido.',
  'problem.document.too-deep':
    'Este documento está anidado a más de 64 niveles, como ninguna copia de datos.',
  'problem.document.too-large':
    'Este documento contiene mucho más que cualquiera de una copia de datos, así que no se leyó.',
  'problem.leadForm.unlabelled': 'Un campo que enviaste a un anunciante no tiene etiqueta.',
  'problem.linkedAccount.unknownForm':
    'Este documento describe tu cuenta en filas que son nuevas para Sidedoor. Sidedoor conservó solo que está ahí.',
  'problem.linkedAccount.unnamed': 'Esta cuenta vinculada no nombra su servicio.',
  'problem.login.empty': 'Esta sesión no nombra un programa ni dice qué ocurrió.',
  'problem.message.noSenderNorTime': 'Este mensaje no tiene remitente ni hora.',
  'problem.message.noTextNorTime': 'Este mensaje no tiene texto ni hora.',
  'problem.message.noTime':
    'Este mensaje no tiene una hora utilizable, así que no está en ninguna cifra por fecha.',
  'problem.message.undated':
    'La fecha de este mensaje no se puede leer, así que no está en ninguna cifra por fecha.',
  'problem.message.unreadableDate':
    'La fecha «{printed}» no se puede leer, así que este mensaje no está en ninguna cifra por fecha.',
  'problem.more':
    '{count, plural, one {# problema más de este documento se contó, pero no se enumera.} other {# problemas más de este documento se contaron, pero no se enumeran.}}',
  'problem.longName':
    'Un nombre tiene más de {most, number} caracteres. Se conservaron los primeros {most, number}.',
  'problem.noRow': 'Este registro tiene entre sus filas algo que no es una fila.',
  'problem.offMeta.eventWithoutType': 'Este evento no dice qué ocurrió.',
  'problem.offMeta.eventsAreNoList': 'Los eventos de esta empresa no son una lista.',
  'problem.offMeta.noEvent': 'Esta empresa tiene entre sus eventos algo que no es un evento.',
  'problem.offMeta.unnamed': 'Esta empresa no tiene nombre.',
  'problem.ownedApp.unnamed': 'Esta aplicación tuya no tiene nombre.',
  'problem.page.ambiguousLists':
    'Esta página tiene listas que no se pueden distinguir. No se leyeron. Puede haber entre ellas anunciantes con tus datos de contacto.',
  'problem.page.missingBusinesses':
    'Esta página enlaza a {listed, plural, one {# empresa} other {# empresas}}, pero en lo que importaste {missing, plural, one {falta # página, y también los eventos de esa página} other {faltan # páginas, y también los eventos de esas páginas}}.',
  'problem.page.missingThreads':
    'Esta página enlaza a {listed, plural, one {# conversación} other {# conversaciones}}, pero en lo que importaste {missing, plural, one {falta # página, y también los mensajes de esa página} other {faltan # páginas, y también los mensajes de esas páginas}}.',
  'problem.page.nameInSentence':
    'No se encontró el nombre de esta empresa: ninguna lista de empresas nombra su página, y el encabezado es una frase entera.',
  'problem.page.otherKind':
    'El número de esta página es de otro tipo de página ({other}) que su ruta. Se siguió la ruta.',
  'problem.page.tooDeep': 'Esta página está anidada más que cualquier página real.',
  'problem.page.truncated': 'Esta página se interrumpe. Se leyó lo que hay antes de la interrupción.',
  'problem.page.unexpectedGroups': 'Esta página tiene {groups} grupos de aplicaciones en lugar de tres.',
  'problem.page.unknownCard': 'Un registro de esta página tiene una forma que es nueva para Sidedoor.',
  'problem.page.unknownForm':
    'Esta página contiene algo con una forma que es nueva para Sidedoor. No se leyó.',
  'problem.page.unknownHeadings':
    'Esta página tiene listas con encabezados que Sidedoor no conoce. No se leyeron. {missed, select, ownedApps {Las aplicaciones que administras} other {Tus aplicaciones}} pueden estar entre ellas.',
  'problem.page.unknownRecord':
    'Un registro de esta página tiene una forma que es nueva para Sidedoor. No se leyó.',
  'problem.page.unknownTemplate': 'Esta página tiene una forma que es nueva para Sidedoor. No se leyó.',
  'problem.page.unreadRows':
    'Esta página tiene {rows, plural, one {una fila} other {# filas}} con una forma que es nueva para Sidedoor. Lo que {rows, plural, one {dice} other {dicen}} no se leyó.',
  'problem.page.unusualOrder':
    'Los grupos de aplicaciones de esta página están en un orden inusual. Se siguieron sus encabezados.',
  'problem.permission.unknownList':
    'Las filas de este registro nombran permisos o aplicaciones bloqueadas, y nada dice cuáles. No se leyeron.',
  'problem.permission.unnamed': 'Este registro no nombra ningún permiso.',
  'problem.post.noRecord': 'Esta publicación no es un registro.',
  'problem.page.recordTooLarge': 'Un registro de esta página es más grande que cualquiera real.',
  'problem.readerOutOfMemory': 'Este documento necesitaba más memoria de la que Sidedoor puede usar.',
  'problem.profile.unnamed': 'El perfil no dice de quién es.',
  'problem.readerFailed': 'Este documento no se pudo leer ({name}).',
  'problem.secretConversations.empty': 'El registro de conversaciones secretas está vacío.',
  'problem.settings.noFlag': 'Este ajuste no es ni verdadero ni falso.',
  'problem.settings.noRow': 'Este registro de ajustes no tiene ninguna fila legible.',
  'problem.settings.unknown': 'Sidedoor no sabe qué significa uno de los ajustes de aquí.',
  'problem.thread.noMessages':
    'Este documento está donde se guardan los chats, pero no contiene ninguna lista de mensajes.',
  'problem.thread.unnamedParticipant': 'Este participante no tiene nombre.',
  'problem.timeZone.none': 'Este documento no nombra ninguna zona horaria que Sidedoor conozca.',
  'problem.unknownField': 'Este campo es nuevo para Sidedoor. No se leyó.',
  'problem.unknownPlace': 'Lo que hay aquí es nuevo para Sidedoor. No se leyó.',
  'problem.unreadableDate': 'La fecha «{printed}» no se puede leer. Se leyó como desconocida.',
  'problem.unreadablePrintedDate': 'Una fecha impresa no se puede leer. Se leyó como desconocida.',
};
