import type { Words } from './words.ts';

let chosen: Words | undefined;
let findScoped = (): Words | undefined => undefined;

/** Chooses the language in which this process or page speaks from now on. */
export const setWords = (words: Words): void => {
  chosen = words;
};

/** A process that speaks several languages at a time gives the one of the work at hand; undefined: the chosen one. */
export const setScope = (find: () => Words | undefined): void => {
  findScoped = find;
};

/** The words of the language in use. To be asked when something is said, never while a module is loaded. */
export function words(): Words {
  const current = findScoped() ?? chosen;
  if (current === undefined) throw new Error('Nothing can be said before a language was chosen (setWords).');
  return current;
}
