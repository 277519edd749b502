const COMPANIES =
  '{count, plural, =1 {Una empresa} =2 {Dos empresas} =3 {Tres empresas} =4 {Cuatro empresas} =5 {Cinco empresas} other {# empresas}}';
const CHAT_PROGRAMS =
  '{count, plural, =1 {Un programa de chat} =2 {Dos programas de chat} =3 {Tres programas de chat} other {# programas de chat}}';
const YOURS = '{total, plural, one {tu # mensaje} other {tus # mensajes}}';
const TIME =
  'tiempo en que {count, plural, one {podría haber tenido acceso} other {podrían haber tenido acceso}}';
const NAMED = `${COMPANIES} que Facebook nombró{dated, select, yes { en {years}} other {}} en relación con los mensajes {count, plural, one {está} other {están}} entre tus aplicaciones`;
const AT_MOST = `Como máximo {most, number} de ${YOURS} {most, plural, one {corresponde} other {corresponden}} al ${TIME}`;

export const answer = {
  'answer.accounts': 'Tus cuentas',
  'answer.accounts.together':
    '{findings, plural, one {# hallazgo sigue} other {# hallazgos siguen}} sin decidir en el conjunto de las {accounts, number} cuentas.',
  'answer.accounts.shared':
    '{count, plural, one {# empresa con una aplicación conectada aparece} other {# empresas con una aplicación conectada aparecen}} en las copias de datos de varios servicios.{counted, select, yes { Las cifras cuentan tus mensajes del tiempo de acceso.} other {}}',
  'answer.together': 'Todas las cuentas juntas',
  'answer.together.byRules':
    '{service, select, x {En X} other {En Facebook}}, {also, select, yes {{apps, plural, =1 {otra aplicación} other {otras # aplicaciones}}} other {{apps, plural, =1 {una aplicación} other {# aplicaciones}}}} {apps, plural, =1 {pudo estar conectada} other {pudieron estar conectadas}} {service, select, x {cuando una aplicación podía leer los mensajes directos sin un permiso propio} other {cuando las aplicaciones podían pedir acceso a tu bandeja de entrada}}. No se sabe si {apps, plural, =1 {esta lo hizo} other {alguna de ellas lo hizo}}.',
  'answer.together.count':
    'De tus mensajes en {services}, {range, select, exact {{most, number}} most {como máximo {most, number}} other {al menos {least, number} y como máximo {most, number}}} {most, plural, one {corresponde} other {corresponden}} al tiempo en que {count, plural, one {podría haber tenido acceso} other {podrían haber tenido acceso}}.{range, select, most { No se puede confirmar ni uno solo.} other {}}',
  'answer.together.service': '{name}',
  'answer.together.open':
    'No se sabe del todo a cuántos de tus mensajes en {services} se podría haber accedido{known, select, yes {, así que puede haber más} other {}}.',
  'answer.together.sum':
    'En total {most, plural, one {es} other {son}} {range, select, exact {{most, plural, one {# mensaje} other {# mensajes}}} most {como máximo {most, plural, one {# mensaje} other {# mensajes}}} other {al menos {least, number} y como máximo {most, plural, one {# mensaje} other {# mensajes}}}}.',
  'answer.together.others':
    '{joined, plural, =0 {Estas cuentas no se suman} other {{count, plural, one {# cuenta más no se suma} other {# cuentas más no se suman}} aquí}}: Sidedoor solo une cuentas si hay una sola por servicio o una sola con el mismo nombre.',
  'answer.apps.missing':
    'Esta copia de datos no contiene la lista de tus aplicaciones conectadas, así que no puede mostrar cuáles de ellas podían acceder a tus mensajes.',
  'answer.apps.unreadable':
    'No se pudo leer la lista de tus aplicaciones conectadas, así que Sidedoor no puede decir cuáles de ellas podían acceder a tus mensajes.',
  'answer.apps.none':
    'Tu copia de datos no enumera ninguna aplicación conectada. Eso no descarta que la hubiera.',
  'answer.apps.inPart': 'No se pudo leer parte de la lista de aplicaciones, así que puede haber más.',
  'answer.named': `${NAMED}: {names}.`,
  'answer.named.heading': `${NAMED}.`,
  'answer.named.none':
    'No figura ninguna aplicación con una relación conocida con los mensajes. Eso no descarta que la hubiera.',
  'answer.named.noCompany':
    'Ninguna empresa que Facebook nombrara en relación con los mensajes está entre tus aplicaciones. Si una empresa falta aquí, eso no la exculpa.',
  'answer.permitted':
    '{count, plural, =1 {Una aplicación tenía} other {# aplicaciones tenían}} permiso de acceso a tus mensajes directos en X: {names}.',
  'answer.permitted.heading':
    '{count, plural, =1 {Una aplicación tenía} other {# aplicaciones tenían}} permiso de acceso a tus mensajes directos en X.',
  'answer.permitted.more': '{count, number} más',
  'answer.permitted.none':
    '{unclear, plural, =0 {Ninguna aplicación de tu copia de datos tenía permiso de acceso a tus mensajes directos} other {No consta que ninguna aplicación de tu copia de datos tuviera permiso de acceso a tus mensajes directos}}. Las que ya no tienen acceso no figuran en ella.',
  'answer.permitted.unclear':
    'No se sabe qué permisos {count, plural, =1 {tenía una de tus aplicaciones} other {tenían # de tus aplicaciones}}.',
  'answer.chatPrograms': `${CHAT_PROGRAMS} cuya función era mostrar los chats de Facebook {also, select, yes {{count, plural, one {también está} other {también están}}} other {{count, plural, one {está} other {están}}}} entre tus aplicaciones: {names}.`,
  'answer.byRules':
    '{also, select, yes {{apps, plural, =1 {Otra aplicación} other {Otras # aplicaciones}}} other {{apps, plural, =1 {Una aplicación} other {# aplicaciones}}}} {apps, plural, one {pudo estar conectada} other {pudieron estar conectadas}} {service, select, x {cuando una aplicación podía leer los mensajes directos sin un permiso propio} other {cuando las aplicaciones podían pedir acceso a tu bandeja de entrada}}. No se sabe si {apps, plural, one {esta lo hizo} other {alguna de ellas lo hizo}}.',
  'answer.messages.missing': 'Esta copia de datos no contiene mensajes, así que no se puede contar ninguno.',
  'answer.messages.unreadable': 'Tus mensajes no se pudieron leer, así que no se cuenta ninguno.',
  'answer.messages.inPart':
    'No se pudieron leer algunos de tus mensajes, así que las cifras reales pueden ser más altas.',
  'answer.count.noOverlap':
    'Las declaraciones sobre {count, plural, one {su acceso} other {el acceso de ellas}} se refieren a otro tiempo que {connections, plural, one {tu conexión} other {tus conexiones}}, así que no se cuenta ninguno de tus mensajes.',
  'answer.count.none': `Ninguno de ${YOURS} se envió o recibió en el ${TIME}.`,
  'answer.count.most': `${AT_MOST}; no se puede confirmar ni uno solo, porque {why}.`,
  'answer.count.unconfirmed': `${AT_MOST}. No se puede confirmar ni uno solo.`,
  'answer.count.range': `Al menos {least, number} y como máximo {most, number} de ${YOURS} corresponden al ${TIME}.`,
  'answer.count.exact': `{most, number} de ${YOURS} {most, plural, one {corresponde} other {corresponden}} al ${TIME}.`,
  'answer.why.access-start': 'nadie ha dicho con certeza cuándo empezó el acceso',
  'answer.why.access-end': 'nadie ha dicho con certeza cuándo terminó el acceso',
  'answer.why.access-dates': 'ninguna declaración dice a la vez cuándo empezó el acceso y cuándo terminó',
  'answer.why.connection-dates':
    'tu copia de datos no dice a la vez cuándo {count, plural, one {se conectó} other {se conectaron}} y cuándo terminó la conexión',
  'answer.why.dates': 'en todos los casos se desconoce una fecha del acceso o de la conexión',
  'answer.why.no-certain-message': 'ninguno de ellos es de un día en que el acceso sea seguro',
  'answer.denied':
    '{names} {count, plural, one {niega} other {niegan}} que se leyeran mensajes. Tu copia de datos no puede aclararlo.',
  'answer.denied.ofSome':
    '{names} {count, plural, one {niega} other {niegan}} que se leyeran mensajes; Sidedoor no conoce un desmentido así de {others}. Tu copia de datos no puede aclararlo.',
  'answer.open': 'Tu copia de datos no puede mostrar si se leyó algún mensaje.',
  'answer.next': 'Qué hacer ahora',
  'answer.next.complete-export': 'Consigue una copia de datos completa',
  'answer.next.complete-export.detail':
    '{what, select, apps {la lista de tus aplicaciones falta o está dañada en esta} messages {tus mensajes faltan o están dañados en esta} other {la lista de tus aplicaciones y tus mensajes faltan o están dañados en esta}}',
  'answer.next.remove-apps': 'Elimina lo que ya no uses',
  'answer.next.remove-apps.detail':
    '{count, plural, one {# aplicación sigue conectada} other {# aplicaciones siguen conectadas}}',
  'answer.next.ask-companies': 'Pregunta qué guardan',
  'answer.next.ask-companies.detail':
    '{count, plural, one {una carta a # empresa} other {cartas a # empresas}}',
  'answer.next.keep-report': 'Guarda un informe privado',
  'answer.next.keep-report.detail':
    '{count, plural, one {# hallazgo con sus fuentes} other {# hallazgos con sus fuentes}}, resumido o completo',
  'answer.next.review-findings': 'Decide qué hacer con cada hallazgo',
  'answer.next.review-findings.detail':
    '{count, plural, one {# hallazgo sigue sin decidir} other {# hallazgos siguen sin decidir}}',
};
