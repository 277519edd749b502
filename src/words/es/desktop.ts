export const desktop = {
  'desktop.menu.about': 'Acerca de Sidedoor',
  'desktop.menu.importZips': 'Importar archivos ZIP…',
  'desktop.menu.importFolder': 'Importar una carpeta…',
  'desktop.menu.savePdf': 'Guardar esta página como PDF…',
  'desktop.menu.print': 'Imprimir…',
  'desktop.menu.revealLedger': 'Mostrar la base de datos en su carpeta',
  'desktop.menu.file': 'Archivo',
  'desktop.menu.edit': 'Edición',
  'desktop.menu.view': 'Ver',
  'desktop.menu.updates': 'Buscar actualizaciones por tu cuenta',
  'desktop.menu.project': 'Página del proyecto',
  'desktop.dialog.import': 'Importar una copia de datos de Facebook',
  'desktop.dialog.zips': 'Archivos ZIP',
  'desktop.dialog.save': 'Guardar',
  'desktop.dialog.ok': 'Aceptar',
  'desktop.notification.done.means': 'Sidedoor ha leído tu copia de datos. Mira la respuesta.',
  'desktop.notification.failed': 'La importación se detuvo',
  'desktop.notification.failed.means': 'No se guardó nada. Sidedoor dice por qué.',
  'desktop.pageGone':
    'La ventana dejó de funcionar y se está cargando de nuevo. Tu base de datos no está afectada.',
  'desktop.noPage':
    'No se pudo cargar la página. Cierra Sidedoor e inícialo de nuevo; si eso no ayuda, instálalo de nuevo.',
  'desktop.noStart': 'Sidedoor no pudo iniciarse ({name}). Si vuelve a ocurrir, instala Sidedoor de nuevo.',
  'desktop.refused':
    'Sidedoor no se inicia con {option}: abriría la aplicación a otros programas o le quitaría su protección. Inícialo sin esa opción. Si usas el AppImage y no has puesto nada tú, usa el .deb o la aplicación en el navegador.',
  'desktop.noPrint': 'No se pudo convertir la página en un PDF. Inténtalo de nuevo, o imprímela.',
  'desktop.noPdf': 'El PDF no se pudo guardar ahí. Elige otro lugar.',
  'desktop.noPlace':
    'No se pudieron abrir estos archivos. Elígelos de nuevo desde una carpeta de este equipo.',
  'desktop.noEngine':
    'El motor de Sidedoor se detuvo antes de poder abrir estos archivos. Elígelos de nuevo.',
  'desktop.about.facts': 'datos a fecha del {day}',
  'desktop.about.copyright': 'Datos a fecha del {day}. Licencia MIT. Sin red, sin cuentas, sin telemetría.',
};
