export const study = {
  'study.unreadable': 'No se pudo leer el archivo {file}.',
  'study.no-toml': '{file} no es TOML válido: mire la línea {line, number}.',
  'study.missing-field': 'En {file} falta “{field}”.',
  'study.unknown-field': '{file} contiene “{field}”, que no existe en ningún estudio.',
  'study.no-such-value': '“{field}” en {file} tiene que ser uno de: {allowed}.',
  'study.invalid-field': '“{field}” en {file} no tiene la forma debida. Un ejemplo: {example}',
  'study.bad-recipient':
    'El destinatario del estudio no es un destinatario válido de age, así que la donación no se puede sellar.',
  'study.other-service': 'Este estudio acepta exportaciones de {services}, y esta es de {service}.',
  'study.ended': 'Este estudio terminó el {ends, date, long}. Ya no acepta donaciones.',
  'study.nothing-to-leave-out':
    'No hay “{what}” en la donación, así que no se escribió nada. Mírela con --preview.',
  'study.no-choice':
    '“{text}” no dice qué hay que omitir. Escriba una tabla (connections), una fila (connections:3) o una empresa (company=Example Bank).',
  'study.consent.title': 'Donación al estudio “{title}”',
  'study.consent.purpose': 'Finalidad: {purpose}',
  'study.consent.contact': 'Contacto: {contact}',
  'study.consent.ethics': 'Aprobado por: {ethics}',
  'study.consent.ends': 'Último día para donar: {ends, date, long}',
  'study.consent.donor':
    'Su número de donante es {donor}. Guárdelo: para que se retire su donación, indíqueselo al contacto.',
  'study.consent.nothing-sent':
    'Sidedoor {version} crea la donación en su propio ordenador y no envía nada. Usted decide si la entrega.',
  'study.consent.dates.day': 'De las fechas se entrega el día.',
  'study.consent.dates.month': 'De las fechas solo se entrega el mes.',
  'study.consent.dates.year': 'De las fechas solo se entrega el año.',
  'study.consent.counts': 'Los números son exactos.',
  'study.consent.bins': 'Los números se redondean hacia abajo a uno de estos: {bins}.',
  'study.consent.names.known':
    'Las empresas que figuran en los datos con fuentes de Sidedoor o en la lista del estudio aparecen con su nombre.',
  'study.consent.names.listed': 'Solo las empresas de la lista del estudio aparecen con su nombre.',
  'study.consent.hashes':
    'Cualquier otra empresa es un código que empieza por #. Quien tenga el archivo del estudio puede comprobar si un código corresponde a un nombre que adivine.',
  'study.consent.never':
    'Nunca incluye: nombres de personas, conversaciones, texto de mensajes, los identificadores con los que las aplicaciones lo conocen, sus notas.',
  'study.consent.table':
    '{table} ({columns}): {rows, plural, one {# fila} other {# filas}}{leftOut, plural, =0 {.} other {; # omitidas.}}',
  'cli.donate.no-out': 'Indique un archivo nuevo con --out o mire la donación con --preview.',
  'cli.donate.hidden': '{shown} es {names} en su exportación.',
  'cli.donate.preview':
    'No se escribió nada. Para omitir algo, añada --leave-out con una tabla, una fila (connections:3) o una empresa (company=Example Bank), tantas veces como quiera; para escribirla, --out ARCHIVO.',
  'cli.donate.written':
    '{path}: {rows, plural, one {# fila} other {# filas}}. No se envió nada: entregue el archivo a {contact}. Su número de donante es {donor}.',
  'cli.donate.sealed': 'Está sellado: solo el estudio puede abrirlo.',
  'study.consent.held':
    'El estudio ejecutó Sidedoor {version} con una exportación que ya tenía. Sidedoor no preguntó a nadie. Número de donante: {donor}.',
  'cohort.none': 'No hay ninguna cohorte en {dir}.',
  'cohort.busy': 'Otro proceso está trabajando en la cohorte de {dir}. Vuelva a intentarlo cuando termine.',
  'cohort.no-donation': '{file} no es una donación escrita por Sidedoor.',
  'cohort.sealed': '{file} está sellado. Indique la identidad del estudio con --identity.',
  'cohort.wrong-identity': '{file} no se puede abrir con esta identidad.',
  'cohort.foreign': '{file} se creó para otro estudio ({study}) o para otra versión de este.',
  'cohort.not-parquet': '{file} es una donación en JSON. Una cohorte acepta las que tienen archivos Parquet.',
  'cohort.damaged': '{part} falta en {file} o no es como dicen el manifiesto y el estudio.',
  'cohort.duplicate':
    'La cohorte ya tiene una donación de la misma exportación, de {donor}. Retire primero esa.',
  'cohort.no-donor': 'La cohorte no tiene ninguna donación de {donor}.',
  'cohort.left': '{file} aún contiene el número de {donor}. No es un archivo de la cohorte: elimínelo usted.',
  'cohort.small-k':
    'El estudio promete que ninguna celda tiene menos de {k, number} donantes. Elija un --k que no sea menor.',
  'cohort.exists': '{path} ya existe. Indique una carpeta nueva.',
  'cohort.state.added': 'añadida',
  'cohort.state.present': 'ya estaba',
  'cohort.state.known': 'ya se importó',
  'cohort.withdrawn':
    '{donor} está retirado: {files, plural, one {# archivo eliminado} other {# archivos eliminados}}. Ninguno de los {searched, plural, one {# archivo restante} other {# archivos restantes}} contiene el número. Elimine también lo que se entregó o importó; si no, podría añadirse de nuevo. Las publicaciones anteriores aún cuentan a este donante.',
  'cohort.checked':
    '{donors, plural, one {# donante} other {# donantes}}, {rows, plural, one {# fila} other {# filas}}.',
  'cohort.faults':
    '{count, plural, one {Un archivo falta, no es como dice el manifiesto o no pertenece} other {# archivos faltan, no son como dice el manifiesto o no pertenecen}} a ninguna donación.',
  'cohort.cells': '{cells, plural, one {# celda} other {# celdas}}, {suppressed, number} suprimidas',
  'cohort.imported':
    '{count, plural, one {# exportación} other {# exportaciones}} en la cohorte, {failed, number} con error.',
  'cohort.failed':
    '{failed, plural, one {Un archivo no se pudo} other {# archivos no se pudieron}} añadir; el motivo está arriba. Los demás están dentro, y repetir la orden solo añade lo que falta.',
  'cohort.stopped': 'Detenido. Lo añadido se queda; repetir la orden solo lee lo que falta.',
};
