import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCompiledFacts } from './compiled-facts.ts';
import { KnowledgeError } from './knowledge-error.ts';
import type { Knowledge } from './types.ts';

const FILE = 'facts.json';

/** The facts beside this bundle, which were checked when it was built. @throws KnowledgeError when they cannot be read. */
export function readOwnKnowledge(): Knowledge {
  try {
    return parseCompiledFacts(readFileSync(join(import.meta.dirname, FILE), 'utf8'));
  } catch (cause) {
    throw new KnowledgeError(FILE, 'file', 'it cannot be read', { cause });
  }
}
