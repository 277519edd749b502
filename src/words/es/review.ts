export const review = {
  'removal.open': 'por hacer',
  'removal.ticked': 'marcada por ti; tu próxima copia de datos lo mostrará',
  'removal.gone': 'ya no conectada en esta copia de datos',
  'removal.still-connected': 'aún conectada en esta copia de datos',
  'removal.still-listed': 'aún figura en esta copia de datos, no como activa',
  'calendar.summary': 'Sidedoor: seguimiento de {about}',
  'calendar.summaryOfService': 'Sidedoor: seguimiento de {about} ({service})',
  'calendar.description': 'Decidiste: {decision}. Comprueba si algo ha cambiado.',
  'compare.missing': '{what}: no se pudo comparar, porque no se pudo leer nada en {where}.',
  'compare.partly':
    '{what}: solo se pudo comparar en parte. No se pudieron leer algunos documentos en {where}, así que lo que figura como nuevo o como ausente puede faltar sin más.',
  'compare.kind.connected-apps': 'Aplicaciones conectadas',
  'compare.kind.instant-games': 'Juegos instantáneos',
  'compare.kind.advertisers': 'Anunciantes',
  'compare.kind.off-meta-activity': 'Empresas que enviaron actividad',
  'compare.kind.thread': 'Mensajes',
  'compare.kind.e2ee-thread': 'Chats cifrados de extremo a extremo',
  'compare.in.from': 'la primera copia de datos',
  'compare.in.to': 'la segunda copia de datos',
  'compare.in.both': 'ambas copias de datos',
  'compare.account':
    'Las dos copias de datos son de cuentas distintas, así que la comparación puede no significar nada.',
  'compare.owner':
    'Las dos copias de datos nombran a personas distintas como titular, así que la comparación puede no significar nada.',
  'compare.order':
    'Nada muestra cuál de las dos copias de datos se creó primero: lo que figura como nuevo puede ser lo que ya no está, y al revés. Los hallazgos que están en ambas no se comparan.',
  'compare.parts':
    'La primera copia de datos llegó en {first, plural, one {# parte} other {# partes}}, la segunda en {second, plural, one {# parte} other {# partes}}. Si falta una parte, lo que contenía figura aquí como nuevo o como ausente.',
  'compare.format':
    'Las copias de datos tienen formatos distintos, que no dan las mismas fechas e identificadores. Una fecha que solo da una de ellas no se cuenta como cambio.',
  'letter.otherAccounts':
    'Esta carta trata de tu cuenta de {service}. {company} también figura en {count, plural, one {tu exportación de {services}, que requiere una carta propia} other {tus exportaciones de {services}, cada una de las cuales requiere una carta propia}}.',
};
