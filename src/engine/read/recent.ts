import type { OpenImport } from '../open-import.ts';

/** Answers of one kind kept at a time: enough for scrolling and for going back to what was shown before. */
const KEPT = 8;

/** What was worked out for `question`, kept while somebody looks at it; the one asked for longest ago goes first. */
export function keepRecent<T>(opened: OpenImport, kind: string, question: unknown, work: () => T): T {
  const kept = opened.memoize(kind, () => new Map<string, T>());
  const key = JSON.stringify(question);
  const answer = kept.has(key) ? (kept.get(key) as T) : work();
  // Set anew, so that the first key is the one that was asked for longest ago.
  kept.delete(key);
  kept.set(key, answer);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return answer;
}
