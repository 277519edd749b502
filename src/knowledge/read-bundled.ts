import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnowledgeError } from './knowledge-error.ts';

/** What is in a file beside this bundle, which was checked when it was built. @throws KnowledgeError when it cannot be read. */
export function readBundled<T>(file: string, parse: (text: string) => T): T {
  try {
    return parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
  } catch (cause) {
    throw new KnowledgeError(file, 'file', 'it cannot be read', { cause });
  }
}
