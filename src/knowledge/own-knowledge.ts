import { KNOWLEDGE_DIR } from './files.ts';
import { readKnowledge } from './read-knowledge.ts';
import type { Knowledge } from './types.ts';

/** The facts of a clone, in knowledge/. A bundle has own-knowledge.bundled.ts in place of this. */
export const readOwnKnowledge = (): Knowledge => readKnowledge(KNOWLEDGE_DIR);
