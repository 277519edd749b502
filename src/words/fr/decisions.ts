import type { Translation } from '../catalog.ts';
import type { decisions as source } from '../en/decisions.ts';

/** The decisions: the word on the button, and what it means. */
export const decisions: Translation<typeof source> = {
  'decision.keep': 'Garder',
  'decision.keep.means': 'Cela peut rester ainsi.',
  'decision.will-remove': 'À supprimer',
  'decision.will-remove.means': 'Je vais le supprimer de mon compte.',
  'decision.removed-on-facebook': 'Supprimé',
  'decision.removed-on-facebook.means': 'Je l’ai supprimé de mon compte.',
  'decision.asked-for-access': 'Accès demandé',
  'decision.asked-for-access.means': 'J’ai demandé à l’entreprise ce qu’elle a sur moi.',
  'decision.asked-for-deletion': 'Effacement demandé',
  'decision.asked-for-deletion.means': 'J’ai demandé à l’entreprise de l’effacer.',
  'decision.not-mine': 'Pas à moi',
  'decision.not-mine.means': 'Cela ne me dit rien.',
  'decision.noted': 'Noté',
  'decision.noted.means': 'J’ai lu. Je n’ai rien à faire.',
  'decision.undecided': 'En suspens',
  'decision.undecided.means': 'Y revenir à la fin.',
};
