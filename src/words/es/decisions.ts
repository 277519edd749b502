import type { Translation } from '../catalog.ts';
import type { decisions as source } from '../en/decisions.ts';

/** The decisions: the word on the button, and what it means. */
export const decisions: Translation<typeof source> = {
  'decision.keep': 'Conservar',
  'decision.keep.means': 'Puede quedarse como está.',
  'decision.will-remove': 'La eliminaré',
  'decision.will-remove.means': 'Voy a eliminarla de mi cuenta.',
  'decision.removed-on-facebook': 'Eliminada',
  'decision.removed-on-facebook.means': 'La he eliminado de mi cuenta.',
  'decision.asked-for-access': 'Pregunté qué guardan',
  'decision.asked-for-access.means': 'He preguntado a la empresa qué tiene sobre mí.',
  'decision.asked-for-deletion': 'Pedí la eliminación',
  'decision.asked-for-deletion.means': 'He pedido a la empresa que lo borre.',
  'decision.not-mine': 'No es mía',
  'decision.not-mine.means': 'No reconozco esto.',
  'decision.noted': 'Leído',
  'decision.noted.means': 'Lo he leído. No tengo nada que hacer.',
  'decision.undecided': 'Sin decidir',
  'decision.undecided.means': 'Volver a esto al final.',
};
