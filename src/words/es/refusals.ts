export const refusals = {
  'refusal.archive.absolute-name':
    '«{part}» nombra archivos por una ruta desde la raíz de un disco, como ninguna copia de datos real. Descárgalo de nuevo.',
  'refusal.archive.climbing-name':
    '«{part}» nombra archivos fuera de su propia carpeta (con ..), como ninguna copia de datos real. Descárgalo de nuevo.',
  'refusal.archive.damaged-directory':
    '«{part}» está dañado: su índice no se puede leer. Descárgalo de nuevo.',
  'refusal.archive.drive-name':
    '«{part}» nombra archivos en una unidad de un equipo (como C:), como ninguna copia de datos real. Descárgalo de nuevo.',
  'refusal.archive.empty-archive':
    '«{part}» no contiene archivos. Descárgalo de nuevo y elige la nueva descarga.',
  'refusal.archive.empty-folder':
    '«{part}» es una carpeta vacía. Elige la carpeta que contiene la copia de datos.',
  'refusal.archive.encrypted-archive':
    '«{part}» está protegido con una contraseña. Descomprímelo y elige la carpeta.',
  'refusal.archive.name-too-long':
    '«{part}» tiene un nombre de archivo de más de 1024 bytes, como ninguna copia de datos real. Descárgalo de nuevo.',
  'refusal.archive.not-an-archive':
    '«{part}» no es un archivo ZIP. Elige el ZIP tal como lo descargaste, o la carpeta donde lo descomprimiste.',
  'refusal.archive.not-found': '«{part}» no existe. Comprueba la ruta e inténtalo de nuevo.',
  'refusal.archive.not-readable':
    '«{part}» no se puede leer. Comprueba sus permisos, o cópialo a otra carpeta e inténtalo de nuevo.',
  'refusal.archive.overlapping-entries':
    '«{part}» tiene archivos que comparten los mismos bytes, como ninguna copia de datos real. Descárgalo de nuevo.',
  'refusal.archive.rar-archive':
    '«{part}» es un archivo RAR, que Sidedoor no abre. Descomprímelo y elige la carpeta.',
  'refusal.archive.seven-zip-archive':
    '«{part}» es un archivo 7-Zip, que Sidedoor no abre. Descomprímelo y elige la carpeta.',
  'refusal.archive.split-archive':
    '«{part}» es un trozo de un ZIP dividido. Une antes los trozos en un solo archivo.',
  'refusal.archive.tar-archive':
    '«{part}» es un archivo TAR o GZIP, que Sidedoor no abre. Descomprímelo y elige la carpeta.',
  'refusal.archive.too-deep':
    '«{part}» tiene carpetas a más de 32 niveles de profundidad. Elige la carpeta que contiene la propia copia de datos.',
  'refusal.archive.too-many-entries':
    '«{part}» tiene más de 500 000 archivos. Quita de ahí fotos y videos, o importa las partes originales.',
  'refusal.archive.too-many-roots':
    '«{part}» tiene más de 10 000 carpetas que parecen una copia de datos. Elige la carpeta que contiene la propia copia de datos.',
  'refusal.archive.truncated-archive':
    '«{part}» está cortado antes de su final. Descárgalo de nuevo y espera a que esté completo.',
  'refusal.archive.unfinished-download':
    '«{part}» es una descarga sin terminar. Descárgalo de nuevo y espera a que esté completo.',
  'refusal.archive.unsafe-name':
    '«{part}» tiene un archivo sin un nombre utilizable, como ninguna copia de datos real. Descárgalo de nuevo.',
  'refusal.notFacebook.nothing':
    'Nada de esto es un documento de una copia de datos que Sidedoor lea. Elige los archivos ZIP que descargaste de Facebook, Instagram o X.',
  'refusal.notFacebook.other':
    'Esto es {service, select, threads {una copia de datos de Threads} takeout {un archivo de Google Takeout} whatsapp {una copia de WhatsApp} tiktok {una copia de datos de TikTok} snapchat {una copia de datos de Snapchat} linkedin {una copia de datos de LinkedIn} other {una copia de datos de Spotify}}; Sidedoor lee copias de datos de Facebook, Instagram y X.',
  'refusal.noDocuments':
    'Esto es un trozo de una copia de datos sin nada que Sidedoor lea, solo {files, plural, one {# archivo más} other {# archivos más}}, por ejemplo fotos. Elige también los demás ZIP de la copia de datos. Si no hay más, pide a Facebook o a Instagram «Exportar tu información» con aplicaciones y sitios web, información sobre anuncios y mensajes, en JSON o HTML, o a X un archivo de tus datos.',
  'refusal.dataLogs':
    'Esto es la descarga «Registros de datos» de Facebook, un registro de lo que hiciste y viste en Facebook. No contiene aplicaciones conectadas, actividad fuera de Meta ni mensajes. Pide a Facebook «Exportar tu información» y elige eso.',
  'refusal.tweetArchive':
    'Esto es un archivo como los que Twitter creaba hasta alrededor de 2019: contiene tus tuits, pero ni aplicaciones conectadas ni mensajes. Pide uno nuevo a X: Configuración y privacidad > Tu cuenta > Descargar un archivo con tus datos.',
  'refusal.notFacebook.unopened':
    'Nada de lo que se pudo abrir es un documento de una copia de datos que Sidedoor lea. «{path}» no se abrió: {because}',
};
