import { words } from '../../words/current.ts';
import { fold } from './fold.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Tests whether a name, written as one word, is a word in our sentences. X and Instagram let anybody be called "messages": such
 * a name cannot be distinguished from the word.
 */
export function createOwnWordTest(): (name: string) => boolean {
  const texts = new Set(words().texts().join(' ').toLowerCase().match(WORD));
  const own = new Set([...texts].map(fold));
  return (name) => {
    const joined = (fold(name).match(WORD) ?? []).join('');
    return own.has(joined) || own.has(`${joined}s`);
  };
}
