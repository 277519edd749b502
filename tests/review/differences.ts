import type { ImportDiff } from '../../src/model/diff.ts';

/** How many things differ; what could not be compared is no difference. */
export function differences({ connections, advertisers, businesses, threads, findings }: ImportDiff): number {
  const { notComparable: _, ...sure } = findings;
  const lists = [connections, advertisers, businesses, threads, sure].flatMap((part) => Object.values(part));
  return lists.reduce((sum, list) => sum + list.length, 0);
}
