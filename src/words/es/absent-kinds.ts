export const absentKinds = {
  'absent.connected-apps.means':
    'Sidedoor no puede decir qué aplicaciones estaban conectadas a tu cuenta. Los hallazgos sobre aplicaciones conectadas faltan, pero no quedan descartados.',
  'absent.connected-apps.get':
    'Pide a Facebook otra copia de tu información y marca «Aplicaciones y sitios web fuera de Facebook», para todo el período.',
  'absent.off-meta-activity.means':
    'Sidedoor no puede decir qué empresas enviaron actividad sobre ti. Las copias de datos antiguas nunca tenían esta lista. Las más recientes solo la tienen si la pides.',
  'absent.off-meta-activity.get':
    'Pide a Facebook otra copia de tu información y marca «Aplicaciones y sitios web fuera de Facebook». Tu actividad fuera de las tecnologías de Meta forma parte de ella.',
  'absent.advertisers.means':
    'Sidedoor no puede decir qué anunciantes usaron una lista con tus datos de contacto.',
  'absent.advertisers.get':
    'Pide a Facebook otra copia de tu información y marca «Información sobre anuncios».',
  'absent.thread.means':
    'Sidedoor no puede contar tus mensajes, así que no puede decir a cuántos de ellos podían acceder otros. Eso no significa que no hubiera ninguno.',
  'absent.thread.get':
    'Pide a Facebook otra copia de tu información y marca «Mensajes», para todo el período.',
  'absent.message-headers.means':
    'Sidedoor no puede contar tus mensajes directos, así que no puede decir a cuántos habría podido llegar una aplicación. Eso no significa que no hubiera ninguno.',
  'absent.get':
    '{service, select, x {Pide a X otro archivo de tus datos. Siempre viene completo.} other {Pide a Instagram otra copia de tu información, con todo y para todo el período.}}',
  'absent.e2ee-thread.means':
    'Los chats cifrados de extremo a extremo no se cuentan. La mayoría empezó después de los años en que las aplicaciones podían pedir los mensajes.',
  'absent.e2ee-thread.get':
    'En Messenger, abre la configuración de privacidad, luego Chats cifrados de extremo a extremo, y descarga los datos de almacenamiento seguro. Llegan como messages.zip. Impórtalo junto con esta copia de datos.',
  'absent.instant-games.means':
    'Sidedoor no puede decir a qué juegos instantáneos jugaste. Cada juego te escribe en una conversación propia.',
  'absent.instant-games.get':
    'Pide a Facebook otra copia de tu información y marca «Aplicaciones y sitios web fuera de Facebook» y «Facebook Gaming».',
  'absent.app-posts.means':
    'Faltan las publicaciones que las aplicaciones hicieron en tu nombre. A veces muestran una aplicación que la lista de aplicaciones omite.',
  'absent.app-posts.get':
    'Pide a Facebook otra copia de tu información y marca «Aplicaciones y sitios web fuera de Facebook» y «Publicaciones».',
  'absent.granted-permissions.means':
    'Tus hallazgos no dependen de esto. Hasta ahora, este registro nunca ha nombrado una aplicación, y ninguna copia de datos de Facebook dice qué permisos recibió una aplicación.',
  'absent.granted-permissions.get':
    'Algunas copias de datos lo tienen y otras no. No hay ninguna casilla que marcar para obtenerlo.',
};
