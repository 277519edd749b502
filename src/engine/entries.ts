import { extname, join } from 'node:path';

/** Entry points of threads and child processes: modules in this folder. */
type Entry = 'engine-worker' | 'reader-worker';

/** The path of an entry: TypeScript in a clone, which runs from its sources; JavaScript beside this code in a bundle. */
export const findEntry = (name: Entry): string =>
  join(import.meta.dirname, `${name}${extname(import.meta.filename)}`);
