export const appSaved = {
  'app.saved.downloads': 'Guardado. Busca {name} en tu carpeta de descargas.',
  'app.saved.chosen': 'Guardado donde elegiste.',
  'app.saved.cancelled':
    'No elegiste dónde guardarlo, así que se eliminó. Escríbelo de nuevo cuando quieras.',
  'app.saved.gone': 'Un archivo más reciente lo ha reemplazado. Escríbelo de nuevo.',
  'app.saved.not-written': 'No se pudo guardar ahí. Escríbelo de nuevo y elige otro lugar.',
};
