export const headlines = {
  'headlines.title': 'Qué dicen los titulares',
  'headlines.lead':
    'Qué dijo la prensa en 2024 sobre Facebook, Netflix y los mensajes privados, quién dijo qué, cómo respondieron las empresas y qué establecen las fuentes leídas para Sidedoor. El orden no significa nada.',
  'headlines.says': 'Qué dicen los titulares',
  'headlines.said': 'Quién dijo qué',
  'headlines.answers': 'La respuesta',
  'headlines.above': '{by}, como arriba',
  'headlines.established': 'Qué está establecido',
  'headlines.keepInMind': 'Para tener en cuenta',
  'headlines.own':
    '{name} está entre tus aplicaciones: conectada el {day, date, long}, {status, select, active {figura como activa} expired {figura como caducada} removed {figura como eliminada} other {figura sin estado}}.',
  'headlines.own.undated':
    '{name} está entre tus aplicaciones: no se sabe el día de la conexión, {status, select, active {figura como activa} expired {figura como caducada} removed {figura como eliminada} other {figura sin estado}}.',
  'headlines.ownLimit': 'Tu copia de datos muestra una conexión, no qué se hizo con ella.',
};
