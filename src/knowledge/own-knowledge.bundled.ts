import { parseCompiledFacts } from './compiled-facts.ts';
import { readBundled } from './read-bundled.ts';
import type { Knowledge } from './types.ts';

/** The facts of a bundle. @throws KnowledgeError when they cannot be read. */
export const readOwnKnowledge = (): Knowledge => readBundled('facts.json', parseCompiledFacts);
