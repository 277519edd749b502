export const appFinding = {
  'app.finding.shows': 'Qué muestra tu copia de datos',
  'app.finding.morePlaces': 'Mostrar {count, plural, one {# registro más} other {# registros más}}',
  'app.finding.rowsOnly':
    'Tu copia de datos muestra estos registros. No puede mostrar qué se hizo con ellos.',
  'app.finding.connectionsOnly':
    'Tu copia de datos muestra estas conexiones. No puede mostrar qué se hizo con ellas.',
  'app.finding.company': 'Todo sobre {name}',
  'app.finding.notCounted.inbox':
    'No se cuenta: un enlace muestra que se compartió una dirección, no que alguien pudiera leer el chat.',
  'app.finding.notCounted.own-thread': 'No se cuenta: esta empresa solo podía ver su propio chat contigo.',
  'app.finding.notCounted.possible': 'No se cuenta: nada dice que se pudiera acceder a mensajes.',
  'app.finding.notCounted.setting': 'No se cuenta: un ajuste no dice nada sobre mensajes concretos.',
  'app.finding.notCounted.none': 'No se cuenta: esto no afecta a tus mensajes.',
  'app.finding.exposure': 'Cuántos de tus mensajes',
  'app.finding.least.zero': 'No se puede confirmar ni uno solo, porque {why}.',
  'app.finding.least.possible':
    '{service, select, x {No se puede confirmar ni uno solo: Twitter escribió lo que podían hacer las aplicaciones conectadas en general, y nada de una aplicación concreta.} other {No se puede confirmar ni uno solo: ninguna copia de datos dice qué aplicaciones pidieron acceso a tu bandeja de entrada, ni si aceptaste.}}',
  'app.finding.least.certain':
    'El mínimo solo cuenta los días en que tanto tu conexión como el acceso son seguros.',
  'app.finding.least.no-message': 'No enviaste ni recibiste mensajes en ese tiempo.',
  'app.finding.least.no-overlap':
    'Las declaraciones sobre el acceso se refieren a otro tiempo que tu conexión.',
  'app.finding.scale.account': 'Fechas de quién',
  'app.finding.scale.dates': 'Fechas',
  'app.finding.scale.messages': 'Tus mensajes',
  'app.finding.scale.together': 'Todo junto, con tu conexión',
  'app.finding.scale.records': '{by}, según registros de {records}',
  'app.finding.perYear': 'Por año',
  'app.finding.yearLabel': '{year}: {range}. Mensajes en {year}',
  'app.finding.showEnd':
    '{end, select, least {Al menos: mostrar {count, plural, one {# mensaje} other {# mensajes}}} other {Como máximo: mostrar {count, plural, one {# mensaje} other {# mensajes}}}}',
  'app.finding.why': 'Cómo se contó',
  'app.finding.whyText.1':
    'El máximo cuenta cada mensaje de un día en que tu conexión y el acceso que alguien describe pueden haber existido a la vez. Cuando no se sabe una fecha, suponemos el último día posible o, para un comienzo, el primero.',
  'app.finding.whyText.2':
    'El mínimo solo cuenta los mensajes entre fechas que da tu copia de datos o una fuente. Si falta una fecha así, el mínimo es 0.',
  'app.finding.whyText.3':
    'Los días están en UTC. Las llamadas y las líneas del sistema no son mensajes. Que un mensaje se cuente significa que se podía acceder a él; no significa que alguien lo mirara.',
  'app.finding.details.head.counted': 'Contado',
  'app.finding.details.head.least': 'Mínimo',
  'app.finding.details.head.most': 'Máximo',
  'app.finding.details.people': 'Personas',
  'app.finding.details.sent': 'Enviados por ti',
  'app.finding.details.received': 'Recibidos por ti',
  'app.finding.who': 'Quién dice qué',
  'app.finding.response': 'Respuesta',
  'app.finding.answeredAbove': 'La respuesta de {by}, arriba, también responde a esto.',
  'app.finding.described': 'Fechas: {period}.',
  'app.finding.otherStatements':
    'También consta sobre esta empresa ({count, plural, one {# declaración} other {# declaraciones}})',
  'app.finding.rules': 'Qué permitían las reglas',
  'app.finding.todo': 'Qué puedes hacer',
  'app.finding.cautions': 'Ten en cuenta ({count, plural, one {# punto} other {# puntos}})',
  'app.finding.sources': 'Fuentes',
  'app.finding.source1': 'Fuente',
  'app.finding.sourceCount': 'Fuentes ({count, number})',
  'app.finding.allSources': '{count, plural, one {La fuente} other {Las # fuentes}}',
  'app.finding.backTo': 'Volver a {by}',
  'app.finding.print': 'Imprimir este hallazgo',
  'app.finding.parts': 'En esta página',
  'app.finding.notFound': 'Este hallazgo no está en la importación que estás viendo.',
};
