export const appTimeline = {
  'app.timeline.name': 'Cronología de aplicaciones y mensajes',
  'app.timeline.howTo':
    'Arrastra sobre la imagen para ampliarla. Con el teclado, izquierda y derecha se mueven en el tiempo, más y menos cambian la ampliación, 0 muestra todo, arriba y abajo van de barra en barra.',
  'app.timeline.zoomIn': 'Ampliar',
  'app.timeline.zoomOut': 'Reducir',
  'app.timeline.earlier': 'Antes',
  'app.timeline.later': 'Después',
  'app.timeline.reach': 'mensajes al alcance',
  'app.timeline.sent': 'enviados por ti',
  'app.timeline.received': 'recibidos por ti',
  'app.timeline.perMonth': 'Mensajes por mes (máximo: {most})',
  'app.timeline.month': '{month}: {sent} enviados, {received} recibidos',
  'app.timeline.monthUndirected':
    '{month}: {messages, plural, one {# mensaje} other {# mensajes}}; no se sabe cuántos enviaste',
  'app.timeline.undirected': 'enviados o recibidos',
  'app.timeline.described': 'Se describe un acceso {windows}.',
  'app.timeline.phaseDays':
    '{open, select, start {Hasta el {to, date, long}} end {Desde el {from, date, long}} other {Del {from, date, long} al {to, date, long}}}',
  'app.timeline.phaseApps': 'Mostrar las aplicaciones de ese tiempo',
  'app.timeline.showing': 'Se muestra del {from} al {to}.',
  'app.timeline.legendSolid': 'conectada',
  'app.timeline.legendFade': 'un extremo no se conoce',
  'app.timeline.legendClaim': 'se describe un acceso',
  'app.timeline.legendFlagged': 'con hallazgo',
  'app.timeline.others':
    '{count, plural, one {# conexión más no se dibuja} other {# conexiones más no se dibujan}} aquí.',
  'app.timeline.othersLink': 'Ver todas las conexiones',
  'app.timeline.moreBars': 'Dibujar {count, plural, one {# conexión más} other {# conexiones más}}',
  'app.timeline.fewerBars': 'Dibujar menos conexiones',
  'app.timeline.table': 'Los mismos datos como tabla',
  'app.timeline.tableConnections': 'Conexiones en la cronología',
  'app.timeline.tableYears': 'Tus mensajes por año',
  'app.timeline.tableEras': 'A qué podían acceder las aplicaciones, con el tiempo',
  'app.timeline.headFrom': 'Desde',
  'app.timeline.headTo': 'Hasta',
  'app.timeline.headWords': 'En palabras',
  'app.timeline.headClaims': 'Acceso descrito',
  'app.timeline.headEra': 'Tiempo',
  'app.timeline.headMeans': 'Qué significa',
  'app.timeline.none': 'ninguno',
  'app.timeline.claimBy': '{by} ({grade})',
  'app.timeline.claim': '{label} ({from} – {to})',
  'app.timeline.empty':
    'Esta copia de datos no contiene ninguna conexión ni ningún mensaje con fecha, así que no hay cronología.',
  'phase.before': 'Antes de que las aplicaciones pudieran pedir tu bandeja de entrada',
  'phase.before.means':
    'Facebook no tenía ninguna vía pública para que una aplicación pidiera acceso a tu bandeja de entrada. A qué más podían acceder las aplicaciones antes de 2009 no se investigó para Sidedoor.',
  'phase.could-ask': 'Las aplicaciones podían pedir tu bandeja de entrada',
  'phase.could-ask.means':
    'Una aplicación podía pedirte acceso a tus mensajes, y solo tú podías concederlo. Al principio Facebook no revisaba esas aplicaciones; desde el 30 de abril de 2014 revisó las nuevas. Tu copia de datos no dice qué aplicaciones lo pidieron.',
  'phase.deals': 'Facebook cerró la bandeja de entrada a las aplicaciones',
  'phase.deals.means':
    'Las aplicaciones corrientes ya no podían pedirlo. The New York Times informó de un acceso especial para socios en registros de 2017; Facebook dijo en diciembre de 2018 que esos experimentos llevaban casi tres años cerrados.',
  'phase.closed': 'Una empresa solo ve su propio chat contigo',
  'phase.closed.means':
    'Las aplicaciones no pueden pedir tu bandeja de entrada. Una empresa puede leer lo que le escribes en tu chat con ella.',
};
