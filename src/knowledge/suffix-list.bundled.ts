import { createRequire } from 'node:module';
import type * as SuffixList from './suffix-list.ts';

const requireHere = createRequire(import.meta.filename);
let list: typeof SuffixList | null = null;

/** Loads a third of a megabyte at the first call, and never for most commands. */
export const parse: typeof SuffixList.parse = (...args) => {
  list ??= requireHere('./suffix-list.js') as typeof SuffixList;
  return list.parse(...args);
};
