import { readOwnKnowledge } from './own-knowledge.ts';
import type { Knowledge } from './types.ts';

let own: Knowledge | null = null;

/** The facts of this program, read once. @throws KnowledgeError when a file is missing or wrong. */
export function loadKnowledge(): Knowledge {
  own ??= readOwnKnowledge();
  return own;
}
