export const appCompare = {
  'app.compare.one': 'Por ahora hay una sola importación',
  'app.compare.oneText':
    'Pide otra copia de datos, por ejemplo dentro de medio año, e impórtala. Entonces esta página mostrará qué ha cambiado.',
  'app.compare.import': 'Importar otra copia de datos',
  'app.compare.from': 'Primera copia de datos',
  'app.compare.to': 'Segunda copia de datos',
  'app.compare.swap': 'Intercambiar',
  'app.compare.same': 'Son la misma importación, así que no hay diferencias.',
  'app.compare.nothing': 'Nada ha cambiado entre estas dos copias de datos, hasta donde se pueden comparar.',
  'compare.answer':
    '{since, select, day {Desde tu copia de datos del {day, date, long}} other {De la primera copia de datos a la segunda}}: {parts}.',
  'compare.part.left':
    '{count, plural, one {# aplicación ya no está conectada} other {# aplicaciones ya no están conectadas}}',
  'compare.part.new': '{count, plural, one {# aplicación es nueva} other {# aplicaciones son nuevas}}',
  'compare.part.back':
    '{count, plural, one {# aplicación vuelve a estar conectada} other {# aplicaciones vuelven a estar conectadas}}',
  'compare.part.others':
    '{count, plural, one {# aplicación de la lista cambió} other {# aplicaciones de la lista cambiaron}} de otra manera',
  'compare.part.findings': '{count, plural, one {# hallazgo es nuevo} other {# hallazgos son nuevos}}',
  'compare.part.findingsGone': '{count, plural, one {# hallazgo ya no está} other {# hallazgos ya no están}}',
  'compare.part.findingsChanged': '{count, plural, one {# hallazgo cambió} other {# hallazgos cambiaron}}',
  'compare.part.advertisers': '{count, plural, one {# anunciante es nuevo} other {# anunciantes son nuevos}}',
  'compare.part.advertisersGone':
    '{count, plural, one {# anunciante ya no figura} other {# anunciantes ya no figuran}}',
  'compare.part.lists':
    '{count, plural, one {la lista de contactos de # anunciante apareció o desapareció} other {las listas de contactos de # anunciantes aparecieron o desaparecieron}}',
  'compare.part.businesses':
    '{count, plural, one {# empresa más envió actividad sobre ti} other {# empresas más enviaron actividad sobre ti}}',
  'compare.part.businessesGone':
    '{count, plural, one {# empresa ya no figura} other {# empresas ya no figuran}}',
  'compare.part.threads': '{count, plural, one {# conversación cambió} other {# conversaciones cambiaron}}',
  'compare.part.more': 'hay {count, plural, one {# mensaje más} other {# mensajes más}}',
  'compare.part.fewer': 'hay {count, plural, one {# mensaje menos} other {# mensajes menos}}',
  'app.compare.summary': 'Ir a',
  'app.compare.notComparedTitle': 'Qué no se pudo comparar',
  'app.compare.notComparedNote': 'Si algo falta aquí, puede que una de las copias de datos no lo incluyera.',
  'app.compare.rest': 'Mostrar {count, number} más',
  'app.compare.inFrom': 'solo en la primera copia de datos',
  'app.compare.inTo': 'solo en la segunda copia de datos',
  'app.compare.before': 'antes',
  'app.compare.now': 'después',
  'compare.notListed': 'no figura',
  'app.compare.was': 'antes {name}',
  'app.compare.untitled': 'Sin título',
  'app.compare.group.findingsNew.title': 'Hallazgos nuevos',
  'app.compare.group.findingsNew.means': 'Solo en la segunda copia de datos.',
  'app.compare.group.findingsGone.title': 'Hallazgos que ya no están',
  'app.compare.group.findingsGone.means': 'Solo en la primera copia de datos.',
  'app.compare.group.findingsChanged.title': 'Hallazgos que cambiaron',
  'app.compare.group.findingsChanged.means':
    'El período, el grado, la importancia o el número de mensajes es distinto.',
  'app.compare.group.findingsNotComparable.title': 'Hallazgos que no se pueden comparar',
  'app.compare.group.findingsNotComparable.means':
    'Están en una sola copia de datos, y a la otra le faltan los registros en que se basan.',
  'app.compare.group.connectionsNew.title': 'Conexiones nuevas',
  'app.compare.group.connectionsNew.means': 'Figuran solo en la segunda copia de datos.',
  'app.compare.group.connectionsReconnected.title': 'Conectadas de nuevo',
  'app.compare.group.connectionsReconnected.means':
    'No activas en la primera copia de datos, activas en la segunda.',
  'app.compare.group.connectionsStatus.title': 'Cambio de estado',
  'app.compare.group.connectionsStatus.means': 'Figuran en ambas copias de datos, con un estado distinto.',
  'app.compare.group.connectionsDates.title': 'Cambio de fechas',
  'app.compare.group.connectionsDates.means': 'Figuran en ambas copias de datos, con fechas distintas.',
  'app.compare.group.connectionsRenamed.title': 'Cambio de nombre',
  'app.compare.group.connectionsRenamed.means': 'El mismo identificador de aplicación con otro nombre.',
  'app.compare.group.connectionsGone.title': 'Eliminadas, y ya no figuran',
  'app.compare.group.connectionsGone.means':
    'Figuran como eliminadas en la primera copia de datos y no figuran en la segunda.',
  'app.compare.group.connectionsVanished.title': 'Ya no figuran, y nunca figuraron como eliminadas',
  'app.compare.group.connectionsVanished.means':
    'Figuran en la primera copia de datos, no en la segunda. Ninguna dice que se eliminaran.',
  'app.compare.group.advertisersNew.title': 'Anunciantes nuevos',
  'app.compare.group.advertisersNew.means': 'Figuran solo en la segunda copia de datos.',
  'app.compare.group.advertisersGone.title': 'Anunciantes que ya no figuran',
  'app.compare.group.advertisersGone.means': 'Figuran solo en la primera copia de datos.',
  'app.compare.group.listsNew.title': 'Anunciantes que ahora figuran con una lista de contactos',
  'app.compare.group.listsNew.means':
    'Figuran en ambas copias de datos. Solo la segunda dice que usaron una lista con tus datos de contacto.',
  'app.compare.group.listsGone.title': 'Anunciantes que ya no figuran con una lista de contactos',
  'app.compare.group.listsGone.means':
    'Figuran en ambas copias de datos. Solo la primera dice que usaron una lista con tus datos de contacto.',
  'app.compare.group.businessesNew.title': 'Empresas nuevas que enviaron actividad',
  'app.compare.group.businessesNew.means':
    'Solo la segunda copia de datos dice que enviaron a Meta actividad sobre ti.',
  'app.compare.group.businessesGone.title': 'Empresas que ya no figuran',
  'app.compare.group.businessesGone.means':
    'Solo la primera copia de datos dice que enviaron a Meta actividad sobre ti.',
  'app.compare.group.threadsNew.title': 'Conversaciones nuevas',
  'app.compare.group.threadsNew.means': 'Solo en la segunda copia de datos.',
  'app.compare.group.threadsGone.title': 'Conversaciones que ya no están',
  'app.compare.group.threadsGone.means': 'Solo en la primera copia de datos.',
  'app.compare.group.threadsChanged.title': 'Conversaciones con más o menos mensajes',
  'app.compare.group.threadsChanged.means':
    'La misma conversación en ambas copias de datos, reconocida por título, personas y fechas.',
  'app.compare.thread': '{people}, {messages, plural, one {# mensaje} other {# mensajes}}',
  'app.compare.thread.dated':
    '{people}, {messages, plural, one {# mensaje} other {# mensajes}}, del {first, date, long} al {last, date, long}',
  'compare.state':
    '{dates, select, added {{status}, añadida el {added, date, long}} removed {{status} el {removed, date, long}, añadida en una fecha desconocida} both {{status}, añadida el {added, date, long}, eliminada el {removed, date, long}} other {{status}, fechas desconocidas}}',
  'compare.state.and': '{first}; {rest}',
  'app.compare.noCount': 'mensajes no contados',
  'app.compare.most': 'como máximo {count, plural, one {# mensaje} other {# mensajes}}',
};
