import type { Translation } from '../catalog.ts';
import type { decisions as source } from '../en/decisions.ts';

/** The decisions: the word on the button, and what it means. */
export const decisions: Translation<typeof source> = {
  'decision.keep': 'Behalten',
  'decision.keep.means': 'Es darf bleiben, wie es ist.',
  'decision.will-remove': 'Werde ich entfernen',
  'decision.will-remove.means': 'Ich werde es aus meinem Konto entfernen.',
  'decision.removed-on-facebook': 'Entfernt',
  'decision.removed-on-facebook.means': 'Ich habe es aus meinem Konto entfernt.',
  'decision.asked-for-access': 'Auskunft verlangt',
  'decision.asked-for-access.means': 'Ich habe das Unternehmen gefragt, was es über mich hat.',
  'decision.asked-for-deletion': 'Löschung verlangt',
  'decision.asked-for-deletion.means': 'Ich habe das Unternehmen gebeten, es zu löschen.',
  'decision.not-mine': 'Nicht von mir',
  'decision.not-mine.means': 'Das kenne ich nicht.',
  'decision.noted': 'Zur Kenntnis genommen',
  'decision.noted.means': 'Ich habe es gelesen. Für mich gibt es nichts zu tun.',
  'decision.undecided': 'Noch offen',
  'decision.undecided.means': 'Am Ende darauf zurückkommen.',
};
