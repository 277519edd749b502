export const appOverview = {
  'app.overview.connection':
    '{start, select, day {{added, date, long}} other {fecha desconocida}}, {status, select, active {aún conectada} expired {ya caducada} removedOnDay {eliminada el {removed, date, long}} removed {ya eliminada} other {estado desconocido}}',
  'app.overview.connections': '{count, plural, one {# conexión} other {# conexiones}}',
  'app.overview.scale':
    'Ancho completo: {all, plural, one {tu # mensaje} other {tus # mensajes}}{service, select, facebook { de los años en que otras empresas podían acceder a mensajes} other {}}. Relleno: al menos. Rayado: como máximo.',
  'app.overview.moreCompanies': '{more, plural, one {# empresa más} other {# empresas más}}',
  'app.overview.messagesOf': 'Mensajes al alcance de {name}: {range}',
  'app.overview.showMessages': '{most, plural, one {Mostrar este mensaje} other {Mostrar estos # mensajes}}',
  'app.overview.why': '¿Por qué?',
  'app.overview.whyCounts':
    '«Como máximo» cuenta cada mensaje de un día en que tu conexión y el acceso que alguien describe pueden haber existido a la vez.{count, plural, one {} other { Un mensaje al que podían acceder varias empresas se cuenta una vez.}}',
  'app.overview.window': '{name}: {window}',
  'app.overview.timeline': 'Tus aplicaciones y tus mensajes a lo largo del tiempo',
  'app.overview.also': 'También en tu copia de datos',
  'app.overview.apps':
    '{count, plural, one {# aplicación conectada} other {# aplicaciones conectadas}}, {active, number} aún en activo',
  'app.overview.noApps': 'Aplicaciones conectadas: la lista no está en esta copia de datos o no se pudo leer',
  'app.overview.byRules':
    '{count, plural, one {# aplicación más} other {# aplicaciones más}} {service, select, x {de los años en que las aplicaciones podían leer los mensajes directos sin un permiso propio} other {de los años en que las aplicaciones podían pedir acceso a tu bandeja de entrada}}',
  'app.overview.chatProgram': '{name}, cuya función era mostrar los chats de Facebook',
  'app.overview.companies':
    '{count, plural, one {# empresa con la que tuviste} other {# empresas con las que tuviste}} relación',
  'app.overview.lists': '{count, plural, one {# anunciante} other {# anunciantes}} con tus datos de contacto',
  'app.overview.noLists': 'Anunciantes con tus datos de contacto: la lista no está en esta copia de datos',
  'app.overview.messages':
    '{count, plural, one {# mensaje contado} other {# mensajes contados}} por día, sin su texto',
  'app.overview.noMessages': 'Mensajes: no hay ninguno en esta copia de datos, o no se pudieron leer',
  'app.overview.nothingStandsOut':
    'Nada en esta copia de datos coincide con lo documentado o alegado sobre el acceso a mensajes.',
  'app.overview.allFlagged': '{count, plural, one {# hallazgo} other {Los # hallazgos}}',
  'app.overview.onInbox':
    '{count, plural, one {# trata de tu bandeja de entrada} other {# tratan de tu bandeja de entrada}}',
  'app.overview.limits': 'Qué no puede mostrar esta copia de datos',
  'app.overview.moreLimits': '{count, plural, one {# límite más} other {# límites más}}',
  'app.overview.messagesRange':
    '{most, plural, one {{least, number}–# mensaje} other {{least, number}–# mensajes}}',
  'app.overview.messagesExact': '{most, plural, =0 {ningún mensaje} one {# mensaje} other {# mensajes}}',
};
