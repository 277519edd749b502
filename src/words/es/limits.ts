export const limits = {
  'limit.unreadable-documents':
    '{count, plural, one {No se pudo leer # documento} other {No se pudieron leer # documentos}}, así que las cifras reales pueden ser más altas.',
  'limit.partial-documents':
    '{count, plural, one {# documento solo se pudo leer} other {# documentos solo se pudieron leer}} en parte, así que las cifras reales pueden ser más altas. El apartado sobre el alcance enumera lo que no se leyó.',
  'limit.no-messages':
    'Esta copia de datos no contiene mensajes, así que no se puede contar ninguno. Marca «Mensajes» cuando pidas una copia de datos.',
  'limit.only-encrypted-messages':
    'Esta copia de datos solo contiene tus chats cifrados de extremo a extremo. Tus demás chats no están en ella y no se cuentan.',
  'limit.no-encrypted-messages':
    'Los chats cifrados de extremo a extremo llegan en un archivo separado, messages.zip. No está en esta copia de datos, así que no se cuentan.',
  'limit.no-connected-apps':
    'La lista de aplicaciones conectadas no está en esta copia de datos, así que no puede mostrar qué aplicaciones estaban conectadas.',
  'limit.no-message-headers':
    'Los encabezados de tus mensajes directos no están en esta copia de datos, así que no se puede contar ninguno.',
  'limit.x-texts-unopened':
    'Un archivo de X contiene también el texto de tus mensajes directos. Sidedoor nunca abre esos archivos: las fechas y los remitentes están en archivos aparte.',
  'limit.x-permissions-unknown':
    'No se sabe qué permisos {count, plural, =1 {tenía una aplicación} other {tenían # aplicaciones}}: tu archivo no lo dice, o lo dice con palabras que Sidedoor no conoce. No se descarta el acceso a tus mensajes directos.',
  'limit.x-only-connected':
    'X solo indica las aplicaciones que aún pueden actuar por tu cuenta. Una aplicación cuyo acceso ha terminado no está en tu copia de datos.',
  'limit.no-off-meta-activity':
    'La actividad fuera de Meta no está en esta copia de datos, así que no puede mostrar qué empresas enviaron actividad sobre ti.',
  'limit.no-advertisers':
    'La lista de anunciantes no está en esta copia de datos, así que no puede mostrar quién usó una lista con tus datos de contacto.',
  'limit.no-owner':
    'Tu copia de datos no dice quién eres, así que Sidedoor no puede distinguir los mensajes que enviaste de los que recibiste.',
  'limit.owner-not-among-senders':
    'Ningún mensaje de esta copia de datos se envió con el nombre de su titular, así que Sidedoor no puede distinguir los mensajes que enviaste de los que recibiste.',
  'limit.owner-from-threads':
    'Tu copia de datos no dice quién eres. Solo una persona participa en cada chat; Sidedoor supone que esa persona eres tú.',
  'limit.owner-never-wrote':
    'Ningún mensaje de esta copia de datos se envió con el nombre de su titular, así que se cuentan todos como recibidos.',
  'limit.threads-without-owner':
    '{count, plural, one {# chat no nombra} other {# chats no nombran}} al titular de esta copia de datos entre sus participantes, así que puede contener también mensajes de otra persona. Se cuentan.',
  'limit.no-export-date':
    'Tu copia de datos no dice cuándo se creó, así que una conexión que sigue activa no tiene un final conocido.',
  'limit.export-date-from-file-name':
    'La fecha de esta copia de datos viene del nombre de su archivo y puede desviarse un día.',
  'limit.local-time':
    'Las páginas HTML muestran las horas sin zona horaria. Una fecha así puede desviarse un día; las cifras lo tienen en cuenta.',
  'limit.messages-without-date':
    '{count, plural, one {# mensaje no tiene una fecha legible y no se puede situar} other {# mensajes no tienen una fecha legible y no se pueden situar}} en ningún tiempo.',
  'limit.removed-without-start':
    'De {count, plural, one {# aplicación eliminada} other {# aplicaciones eliminadas}} tu copia de datos no dice cuándo empezó la conexión.',
  'limit.expired-without-end':
    'De {count, plural, one {# aplicación caducada} other {# aplicaciones caducadas}} tu copia de datos no dice cuándo terminó el acceso.',
  'limit.added-after-export':
    '{count, plural, one {# aplicación se conectó} other {# aplicaciones se conectaron}} después del día en que se creó esta copia de datos, así que una de estas fechas es errónea. Cuándo se conectó una aplicación así se considera desconocido.',
  'limit.no-permissions':
    'Ninguna copia de datos de Facebook o Instagram vista hasta ahora dice qué permisos recibió una aplicación.',
  'limit.no-use':
    'Ninguna copia de datos muestra si una aplicación o una empresa leyó, escribió o eliminó un mensaje, ni cuál.',
  'limit.absence':
    'Si una empresa falta aquí, eso no la exculpa: algunas integraciones nunca aparecieron entre las aplicaciones conectadas.',
  'limit.friends':
    'A qué podía acceder una aplicación a través de un amigo tuyo no está en tu copia de datos.',
  'limit.renewed': 'La fecha de una conexión puede ser la de la última. Las anteriores pueden no figurar.',
  'limit.messaging-era':
    'Los mensajes solo se cuentan en el tiempo en que otras empresas podían acceder a mensajes privados, {era}.',
};
