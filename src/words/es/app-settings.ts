export const appSettings = {
  'app.settings.themeTitle': 'Aspecto',
  'app.settings.themes.system': 'Como el sistema',
  'app.settings.themes.light': 'Claro',
  'app.settings.themes.dark': 'Oscuro',
  'app.settings.showPossible':
    'Incluir los hallazgos basados solo en lo que permitían las reglas de Facebook',
  'app.settings.showPossibleNote':
    'Nada muestra que estas aplicaciones usaran lo que permitían las reglas de entonces. Si las dejas fuera, los informes dicen cuántas se dejaron fuera.',
  'app.settings.nameTitle': 'Cartas e informes',
  'app.settings.reportName': 'Tu nombre en cartas e informes (opcional)',
  'app.settings.reportNameNote':
    'Déjalo vacío para usar el nombre de tu copia de datos. El nombre se queda en este equipo.',
  'app.settings.save': 'Guardar el nombre',
  'app.settings.saved': 'Guardado.',
  'app.settings.privacyTitle': 'Privacidad',
  'app.settings.privacy.1':
    'Sidedoor no se conecta a internet. Una fuente se abre en tu navegador solo cuando pulsas el botón junto a su dirección.',
  'app.settings.privacy.2':
    'Todo lo que Sidedoor sabe de ti está en un solo archivo de este equipo, la base de datos. Contiene nombres, fechas y cantidades, pero ningún texto de mensajes.',
  'app.settings.eraseTitle': 'Borrar',
  'app.settings.eraseText': 'Puedes eliminar la base de datos y todo lo que se hizo a partir de ella.',
  'app.settings.eraseLink': 'Borrar todo',
  'app.settings.aboutTitle': 'Acerca de',
  'app.settings.version': 'Sidedoor {version}',
  'app.erase.lead':
    'Esto elimina la base de datos, con cada importación, hallazgo y decisión, y tu configuración. No se puede deshacer.',
  'app.erase.stays':
    'Los archivos de tu copia de datos no se tocan. Elimínalos tú cuando ya no los necesites, y también los informes y cartas que hayas guardado.',
  'app.erase.label': 'Escribe «borrar» para confirmar',
  'app.erase.word': 'borrar',
  'app.erase.busy': 'Borrando…',
  'app.erase.doneTitle': 'Todo está borrado',
  'app.erase.removed': 'Se eliminaron estos archivos y carpetas:',
  'app.erase.removedNothing': 'No había nada que eliminar.',
  'app.erase.start': 'Empezar de nuevo',
};
