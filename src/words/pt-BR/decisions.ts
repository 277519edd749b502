import type { Translation } from '../catalog.ts';
import type { decisions as source } from '../en/decisions.ts';

/** The decisions: the word on the button, and what it means. */
export const decisions: Translation<typeof source> = {
  'decision.keep': 'Manter',
  'decision.keep.means': 'Pode ficar como está.',
  'decision.will-remove': 'Vou remover',
  'decision.will-remove.means': 'Vou remover da minha conta.',
  'decision.removed-on-facebook': 'Removido',
  'decision.removed-on-facebook.means': 'Já removi da minha conta.',
  'decision.asked-for-access': 'Pedi acesso aos dados',
  'decision.asked-for-access.means': 'Perguntei à empresa o que ela tem sobre mim.',
  'decision.asked-for-deletion': 'Pedi a exclusão',
  'decision.asked-for-deletion.means': 'Pedi à empresa que exclua os dados.',
  'decision.not-mine': 'Não é meu',
  'decision.not-mine.means': 'Não reconheço isto.',
  'decision.noted': 'Ciente',
  'decision.noted.means': 'Li. Não há nada que eu precise fazer.',
  'decision.undecided': 'Sem decisão',
  'decision.undecided.means': 'Voltar a isto no fim.',
};
