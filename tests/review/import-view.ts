import type { ComparedThread } from '../../src/ledger/reads/comparison.ts';
import type { ImportView, KindState } from '../../src/review/diff/view.ts';
import { parseDay } from './ledger.ts';

export type Change = Partial<Omit<ImportView, 'head' | 'kindState'>> & {
  readonly head?: Partial<ImportView['head']>;
  /** Kinds that were not read as a whole. */
  readonly kinds?: Readonly<Record<string, KindState>>;
};

/** An export in which every kind was read and nothing is listed, apart from what is given. */
export function view({ head, kinds = {}, ...rest }: Change = {}): ImportView {
  return {
    head: { id: 1, owner: 'Ada Example', generatedAt: null, format: 'json', parts: 1, ...head },
    accountId: null,
    exportDay: { day: parseDay('2026-05-20'), exact: true },
    kindState: (kind) => kinds[kind] ?? 'whole',
    kindAt: ({ path }) => path.replace('.json', ''),
    ...{ connections: [], advertisers: [], businesses: [], threads: [], findings: [] },
    ...rest,
  };
}

export const thread = (over: Partial<ComparedThread> = {}): ComparedThread =>
  ({
    ...{ title: 'Robin', section: 'inbox', people: ['Robin'], anonymous: 0 },
    ...{ firstDay: 10, lastDay: 20, messages: 5 },
    ...over,
  }) as ComparedThread;
