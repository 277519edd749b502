export const report = {
  'report.section.findings': 'Hallazgos con declaraciones o cantidades',
  'report.noFindings': 'No hay ninguno en esta copia de datos. Eso no descarta nada.',
  'report.section.other': 'Otros hallazgos',
  'report.otherLead': 'Estos se basan solo en tu copia de datos.',
  'report.head.finding': 'Hallazgo',
  'report.morePlaces': 'y {count, plural, one {# lugar más} other {# lugares más}}',
  'report.yourDecision': 'Tu decisión: {decision}',
  'report.said': 'Dicho o alegado',
  'report.responses': 'Respuestas',
  'report.response': 'respuesta',
  'report.window': 'Período',
  'report.most': 'Como máximo',
  'report.mostCounts':
    '{messages, plural, one {# mensaje} other {# mensajes}} en {threads, plural, one {# conversación} other {# conversaciones}} con {people, plural, one {# persona} other {# personas}}: {direction}',
  'report.direction': '{sent, number} enviados, {received, number} recibidos',
  'report.direction.unknown': 'no se sabe cuántos enviados y cuántos recibidos',
  'report.least': 'Al menos',
  'report.messages': '{count, plural, one {# mensaje} other {# mensajes}}',
  'report.covers': 'El informe abarca {accounts}.',
  'report.moreShared': 'Y {count, number} más.',
  'report.moreEvidence':
    'Y {count, plural, one {# fila más} other {# filas más}}; la forma JSON de este informe las enumera por completo.',
  'report.notReviewedYet': 'Tu decisión: aún sin revisar.',
  'report.note': 'Nota: {note}',
  'report.reopened': 'Abierto de nuevo: {reason}',
  'report.decidedOn': 'Tu decisión del {day}: {decision}.',
  'report.title': 'Informe privado sobre aplicaciones conectadas y mensajes',
  'report.sensitive':
    'Este informe nombra empresas y cantidades de mensajes de una persona. No contiene el texto de ningún mensaje. Guárdalo como guardarías un extracto bancario.',
  'report.answer': 'La respuesta',
  'report.sample': 'Ejemplo inventado. No es la cuenta de nadie ni son los mensajes de nadie.',
  'report.short':
    'Esta es la forma resumida. Contiene {shown, plural, =0 {ningún hallazgo, porque ninguno trata de tu bandeja de entrada} one {el único hallazgo sobre tu bandeja de entrada} other {los {cut, select, yes {primeros } other {}}# hallazgos sobre tu bandeja de entrada}}. La forma completa contiene {all, plural, one {# hallazgo} other {los # hallazgos}}.{possible, plural, =0 {} one { # de ellos se basa solo en lo que permitían las {service, select, x {reglas de X} other {reglas de Facebook}}.} other { # de ellos se basan solo en lo que permitían las {service, select, x {reglas de X} other {reglas de Facebook}}.}}',
  'report.short.findings': 'Lo que trata de tu bandeja de entrada',
  'report.alsoAnswers':
    '{count, plural, one {La respuesta de {names}, arriba, también responde a esto.} other {Las respuestas de {names}, arriba, también responden a esto.}}',
  'report.standsOut': 'Qué destaca',
  'report.you':
    '«Tú» es el titular de la cuenta.{cited, select, yes { Los números pequeños llevan a las fuentes del final.} other {}}',
  'report.madeUnknown': 'creada en una fecha desconocida',
  'report.made': 'creada el {day}',
  'report.origin': 'Basado en la copia de datos de {service} {made} e importada el {imported}.',
  'report.originOwner':
    'Basado en la copia de datos de {service} de {owner}, {made} e importada el {imported}.',
  'report.redacted.people':
    'Los nombres de personas se reemplazaron por números; los nombres de archivos, las conversaciones y las notas se dejaron fuera.',
  'report.redacted.companies':
    'Los nombres de personas y de empresas sin un hallazgo propio se reemplazaron por números; los nombres de archivos, las conversaciones y las notas se dejaron fuera.',
  'report.figure.connections': 'aplicaciones conectadas, {active, number} aún en activo',
  'report.figure.findings':
    'hallazgos, {inbox, number} sobre tu bandeja de entrada{possible, plural, =0 {} other { y # basados solo en lo que permitían las {service, select, x {reglas de X} other {reglas de Facebook}}}}',
  'report.figure.messages': 'mensajes en la copia de datos',
  'report.figure.companies': 'empresas nombradas',
  'report.nothingStandsOut':
    'Ningún hallazgo está marcado «Mirar primero» o «Merece una mirada». Eso no descarta nada.',
  'report.head.grade': 'Grado',
  'report.head.messages': 'Mensajes en el período',
  'report.moreInFull':
    'Y {count, plural, one {# hallazgo más} other {# hallazgos más}} sobre tu bandeja de entrada en la forma completa.',
  'report.moreFindings': 'Y {count, number} más en la sección 1.',
  'report.notReviewed': 'sin revisar',
  'report.lowerBounds':
    'Algunos documentos no se pudieron leer por completo, así que las cifras reales pueden ser más altas.',
  'report.closing':
    '{service, select, x {Un intervalo cuenta mensajes de días en que una aplicación pudo tener el permiso que indica tu copia de datos.} other {Un intervalo cuenta mensajes de días en que tu conexión y el acceso que alguien describe pueden haber existido a la vez.}} Dice a qué se podía acceder. Tu copia de datos muestra conexiones; no puede mostrar qué se hizo con ellas. Si una empresa falta aquí, eso no la exculpa.',
  'report.pageTitle': 'Informe de Sidedoor',
  'report.footer':
    'Escrito por Sidedoor {version} a partir de la base de datos en el equipo del titular. No se envió nada a ninguna parte.',
  'report.section.timeline': 'Cronología',
  'report.section.decisions': 'Qué puedes hacer y qué decidiste',
  'report.section.connections': 'Conexiones',
  'report.section.companies': 'Empresas',
  'report.section.limits': 'Alcance y límites',
  'report.section.method': 'Método',
  'report.section.headlines': 'Qué dicen los titulares',
  'report.section.sources': 'Fuentes',
  'report.contents': 'Contenido',
  'report.timeline.label':
    'Conexiones a lo largo del tiempo, sobre los mensajes de cada año. Los mismos datos están en palabras más abajo.',
  'report.timeline.era': 'los mensajes podían estar al alcance',
  'report.timeline.messages': 'tus mensajes',
  'report.timeline.most': 'como máximo {most, number} al año',
  'report.ruler.label': 'Al menos {least, number} y como máximo {most, number} de {all, number} mensajes',
  'report.ruler.all': '{all, number} mensajes del tiempo en que otros podían acceder a alguno',
  'report.timeline.others':
    '{count, plural, one {# conexión más está en la sección 5.} other {# conexiones más están en la sección 5.}}',
  'report.timeline.caption':
    'Una barra rellena tiene dos extremos conocidos. Una línea de puntos va hacia un extremo desconocido. Los nombres en negrita son de empresas con un hallazgo propio. Los recuadros rayados son los períodos de declaraciones sobre mensajes personales. La franja sombreada es el tiempo en que otras empresas podían acceder a mensajes personales.',
  'report.timeline.below': 'Debajo: mensajes que enviaste (relleno) y recibiste (puntos) por año.',
  'report.timeline.belowUndirected': 'Debajo: mensajes por año. No se sabe cuántos de ellos enviaste.',
  'report.timeline.inWords': 'Lo mismo en palabras',
  'report.remedy.act': 'Dónde actuar',
  'report.remedy.does': 'Qué hace eso',
  'report.remedy.does-not': 'Qué no hace',
  'report.remedy.ask': 'A quién preguntar',
  'report.decisions': 'Tus decisiones',
  'report.noDecisions': 'Aún no se ha registrado ninguna decisión.',
  'report.followUps': 'Seguimientos pendientes',
  'report.followUp': '{day}: {what}',
  'report.head.step': 'Paso',
  'report.head.what': 'Qué es',
  'report.head.on': 'Sobre',
  'report.head.decided': 'Decidido',
  'report.head.followUp': 'Seguimiento',
  'report.decisionReopened': '{decision}, abierto de nuevo: {reason}',
  'report.connectionsLead':
    'Cada aplicación conectada, juego instantáneo y aplicación bloqueada que enumera tu copia de datos; una aplicación bloqueada solo está conectada si figura también como tal. Una fecha que no da es desconocida. El archivo se nombra sin sus carpetas; la forma JSON de este informe las contiene.',
  'report.head.added': 'Añadida',
  'report.dayOrTwo': 'con un día de margen',
  'report.companiesLead':
    'Tu copia de datos nombra {count, plural, one {# empresa} other {# empresas}}. Primero van las que aparecen de varias maneras; un asterisco marca una empresa con un hallazgo propio.',
  'report.noneInSeveralWays': 'Ninguna aparece de más de una manera.',
  'report.allCompanies': 'Las {count, number} empresas (solo se imprimen mientras esta lista está abierta)',
  'report.head.company': 'Empresa',
  'report.head.lists': 'Qué enumera tu copia de datos',
  'report.head.first': 'Primera',
  'report.head.last': 'Última',
  'report.limits': 'Qué no puede mostrar este informe',
  'report.cautions': 'Cómo leer las fechas y los nombres',
  'report.kinds': 'Qué había en la copia de datos',
  'report.head.kind': 'Tipo de documento',
  'report.otherFiles':
    '{count, plural, one {# archivo más (multimedia y documentos sin registros de este tipo) no se leyó.} other {# archivos más (multimedia y documentos sin registros de este tipo) no se leyeron.}}',
  'report.nothingAbsent': 'Cada tipo de documento que Sidedoor busca está en esta copia de datos.',
  'report.absent': 'No está en esta copia de datos: {kinds}. Eso no dice nada sobre la cuenta.',
  'report.troubled': 'Documentos que no se leyeron por completo',
  'report.head.why': 'Por qué',
  'report.moreDocuments': 'La forma JSON de este informe enumera cada documento.',
  'report.moreProblems': 'Y {count, plural, one {# problema más} other {# problemas más}}.',
  'report.versions': 'Versiones y archivos de origen',
  'report.writtenBy': 'Escrito por',
  'report.format': 'Formato del informe',
  'report.schemas': '{report}, esquema de la base de datos {ledger}',
  'report.facts': 'Datos a fecha del',
  'report.head.part': 'Parte de la copia de datos',
  'report.head.bytes': 'Bytes',
  'report.folderHasNone': 'una carpeta no tiene',
  'report.sourcesLead':
    'Las direcciones se muestran como texto. Para leer una fuente, copia su dirección en un navegador.',
  'report.notCounted': 'no contado',
  'report.notListed': 'no aparece',
  'report.nameOnly': 'un nombre en una lista, sin evento',
  'report.company.offMetaEvents':
    '{count, plural, one {# evento fuera de Meta} other {# eventos fuera de Meta}}',
  'report.company.advertiserList':
    '{count, plural, one {# anunciante con una lista de contactos} other {# anunciantes con una lista de contactos}}',
  'report.company.advertiserOther':
    '{count, plural, one {# entrada más de anunciante} other {# entradas más de anunciante}}',
  'report.leftOut':
    '{findings, plural, one {# hallazgo de grado «Posible» se deja fuera de este informe, como eligió su titular.} other {# hallazgos de grado «Posible» se dejan fuera de este informe, como eligió su titular.}}',
  'report.leftOutDecided':
    '{findings, plural, one {# hallazgo de grado «Posible» se deja fuera de este informe, con {decisions, plural, one {# decisión sobre él} other {# decisiones sobre él}}, como eligió su titular.} other {# hallazgos de grado «Posible» se dejan fuera de este informe, con {decisions, plural, one {# decisión sobre ellos} other {# decisiones sobre ellos}}, como eligió su titular.}}',
  'report.preview.statements': 'Declaraciones sobre empresas',
  'report.preview.decisions': 'Decisiones',
  'report.preview.connections': 'Conexiones y aplicaciones bloqueadas',
  'report.preview.documents': 'Documentos de la copia de datos',
  'report.preview.limits': 'Límites',
  'report.method.read.title': 'Qué se leyó',
  'report.method.read':
    'Sidedoor leyó la copia de datos que {service} creó para el titular de la cuenta, en el propio equipo del titular y sin red. Cada afirmación sobre la cuenta nombra el archivo y el lugar en él. De los mensajes conservó la conversación, el día y el remitente, y los nombres de los sitios enlazados. No conservó ningún texto.',
  'report.method.connections':
    '{service, select, x {Una aplicación cuenta como conectada desde el día en que la autorizaste hasta el día de la copia de datos, porque X solo enumera las aplicaciones que todavía pueden actuar por ti. Una fecha que la copia de datos no da es desconocida.} other {Una conexión va desde el día en que se añadió una aplicación hasta el día en que se eliminó, o hasta el día de la copia de datos si seguía activa. {service, select, facebook {Facebook escribe 0 cuando no da una fecha. Una fecha así es desconocida} other {Una fecha que la copia de datos no da es desconocida}}, y también lo es el final de una aplicación que caducó.}}',
  'report.method.windows.title': 'Períodos',
  'report.method.windows':
    'Un período es el tiempo en que pueden coincidir una conexión y el tiempo del que habla una declaración. Los días se cuentan en UTC. Cuando una declaración solo da un año o un mes, «como máximo» toma el primer comienzo y el último final que eso permite; «al menos», el último comienzo y el primer final. Ningún período sobre mensajes personales se sale del tiempo en que otras empresas podían acceder a ellos, {era}.',
  'report.method.atLeast.title': 'Al menos y como máximo',
  'report.method.atLeast':
    'Ambos números cuentan mensajes por su fecha. «Como máximo» lleva cada extremo desconocido tan lejos como puede llegar. «Al menos» solo cuenta los días que son seguros; cuando se desconoce un comienzo o un final, es 0. Las llamadas, los eventos de grupo y las reacciones se dejan fuera; los mensajes que se anularon después se cuentan, porque existieron.',
  'report.method.number.title': 'Qué significa un número',
  'report.method.number':
    'Un número dice cuántos mensajes se enviaron o recibieron en un período. No dice que alguien abriera uno de ellos. Ninguna copia de datos muestra qué se hizo con una conexión.',
  'report.method.statements.title': 'Declaraciones y respuestas',
  'report.method.statements':
    'Cada declaración sobre una empresa nombra quién la hizo y dónde. Las respuestas se muestran junto a las declaraciones, con el mismo peso. Un grado dice qué tan fuerte es la declaración más fuerte sobre el punto: reconocido por la empresa o por Facebook, documentado, informado por la prensa, alegado por una parte en un litigio, posible según las reglas de la época, o solo en la copia de datos.',
};
