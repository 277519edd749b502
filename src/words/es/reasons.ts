export const reasons = {
  'reason.gone': 'Esta copia de datos ya no lo muestra. Tu decisión se conserva.',
  'reason.status': 'Esta copia de datos enumera {name} como {now}; cuando decidiste, era {before}.',
  'reason.status.active': 'activa',
  'reason.status.expired': 'caducada',
  'reason.status.removed': 'eliminada',
  'reason.status.unknown': 'de estado desconocido',
  'reason.dates': 'Las fechas de {name} cambiaron: {now}; cuando decidiste, {before}.',
  'reason.dates.connection':
    '{dates, select, added {añadida el {added, date, long}} removed {añadida en una fecha desconocida, eliminada el {removed, date, long}} both {añadida el {added, date, long}, eliminada el {removed, date, long}} other {añadida en una fecha desconocida}}',
  'reason.app': 'esta aplicación',
  'reason.more': '{count, number} más',
  'reason.joined':
    '{count, plural, one {# aplicación es nueva} other {# aplicaciones son nuevas}} desde que decidiste: {names}.',
  'reason.left':
    '{count, plural, one {Una conexión sobre la que decidiste no está} other {# conexiones sobre las que decidiste no están}} en la lista de aplicaciones de esta copia de datos.',
  'reason.evidence':
    '{count, plural, one {# registro es nuevo} other {# registros son nuevos}} desde que decidiste: {names}.',
  'reason.window': 'El período es ahora {now}; cuando decidiste, era {before}.',
  'reason.window.bases': 'El período tiene las mismas fechas, pero ha cambiado cómo se conocen sus extremos.',
  'reason.messages':
    'Esta copia de datos contiene mensajes en el período; en la que usaste para decidir no había ninguno.',
  'reason.claim-new':
    '{count, plural, one {# declaración es nueva} other {# declaraciones son nuevas}} desde que decidiste, de {names}.',
  'reason.claim-changed':
    '{count, plural, one {# declaración cambió} other {# declaraciones cambiaron}} desde que decidiste, de {names}.',
  'reason.claim-withdrawn':
    '{count, plural, one {# declaración ya no se cita} other {# declaraciones ya no se citan}} aquí.',
  'reason.response-new':
    '{count, plural, one {# respuesta es nueva} other {# respuestas son nuevas}} desde que decidiste, de {names}.',
  'reason.response-changed':
    '{count, plural, one {# respuesta cambió} other {# respuestas cambiaron}} desde que decidiste, de {names}.',
  'reason.response-withdrawn':
    '{count, plural, one {# respuesta ya no se cita} other {# respuestas ya no se citan}} aquí.',
  'reason.unnamed-source': 'una fuente sin nombre',
};
