import type { DiffImport, NotCompared } from '../../model/diff.ts';
import type { DiffSide } from '../../model/enumerations.ts';
import { ownerKey } from '../review-context.ts';
import type { ImportView, KindState } from './view.ts';

/** The kinds whose rows are compared one by one, and how sentences call them. */
const COMPARED = {
  'connected-apps': 'Connected apps',
  'instant-games': 'Instant games',
  advertisers: 'Advertisers',
  'off-meta-activity': 'Businesses that sent activity',
  thread: 'Messages',
  'e2ee-thread': 'End-to-end encrypted messages',
} as const;
export type ComparedKind = keyof typeof COMPARED;

/** How far a kind can be compared: no further than the worse of the two sides. */
export function comparability(from: ImportView, to: ImportView, kind: string): KindState {
  const states = [from.kindState(kind), to.kindState(kind)];
  if (states.includes('none')) return 'none';
  return states.includes('partly') ? 'partly' : 'whole';
}

/** Everything that limits the comparison, in words. What neither export has is no difference and is left out. */
export function notCompared(from: ImportView, to: ImportView): NotCompared[] {
  const kinds = Object.keys(COMPARED) as ComparedKind[];
  return [
    ...kinds.flatMap((kind) => kindLimit(from, to, kind)),
    ...ownerLimit(from.head, to.head),
    ...partsLimit(from.head, to.head),
    ...formatLimit(from.head, to.head),
  ];
}

function kindLimit(from: ImportView, to: ImportView, kind: ComparedKind): NotCompared[] {
  const [one, other] = [from.kindState(kind), to.kindState(kind)];
  if (one === 'none' && other === 'none') return [];
  const missing = sidesWith('none', one, other);
  if (missing) return [absent(kind, missing)];
  const broken = sidesWith('partly', one, other);
  return broken ? [troubled(kind, broken)] : [];
}

function sidesWith(state: KindState, one: KindState, other: KindState): DiffSide | 'both' | null {
  if (one === state) return other === state ? 'both' : 'from';
  return other === state ? 'to' : null;
}

const WHERE = { from: 'the first export', to: 'the second export', both: 'both exports' } as const;

function absent(kind: ComparedKind, side: DiffSide | 'both'): NotCompared {
  const sentence = `${COMPARED[kind]} could not be compared: nothing of them could be read in ${WHERE[side]}.`;
  return { what: kind, extent: 'not-at-all', in: side, sentence };
}

function troubled(kind: ComparedKind, side: DiffSide | 'both'): NotCompared {
  const sentence = `${COMPARED[kind]} could be compared in part only: some documents in ${WHERE[side]} could not be read, so what is called new or gone may be missing for that reason.`;
  return { what: kind, extent: 'partly', in: side, sentence };
}

function ownerLimit(from: DiffImport, to: DiffImport): NotCompared[] {
  const [one, other] = [ownerKey(from.owner), ownerKey(to.owner)];
  if (one === null || other === null || one === other) return [];
  const sentence = 'The two exports name different people as their owner; the comparison may say nothing.';
  return [{ what: 'owner', extent: 'partly', in: 'both', sentence }];
}

function partsLimit(from: DiffImport, to: DiffImport): NotCompared[] {
  if (from.parts === to.parts) return [];
  const sentence = `The first export was handed over in ${parts(from)}, the second in ${parts(to)}. If a part is missing, what it held is called new or gone here.`;
  return [{ what: 'parts', extent: 'partly', in: 'both', sentence }];
}

const parts = ({ parts: count }: DiffImport): string => `${count} ${count === 1 ? 'part' : 'parts'}`;

function formatLimit(from: DiffImport, to: DiffImport): NotCompared[] {
  if (from.format === to.format) return [];
  const sentence =
    'The exports have different formats, which do not give the same dates and ids. A date that only one of them gives is not called a change.';
  return [{ what: 'format', extent: 'partly', in: 'both', sentence }];
}
