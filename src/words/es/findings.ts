const CONNECTION_END =
  '{end, select, active {aún activa cuando se creó la copia de datos} activeOnDay {aún activa cuando se creó la copia de datos el {exportDay, date, long}} expired {ya caducada; tu copia de datos no dice desde cuándo} removedOnDay {eliminada el {removed, date, long}} removedNearDay {eliminada el {removed, date, long}, con un día de margen} removed {eliminada en una fecha desconocida} other {y tu copia de datos no dice si sigue conectada}}';
const ACCESS_TIME = 'tiempo en que {name} podría haber tenido acceso';
const SAYS = '{grade, select, reported {según informó {by}} other {según {by}}}';

export const findings = {
  'connection.history': `{start, select, onDay {añadida el {added, date, long}} nearDay {añadida el {added, date, long}, con un día de margen} other {añadida en una fecha desconocida}}, ${CONNECTION_END}`,
  'connection.history.sentence': `{start, select, onDay {Añadida el {added, date, long}} nearDay {Añadida el {added, date, long}, con un día de margen} other {Añadida en una fecha desconocida}}, ${CONNECTION_END}.`,
  'connection.history.and': '{first}; y {rest}',
  'connection.oldest':
    'La más antigua, {name}, se añadió el {start, select, nearDay {{added, date, long}, con un día de margen} other {{added, date, long}}}.',
  'connection.oldest.undated': 'Tu copia de datos no dice cuándo se conectaron.',
  'days.window':
    'desde {start, select, day {el {from, date, long}} other {una fecha desconocida}} hasta {end, select, day {el {to, date, long}} export {el día de la copia de datos} other {una fecha desconocida}}',
  'days.between': 'del {from, date, long} al {to, date, long}',
  'days.since': 'desde el {from, date, long}',
  'days.until': 'hasta el {to, date, long}',
  'finding.connections':
    'Tu copia de datos enumera {name} {count, plural, one {como aplicación conectada} other {# veces como aplicación conectada}}: {connections}.',
  'finding.connection-only': 'Tu copia de datos muestra una conexión. No puede mostrar qué se hizo con ella.',
  'finding.statement': '{statement}',
  'finding.denied':
    '{names} {count, plural, one {niega} other {niegan}} que se leyeran mensajes. Sus palabras están más abajo.',
  'finding.answered':
    '{names} {also, select, yes {también } other {}}{count, plural, one {respondió. La respuesta está} other {respondieron. Las respuestas están}} más abajo.',
  'finding.no-messages': 'Esto no afecta a tus mensajes.',
  'finding.exposure.none': `Ninguno de tus mensajes corresponde al ${ACCESS_TIME}.`,
  'finding.exposure.exact': `{most, plural, one {# de tus mensajes corresponde} other {# de tus mensajes corresponden}} al ${ACCESS_TIME}.`,
  'finding.exposure.range': `Entre {least, number} y {most, number} de tus mensajes corresponden al ${ACCESS_TIME}.`,
  'finding.possible.none': 'Ninguno de tus mensajes corresponde a ese tiempo.',
  'finding.possible.range':
    'Entre {least, number} y {most, number} de tus mensajes corresponden a ese tiempo.',
  'rule.connected-app.title': '{name}: una aplicación conectada',
  'rule.app-may-read-messages.title': '{name}: con permiso de acceso a tus mensajes directos',
  'rule.app-may-read-messages.listed':
    'Tu copia de datos dice qué se le permitió, en palabras de X: {permissions}. {reach, select, read {Con este permiso, una aplicación puede leer mensajes directos por ti.} other {Con este permiso, una aplicación puede leer, enviar y borrar mensajes directos por ti.}}',
  'rule.app-may-read-messages.limit':
    'La cuenta va desde la autorización que figura en tu copia de datos hasta el día en que se creó. No dice si la aplicación tuvo este permiso todo ese tiempo.',
  'rule.messaging-partner.title': `{name}: {access, select, permission {permiso para leer mensajes} other {una integración de mensajería}}, ${SAYS}`,
  'rule.chat-client.title': '{name}: mostraba los chats de Facebook; esa era su función',
  'rule.chat-client.kind':
    'Los programas de este tipo mostraban los chats de Facebook de una persona mientras esa persona tenía la sesión iniciada.',
  'rule.messenger-bot.title':
    '{kind, select, game {{name}: un juego instantáneo} other {{name}: un bot o una extensión en Messenger}}',
  'rule.messenger-bot.listed':
    'Tu copia de datos enumera {name} como {kind, select, game {juego instantáneo} other {aplicación conectada}}: {connections}.',
  'rule.messenger-bot.receives':
    'Un bot o juego así ve lo que le escribes en su propio chat, no tus demás chats.',
  'rule.inbox-permission-era.title':
    '{count, plural, one {# aplicación que pudo haber pedido} other {# aplicaciones que pudieron haber pedido}} acceso a tu bandeja de entrada',
  'rule.inbox-permission-era.on-x.title':
    '{count, plural, one {# aplicación} other {# aplicaciones}} de antes de que los mensajes directos tuvieran un permiso propio',
  'rule.inbox-permission-era.listed':
    'Tu copia de datos enumera {count, plural, one {# aplicación que estuvo, o pudo estar, conectada} other {# aplicaciones que estuvieron, o pudieron estar, conectadas}} en algún momento {eras}.',
  'rule.inbox-permission-era.could-ask':
    'Una aplicación conectada entonces podría haberte pedido acceso a tus mensajes. Solo tú podías concederlo.',
  'rule.inbox-permission-era.on-x.could-ask':
    'Una aplicación conectada entonces podía leer y borrar tus mensajes directos sin un permiso propio para ello.',
  'rule.inbox-permission-era.not-said': 'Ninguna copia de datos dice qué pidió o qué recibió una aplicación.',
  'rule.inbox-permission-era.on-x.not-said':
    'Eso es lo que Twitter escribió de las aplicaciones conectadas en general. Tu copia de datos no dice si alguna de estas leyó un mensaje.',
  'rule.inbox-permission-era.undated':
    'De {count, number} de ellas, tu copia de datos no dice cuándo empezó la conexión.',
  'rule.business-thread-from-ad.title': '{name}: un chat que empezó con un anuncio',
  'rule.business-thread-from-ad.listed':
    'Tu copia de datos enumera {count, plural, one {# chat de Messenger con {name} que empezó} other {# chats de Messenger con {name} que empezaron}} cuando hiciste clic en un anuncio, {dates, select, one {el {first, date, long}} several {entre el {first, date, long} y el {last, date, long}} other {sin fecha}}.',
  'rule.business-thread-from-ad.reach': 'Esa empresa podía leer lo que le escribías allí.',
  'rule.business-thread-from-ad.limit': 'El registro no dice nada sobre tus demás chats.',
  'rule.linked-in-messages.title': '{name}: enlaces en tus mensajes',
  'rule.linked-in-messages.listed':
    'Tus mensajes contienen {count, plural, one {# enlace} other {# enlaces}} a {domains} de un tiempo en que la conexión de {name} existía o pudo existir.',
  'rule.linked-in-messages.limit':
    'Un enlace muestra que se compartió una dirección. No muestra acceso a un chat.',
  'rule.cross-app-messaging.title': 'La mensajería entre aplicaciones está activada',
  'rule.cross-app-messaging.listed':
    'Tu copia de datos dice que la mensajería entre aplicaciones está activada.',
  'rule.cross-app-messaging.limit':
    'Es un ajuste entre las propias aplicaciones de Meta. No nombra ninguna otra empresa.',
  'rule.friends-data-partner.title': `{name}: {about, select, friends_data {acceso a datos de amigos} contact_info {acceso a datos de contacto} profile_data {acceso a datos del perfil} posts_data {acceso a publicaciones} instant_personalization {personalización instantánea} other {funciones de Facebook en un producto}}, ${SAYS}`,
  'rule.enforcement.title': '{name}: nombrada en un procedimiento sancionador',
  'rule.sensitive-sdk.title':
    '{name}: {category, select, health {una aplicación de salud} property {una aplicación inmobiliaria} tax {una aplicación de impuestos} other {una aplicación}} que envió actividad a Meta',
  'rule.sensitive-sdk.listed':
    'Tu copia de datos enumera {name} entre las empresas que enviaron a Meta actividad sobre ti ({events, plural, one {# evento} other {# eventos}}).',
  'rule.sensitive-sdk.said':
    '{status, select, alleged {{by} alegó que {name} envió a Facebook datos sobre personas.} reported {{by} informó de que {name} envió a Facebook datos sobre personas.} other {Según {by}, {name} envió a Facebook datos sobre personas.}}',
  'rule.sensitive-sdk.limit':
    'Tu copia de datos no muestra qué contenía cada evento. Esto no afecta a tus mensajes.',
  'rule.data-broker.title':
    '{name}: {what, select, broker {un corredor de datos} other {un proveedor de datos}} en tu copia de datos',
  'rule.data-broker.listed':
    'Tu copia de datos enumera {name} entre {among, select, advertiser {los anunciantes que usan información sobre ti} business {las empresas que enviaron actividad sobre ti} other {los anunciantes que usan información sobre ti y las empresas que enviaron actividad sobre ti}}.',
  'rule.data-broker.said':
    '{status, select, alleged {{by} alegó que {name} suministró datos sobre personas para la publicidad en Facebook.} reported {{by} informó de que {name} suministró datos sobre personas para la publicidad en Facebook.} other {Según {by}, {name} suministró datos sobre personas para la publicidad en Facebook.}}',
  'rule.data-broker.limit':
    'Tu copia de datos no muestra qué datos se usaron. Esto no afecta a tus mensajes.',
  'rule.contact-list.title':
    '{count, plural, one {# anunciante usó} other {# anunciantes usaron}} una lista con tus datos de contacto',
  'rule.contact-list.listed':
    'Tu copia de datos enumera {count, plural, one {# anunciante} other {# anunciantes}} con «una lista subida o usada por el anunciante» que coincidió con tu cuenta.',
  'rule.contact-list.limit': 'No muestra qué datos había en una lista ni de dónde procedían.',
  'rule.still-active.title':
    '{count, plural, one {# aplicación sigue conectada} other {# aplicaciones siguen conectadas}}',
  'rule.still-active.listed':
    'Tu copia de datos enumera {count, plural, one {# aplicación como activa} other {# aplicaciones como activas}} el día en que se creó.',
  'rule.still-active.limit':
    'Una aplicación activa puede seguir usando lo que compartiste con ella hasta que la elimines.',
  'rule.unknown-dates.title':
    '{count, plural, one {# aplicación eliminada no tiene fechas} other {# aplicaciones eliminadas no tienen fechas}}',
  'rule.unknown-dates.listed':
    'Tu copia de datos enumera {count, plural, one {# aplicación eliminada, pero no dice cuándo se añadió o se eliminó} other {# aplicaciones eliminadas, pero no dice cuándo se añadieron o se eliminaron}}.',
  'rule.unknown-dates.zero': 'Facebook escribe 0 cuando no da una fecha.',
  'rule.unknown-dates.limit':
    'Las cifras que dependen de una fecha así solo se pueden dar como «como máximo».',
  'rule.many-channels.title':
    '{name} aparece en {count, plural, one {# canal} other {# canales}} de tu copia de datos',
  'rule.many-channels.listed': 'Tu copia de datos enumera {name} en {channels}.',
  'rule.many-channels.connection': 'aplicaciones conectadas',
  'rule.many-channels.app-post': 'publicaciones de la aplicación',
  'rule.many-channels.off-meta': 'actividad fuera de Meta',
  'rule.many-channels.advertiser': 'anunciantes',
  'rule.many-channels.ad-interaction': 'interacciones con anuncios',
  'rule.many-channels.ad-thread': 'chats de Messenger que empezaron con un anuncio',
  'rule.many-channels.link': 'enlaces en mensajes',
  'evidence.app':
    '{status, select, expired {aplicación conectada, caducada} removed {aplicación conectada, eliminada} unknown {aplicación conectada, estado desconocido} other {aplicación conectada}}',
  'evidence.instant-game': 'juego instantáneo',
  'evidence.blocked-app': 'aplicación bloqueada',
  'evidence.app-post': 'publicación de una aplicación',
  'evidence.ad-interaction': 'interacción con un anuncio',
  'evidence.detected-app': 'aplicación detectada por Meta',
  'evidence.advertiser': 'anunciante',
  'evidence.advertiser-with-list': 'anunciante con una lista de contactos',
  'evidence.off-meta': 'actividad fuera de Meta',
  'evidence.setting': 'ajuste',
  'evidence.ad-thread': 'chat de Messenger que empezó con un anuncio',
  'evidence.count.connection':
    '{count, plural, one {# aplicación conectada} other {# aplicaciones conectadas}}',
  'evidence.count.app-post':
    '{count, plural, one {# publicación de la aplicación} other {# publicaciones de la aplicación}}',
  'evidence.count.off-meta':
    '{count, plural, one {# entrada de actividad fuera de Meta} other {# entradas de actividad fuera de Meta}}',
  'evidence.count.advertiser':
    '{count, plural, one {# entrada como anunciante} other {# entradas como anunciante}}',
  'evidence.count.ad-interaction':
    '{count, plural, one {# interacción con anuncios} other {# interacciones con anuncios}}',
  'evidence.count.ad-thread':
    '{count, plural, one {# chat de Messenger que empezó con un anuncio} other {# chats de Messenger que empezaron con un anuncio}}',
  'evidence.count.link': '{count, plural, one {# enlace en mensajes} other {# enlaces en mensajes}}',
};
