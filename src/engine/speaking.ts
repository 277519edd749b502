import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '../model/enumerations.ts';
import { setScope } from '../words/current.ts';
import { loadWords } from '../words/languages.ts';
import type { Words } from '../words/words.ts';

const scope = new AsyncLocalStorage<Words>();
setScope(() => scope.getStore());

/** Runs work in its own language, whatever else runs at the same time. */
export async function speaking<T>(language: Language, work: () => T | Promise<T>): Promise<T> {
  const words = await loadWords(language);
  return scope.run(words, work);
}
