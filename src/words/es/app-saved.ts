import type { Translation } from '../catalog.ts';
import type { appSaved as source } from '../en/app-saved.ts';

/** How the saving of a file ended: a report, a calendar, a picture. */
export const appSaved: Translation<typeof source> = {
  'app.saved.downloads': 'Guardado. Busca {name} en tu carpeta de descargas.',
  'app.saved.chosen': 'Guardado donde elegiste.',
  'app.saved.cancelled':
    'No elegiste dónde guardarlo, así que se eliminó. Escríbelo de nuevo cuando quieras.',
  'app.saved.gone': 'Un archivo más reciente lo ha reemplazado. Escríbelo de nuevo.',
  'app.saved.not-written': 'No se pudo guardar ahí. Escríbelo de nuevo y elige otro lugar.',
};
