import type { Words } from './words.ts';

let chosen: Words | undefined;
let findScoped = (): Words | undefined => undefined;

/** Sets the language of this process or page from now on. */
export const setWords = (words: Words): void => {
  chosen = words;
};

/** A process with several languages at a time returns that of the current work; undefined: the chosen one. */
export const setScope = (find: () => Words | undefined): void => {
  findScoped = find;
};

/** The words of the language in use. Call it when something is said, never while a module is loaded. */
export function words(): Words {
  const current = findScoped() ?? chosen;
  if (current === undefined) throw new Error('Nothing can be said before a language was chosen (setWords).');
  return current;
}
