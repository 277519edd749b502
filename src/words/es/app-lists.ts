export const appLists = {
  'app.lists.printed': 'Las primeras {printed, number} filas de {total, number}. Todas: {command}',
  'app.connections.lead':
    'Las aplicaciones, sitios web y juegos que estuvieron conectados a tu cuenta, y las aplicaciones que bloqueaste, tal como los enumera tu copia de datos. {service, select, x {También dice qué se le permitía a cada uno.} other {No dice qué se le permitía a cada uno.}}',
  'app.connections.chooseAll': 'Seleccionar todo',
  'app.connections.chooseNone': 'No seleccionar nada',
  'app.connections.search': 'Buscar por nombre',
  'app.connections.year': 'Conectada en',
  'app.connections.anyYear': 'Cualquier año',
  'app.connections.era': 'Época',
  'app.connections.anyEra': 'Cualquier época',
  'app.connections.total': '{total, plural, one {# aplicación o juego} other {# aplicaciones y juegos}}',
  'app.connections.headPermissions': 'Permitido',
  'app.connections.none':
    'Tu copia de datos no enumera ninguna aplicación conectada. Quizá no se marcó esa casilla al pedirla.',
  'app.connections.unknownAdded': 'fecha desconocida',
  'app.companies.lead':
    'Cada empresa de tu copia de datos. Un canal es una forma de aparecer en ella: como aplicación conectada, con publicaciones de su aplicación, con actividad enviada a Meta, como anunciante, con un anuncio, con un chat que empezó con un anuncio o por enlaces en tus mensajes.',
  'app.companies.channel': 'Canal',
  'app.companies.total': '{total, plural, one {# empresa} other {# empresas}}',
  'app.companies.headCategory': 'Categoría',
  'app.companies.headChannels': 'Canales',
  'app.companies.headEvents': 'Eventos enviados a Meta',
  'app.companies.headLast': 'Última vez',
  'app.companies.none': 'Tu copia de datos no nombra ninguna empresa.',
};
