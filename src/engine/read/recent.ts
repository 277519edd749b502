import type { OpenImport } from '../open-import.ts';

/** Cached answers per kind: enough for scrolling and for going back to what was shown before. */
const KEPT = 8;

/** The cached result for `question`; the one requested longest ago is evicted first. */
export function keepRecent<T>(opened: OpenImport, kind: string, question: unknown, work: () => T): T {
  const kept = opened.memoize(kind, () => new Map<string, T>());
  const key = JSON.stringify(question);
  const answer = kept.has(key) ? (kept.get(key) as T) : work();
  // Inserted again, so that the first key is always the one requested longest ago.
  kept.delete(key);
  kept.set(key, answer);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return answer;
}
