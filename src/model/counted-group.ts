import type { Answer } from './answer.ts';

/** Whose messages are counted: of the named companies; where there are none, of the chat programs. */
export const countedGroup = ({
  named,
  chatPrograms,
}: Pick<Answer, 'named' | 'chatPrograms'>): Answer['named'] =>
  named.companies.length > 0 ? named : chatPrograms;
