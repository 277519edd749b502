export const web = {
  'web.notOurs': 'Esta solicitud no viene de Sidedoor.',
  'web.noKey':
    'Sidedoor no conoce esta página. Abre la dirección que Sidedoor mostró al iniciarse. Si ya no funciona, inicia Sidedoor de nuevo.',
  'web.usedAddress':
    'Esta dirección ya se ha usado, y solo funciona una vez. Vuelve a la ventana que abrió, o inicia Sidedoor de nuevo para obtener otra.',
  'web.notBuilt': 'Las páginas de Sidedoor aún no se han construido. Ejecuta: npm run build:renderer',
  'web.pages.failed': 'No se pudieron construir las páginas. El motivo está más arriba.',
  'web.unknownAddress':
    'Esta dirección no es del Sidedoor que está en marcha ahora. Abre la dirección que mostró al iniciarse, o inícialo de nuevo para obtener otra.',
  'web.noAddress': 'No se conoce la dirección.',
  'web.defect': 'Algo falló en Sidedoor. Tu base de datos no está afectada. Vuelve a cargar la página.',
  'web.opening': 'Abriendo Sidedoor.',
  'web.noCall': 'Sidedoor no conoce esta solicitud.',
  'web.nothingHere': 'Aquí no hay ninguna página.',
  'web.portTaken':
    'Otro programa usa el puerto {port}. Nombra otro con --port, o ninguno para usar cualquiera libre.',
  'web.portForbidden': 'El puerto {port} no se puede usar. Nombra uno superior a 1023 con --port.',
  'web.goOn': 'Continuar',
  'web.gone': 'Este archivo ya se guardó, o uno más reciente ocupó su lugar. Escríbelo de nuevo.',
  'web.diskFull':
    'En el disco no hay espacio para una copia de este archivo. Libera espacio, o inicia Sidedoor con la ruta del archivo, que no necesita copia.',
  'web.brokenOff': 'El archivo no llegó completo. Elígelo de nuevo.',
  'web.notStored': 'No se pudo copiar el archivo. Elígelo de nuevo.',
};
