export const handover = {
  'notice.service':
    '{service, select, instagram {La copia de datos de Instagram} threads {La copia de datos de Threads} takeout {Un archivo de Google Takeout} whatsapp {Una copia de WhatsApp} twitter {Un archivo de X (Twitter)} tiktok {Una copia de datos de TikTok} snapchat {Una copia de datos de Snapchat} linkedin {Una copia de datos de LinkedIn} spotify {Una copia de datos de Spotify} other {La descarga «Registros de datos» de Facebook}} estaba entre los archivos y se dejó fuera: {parts}. Nada de ello está en este análisis.',
  'service.facebook': 'Facebook',
  'service.instagram': 'Instagram',
  'service.x': 'X',
  'notice.several':
    'Elegiste copias de datos de varios servicios: {services}. Cada una se importó por separado.',
  'notice.severalNames':
    'Elegiste copias de datos de varios servicios, y los nombres de las cuentas no coinciden: {accounts}. Cada copia se importó por separado. Mientras Sidedoor tenga una sola cuenta de cada servicio, las muestra juntas, como de una misma persona.',
  'notice.separate':
    'Elegiste copias de datos de una persona de {count, number} fechas distintas: {exports}. Cada una se importó por separado, primero la más antigua. Comparar muestra qué cambió entre ellas.',
  'notice.separate.dated': '{parts} (creada el {day, date, long})',
  'notice.separate.month': '{parts} (creada en {day, date, month})',
  'notice.separate.year': '{parts} (creada en {year})',
  'notice.separate.undated': '{parts} (fecha desconocida)',
  'notice.otherPerson':
    'La copia de datos de otra persona o cuenta estaba entre los archivos y se dejó fuera: {parts}.',
  'notice.unknownOwner':
    'Estas partes no dicen de quién son: {parts}. Se dejaron fuera, porque los archivos contienen copias de datos de distintas personas.',
  'notice.ownerUnclear':
    'Las páginas en {parts} nombran a su titular en un idioma que Sidedoor no sabe leer, y no todas con las mismas palabras. Pueden ser de distintas personas.',
  'notice.encryptedOnly':
    'Esto es solo la descarga de Messenger de los chats cifrados de extremo a extremo. Las aplicaciones conectadas, la actividad fuera de Meta y los anunciantes están en la copia de datos normal de Facebook. Impórtala también.',
  'refusal.people':
    'Estos archivos contienen las copias de datos de distintas personas o cuentas: {people}. Impórtalas una por una.',
  'refusal.people.one': '{person} ({parts})',
  'refusal.peopleMerged':
    '{parts} contiene documentos de distintas personas en un mismo lugar: {people}. Pon cada copia de datos en una carpeta propia e impórtalas una por una.',
  'refusal.threadsOfOther':
    '{owner} no participa en ninguno de los {threads, number} chats en {parts}. Parecen ser de la copia de datos de otra persona. Impórtalos por separado.',
  'refusal.threadsOfFriend':
    'Una persona participa en los {threads, number} chats en {parts}, y {owner} solo en {with, number} de ellos. Parecen ser de la copia de datos de otra persona. Impórtalos por separado.',
  'refusal.threadsOfTwo':
    'Nadie participa en la totalidad de los chats de {parts}. Parecen ser copias de datos de distintas personas. Impórtalas una por una.',
  'refusal.datesMerged':
    '{parts} contiene en un mismo lugar mensajes de una copia de datos más antigua y de otra más reciente, así que no se puede saber qué documento es de cuál. Descomprime cada copia de datos en una carpeta propia e impórtalas una por una.',
  'refusal.datesUnknown':
    'Estas partes contienen dos copias de datos de una persona y no dicen cuál es más reciente: {parts}. Impórtalas una por una, primero la más antigua.',
  'refusal.datesUnclear':
    'Elegiste copias de datos de distintas fechas, y estas partes no dicen de cuál de ellas son: {parts}. Importa las copias de datos una por una, primero la más antigua.',
  'refusal.servicesMerged':
    '{parts} contiene los mensajes de Facebook y de Instagram en un mismo lugar, donde no se pueden distinguir. Descomprime cada copia de datos en una carpeta propia e impórtalas de nuevo.',
  'refusal.unknownPerson':
    'Estos archivos no dicen de quién es la copia de datos, así que puede no ser la de «{person}». Omite el nombre para importarlos.',
  'refusal.noSuchPerson':
    'Entre estos archivos no hay ninguna copia de datos de «{person}», solo las de {people}.',
};
