import type { Answer } from './answer.ts';

/** Whose messages are counted: the named companies', or, without any, the chat programs'. */
export const countedGroup = ({
  named,
  chatPrograms,
}: Pick<Answer, 'named' | 'chatPrograms'>): Answer['named'] =>
  named.companies.length > 0 ? named : chatPrograms;

/** The most findings whose messages can be shown together: an address names them all. */
export const MOST_SELECTED_FINDINGS = 100;
