import type { Translation } from '../catalog.ts';
import type { terminal as source } from '../en/terminal.ts';

/** What the terminal says. */
export const terminal: Translation<typeof source> = {
  'cli.answer.step': '{n}. {what}: {detail}',
  'cli.answer.stepFirst': '{n}. {what}: {detail}, primero a {company}',
  'cli.audit.owner': 'Copia de datos de {owner}',
  'cli.audit.noOwner': 'Una copia de datos sin nombre de titular',
  'cli.audit.noDate': 'fecha desconocida',
  'cli.parts': '{count, plural, one {# parte} other {# partes}}',
  'cli.audit.already': 'Estos documentos se importaron antes; no se escribió nada nuevo.',
  'cli.audit.apps':
    'aplicaciones conectadas ({active, number} activas, {expired, number} caducadas, {removed, number} eliminadas{unknown, plural, =0 {)} other { y # de estado desconocido)}}',
  'cli.audit.onInbox':
    '{count, plural, one {hallazgo sobre tu bandeja de entrada} other {hallazgos sobre tu bandeja de entrada}}',
  'cli.audit.byRules':
    '{count, plural, one {hallazgo basado solo en lo que permitían las reglas de Facebook} other {hallazgos basados solo en lo que permitían las reglas de Facebook}}',
  'cli.audit.absentApps': 'aplicaciones conectadas: la lista no está en esta copia de datos',
  'cli.audit.absentMessages': 'mensajes: no hay ninguno en esta copia de datos',
  'cli.audit.absentBusinesses':
    'empresas que enviaron actividad {service, select, facebook {a Facebook} other {a Meta}}: la lista no está en esta copia de datos',
  'cli.audit.absentLists': 'anunciantes con tus datos de contacto: la lista no está en esta copia de datos',
  'cli.audit.messages': 'mensajes en {threads, plural, one {# conversación} other {# conversaciones}}',
  'cli.audit.businesses':
    'empresas enviaron {service, select, facebook {a Facebook} other {a Meta}} {events, plural, one {# evento} other {# eventos}} sobre ti',
  'cli.audit.lists': 'anunciantes usaron una lista con tus datos de contacto',
  'cli.audit.exposure':
    'Mensajes: al menos {least, number}, como máximo {most, number}, en como máximo {threads, plural, one {# conversación} other {# conversaciones}} con {people}.',
  'cli.statement': '{by} ({mark}): {statement}',
  'cli.audit.inbox':
    '{count, plural, =0 {Hallazgos sobre tu bandeja de entrada} one {# hallazgo sobre tu bandeja de entrada (cuántos mensajes, cómo se sabe, id)} other {# hallazgos sobre tu bandeja de entrada (cuántos mensajes, cómo se sabe, id)}}',
  'cli.audit.possible':
    '{count, plural, one {# hallazgo más se basa solo en lo que permitían las reglas de Facebook} other {# hallazgos más se basan solo en lo que permitían las reglas de Facebook}}',
  'cli.audit.noMessaging': 'Ninguno. Eso no descarta nada.',
  'cli.audit.moreInbox': 'y {more, number} más: añade --full',
  'cli.audit.states': '{count, plural, one {# documento} other {# documentos}}: {states}.',
  'cli.audit.notRead':
    '{files, plural, one {# archivo JSON o HTML no se leyó.} other {# archivos JSON o HTML no se leyeron.}}',
  'cli.audit.limits':
    '{more, plural, one {# límite} other {# límites}} de lo que puede mostrar: añade --full',
  'cli.audit.full': 'Todo, con sus fuentes:',
  'cli.audit.none': 'Nada en esta copia de datos coincide con una regla. Eso no descarta nada.',
  'cli.audit.documents':
    '{count, plural, one {# documento} other {# documentos}}; {otherFiles, plural, one {# archivo más} other {# archivos más}} sin abrir.',
  'cli.audit.nothingRead':
    '{count, plural, one {No se pudo leer el único documento} other {No se pudo leer ninguno de los # documentos}}. Pide a {service} una copia de datos nueva e importa cada ZIP tal como lo descargaste.',
  'cli.audit.absent': 'No está en esta copia de datos: {kinds}.',
  'cli.next.connections': 'Todas las aplicaciones conectadas, por nombre:',
  'cli.next.companies': 'Cada empresa de tu copia de datos:',
  'cli.next.exposure': 'Mensajes de una empresa por declaración y año:',
  'cli.audit.review':
    'Para revisar o eliminar una aplicación: {service, select, instagram {https://help.instagram.com/1144624522593085} x {https://x.com/settings/connected_apps} other {facebook.com, Configuración y privacidad > Configuración > Aplicaciones y sitios web.}}',
  'cli.audit.coverage': 'Alcance, y qué no puede mostrar esta copia de datos',
  'cli.messages.sent': '{sent, number} enviados',
  'cli.messages.received': '{received, number} recibidos',
  'cli.messages.threads': 'Conversaciones con más mensajes',
  'cli.messages.more': 'y {more, plural, one {# conversación más} other {# conversaciones más}}',
  'cli.messages.all': 'Cada conversación y cada mes:',
  'cli.company.yes': 'sí',
  'cli.company.no': 'no en esta copia de datos',
  'cli.company.id': 'id',
  'cli.company.category': 'categoría',
  'cli.company.parent': 'parte de',
  'cli.company.channels': 'canales',
  'cli.company.connections': 'conexiones',
  'cli.company.appPosts': 'publicaciones de su aplicación',
  'cli.company.offMetaEvents': 'eventos fuera de Meta',
  'cli.company.list': 'usó una lista con tus datos',
  'cli.company.adThreads': 'chats de Messenger desde un anuncio',
  'cli.company.links': 'enlaces en tus mensajes',
  'cli.company.dates': 'primera y última fecha',
  'cli.company.offMeta': 'Actividad fuera de Meta',
  'cli.diff.missing': 'Si una aplicación o empresa falta en una copia de datos, eso solo no demuestra nada.',
  'cli.diff.importUndated': 'importación {id} (creada en una fecha desconocida)',
  'cli.diff.import': 'importación {id} (creada el {day})',
  'cli.diff.head': 'Primera copia de datos: {from}\nSegunda copia de datos: {to}',
  'cli.more': '… y {count, number} más (--json)',
  'cli.diff.now': 'ahora {name}',
  'cli.diff.threads':
    'Conversaciones: {added, number} nuevas, {gone, number} solo en la primera copia de datos, {changed, number} con más o menos mensajes.',
  'cli.exposure.unmatched': 'No comparado con tu conexión.',
  'cli.exposure.year': 'de {least, number} a {most, number} mensajes',
  'cli.exposure.none':
    'Ninguna declaración sobre esta empresa dice que pudiera acceder a mensajes, así que no se cuenta ninguno.',
  'cli.window.none': 'No se describe ningún período de acceso.',
  'cli.finding.era': '{days}: {granted}',
  'cli.finding.source': '{number}. {citation}',
  'cli.finding.full':
    'Por completo, con cada registro{count, plural, =0 {} one { y su fuente} other { y sus # fuentes}}:',
  'cli.finding.undecided': 'Aún ninguna. Para decidir:',
  'cli.review.progress': '{done} de {all} hallazgos revisados, quedan {left}',
  'cli.review.gone': 'Decididos, pero ya no están en esta copia de datos',
  'cli.review.how': 'Para decidir:',
  'cli.review.now': 'Tu decisión ahora',
  'cli.review.noHistory': 'No se ha registrado ninguna decisión aquí.',
  'cli.review.noted': '{decision} ({note})',
  'cli.source.none': 'sin página de la fuente; consulta la nota',
  'cli.channels': '{count, plural, one {# canal} other {# canales}}',
  'cli.events': '{count, plural, one {# evento} other {# eventos}}',
  'cli.companies.none': 'Ninguna empresa coincide.',
  'cli.connections.none': 'Ninguna conexión coincide. Eso no descarta nada.',
  'cli.sample.made':
    'La copia de datos de una persona inventada: {messages, plural, one {# mensaje} other {# mensajes}}, {apps, plural, one {# aplicación} other {# aplicaciones}}.',
  'cli.exposure': '{messages} Dice a qué se podía acceder, no a qué se accedió.',
  'cli.gradeAndKind': '{grade}, {kind}',
  'cli.companies.more': '… y {count, number} más (--limit, --search)',
  'cli.imports.noOwner': 'titular desconocido',
  'cli.imports.made': 'creada el {day}',
  'cli.imports.imported': 'importada el {day}',
  'cli.imports.removed':
    'La importación {id} se eliminó con todo lo derivado de ella. Tus decisiones se conservan; sidedoor erase --yes las elimina también.',
  'cli.waiting': 'Otro Sidedoor está escribiendo en la base de datos. Este comando espera a que termine.',
  'cli.erase.sure': 'Esto elimina la base de datos de forma definitiva. Para confirmar: sidedoor erase --yes',
  'cli.erase.nothing': 'No había ninguna base de datos. No se eliminó nada.',
  'cli.erase.kept':
    'Los archivos de tu copia de datos no se han tocado. En algunos discos, los datos borrados pueden conservarse hasta que se sobrescriben.',
  'cli.letter.gdpr':
    'No se envió nada. Añade direcciones con --address, --email y --company-address. El RGPD se aplica en el Espacio Económico Europeo, que incluye la Unión Europea, y a las empresas de otros lugares que ofrecen servicios allí; el RGPD del Reino Unido tiene los mismos artículos. Esto no es asesoramiento jurídico. Si la carta llega hoy, el plazo para responder vence el {due, date, long} (--follow-up {option}).',
  'cli.letter.ccpa':
    'No se envió nada. Añade direcciones con --address, --email y --company-address. La CCPA protege a los residentes de California y obliga a las empresas a partir de cierto tamaño. Abarca lo recopilado desde el 1 de enero de 2022; la carta también pregunta por años anteriores, a lo que la empresa puede negarse. Esto no es asesoramiento jurídico. Si la carta llega hoy, el plazo para responder vence el {due, date, long} (--follow-up {option}).',
  'cli.letter.lgpd':
    'No se envió nada. Añade direcciones con --address, --email y --company-address. La LGPD se aplica a las personas en Brasil y a las empresas de otros lugares que les ofrecen servicios. Esto no es asesoramiento jurídico. Si la envías hoy, el plazo para responder sobre el acceso vence el {due, date, long} (--follow-up {option}).',
  'cli.file.exists': '{path} ya existe. Usa --force para reemplazarlo.',
  'cli.report.contradiction':
    'El nombre del archivo termina en .{ending}, pero --format dice {format}. Cambia uno de los dos.',
  'cli.share.onlySvg':
    'La imagen es un SVG. Nombra un archivo que termine en .svg; un navegador o un programa de dibujo lo convierte en PNG.',
  'cli.share.written': 'Esto, como imagen: {path}. Contiene estas palabras y nada más.',
  'cli.report.noOut': 'Nombra un archivo con --out <archivo>, o usa --preview.',
  'cli.report.notLockable':
    'Un informe como {format} no se puede proteger. Omite --format, o elige html o bundle, y nombra un archivo que termine en .html.',
  'cli.report.lockedEnding':
    'Un paquete protegido es una sola página que contiene sus archivos. Nombra un archivo que termine en .html y añade --format bundle.',
  'cli.report.stopped': 'Detenido. No se escribió ningún informe.',
  'cli.report.written': '{format}, {size, number} kB',
  'cli.report.encrypted': 'informe protegido, {size, number} kB',
  'cli.report.private': 'Es privado: cualquiera que tenga el archivo puede abrirlo.',
  'cli.report.preview': 'Como HTML: {size, number} kB. Nombres: {redaction}. No se escribió nada.',
  'cli.report.passphrase':
    'Esta frase de contraseña abre el informe ({bits} bits; las mayúsculas, los espacios y los guiones no importan). Se muestra una vez y no se guarda en ninguna parte. Sin ella nadie puede abrir el informe, ni siquiera tú.',
  'cli.report.passphrase.unreadable': 'No se pudo leer el archivo de la frase de contraseña {path}.',
  'cli.report.passphrase.lines':
    '{path} contiene más de una línea; una frase de contraseña es una sola línea.',
  'cli.report.passphrase.short':
    'La frase de contraseña de {path} tiene menos de {least, number} caracteres.',
  'cli.lock.passphrase': 'Frase de contraseña de la base de datos: ',
  'cli.lock.new': 'Nueva frase de contraseña ({least, number} caracteres o más): ',
  'cli.lock.again': 'La misma frase de contraseña otra vez: ',
  'cli.lock.short': 'La frase de contraseña tiene menos de {least, number} caracteres.',
  'cli.lock.long': 'Una frase de contraseña tiene como máximo {most, number} caracteres.',
  'cli.lock.words': 'Tus doce palabras: ',
  'cli.lock.wrongWord': 'Esa no es la palabra, así que no se bloqueó nada. Empieza de nuevo.',
  'cli.lock.noTerminal':
    'No hay terminal donde preguntar. Indica archivos con --new-passphrase-file y, para recover, --words-file.',
  'cli.lock.set': 'La base de datos {file} está ahora bloqueada.',
  'cli.lock.changed': 'La nueva frase de contraseña está activa.',
  'cli.lock.removed': 'La base de datos {file} ya no está bloqueada.',
  'cli.review.oneAct': 'Elige una de --decision, --history, --undo y --ics.',
  'cli.review.noDecision': 'Di qué decidiste: sidedoor review {id} --decision {decisions}',
  'cli.review.noFinding': 'Nombra el hallazgo; consulta: sidedoor review',
  'cli.review.icsAll': '--ics escribe todos los seguimientos; omite el identificador.',
  'cli.review.needsDecision': '--note, --follow-up y --connections van con --decision.',
  'cli.review.icsWritten': 'Seguimientos escritos en {file}.',
  'cli.sample.onlyHtml': '--generation y --locale van con --format html.',
  'cli.sample.exists': '{path} ya existe. Nombra un archivo nuevo.',
  'cli.sample.next': 'A continuación: sidedoor audit {paths}',
  'cli.serve.building':
    'Construyendo las páginas. Ocurre una vez tras cada cambio del código fuente y tarda unos segundos.',
  'cli.serve.running': 'Sidedoor funciona solo en este equipo. Pulsa Ctrl-C para detenerlo.',
  'cli.serve.noBrowser': 'No se pudo abrir ningún navegador desde aquí. Abre tú la dirección de arriba.',
  'cli.serve.missing': 'No hay ningún archivo ni carpeta {path}.',
  'cli.serve.stopped': 'Sidedoor se ha detenido.',
  'cli.usage.number': '{option} admite un número entero de {min} a {max}.',
  'cli.usage.word': '{option} admite una de estas palabras: {words}.',
  'cli.usage.date': '{option} admite un año, un mes o un día: 2014, 2014-10 o 2014-10-01.',
  'cli.usage.day': '{option} admite un día como AAAA-MM-DD.',
  'cli.defect': 'algo falló dentro de Sidedoor ({name}){place}.',
  'cli.progress.rate': '{size}/s  quedan {left}',
};
