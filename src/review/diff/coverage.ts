import type { DiffImport, NotCompared } from '../../model/diff.ts';
import type { DiffSide } from '../../model/enumerations.ts';
import { message } from '../../words/message.ts';
import { say } from '../../words/say.ts';
import { ownerKey } from '../account-key.ts';
import type { ImportView, KindState } from './view.ts';

/** The kinds whose rows are compared one by one. */
const COMPARED = [
  'connected-apps',
  'instant-games',
  'advertisers',
  'off-meta-activity',
  'thread',
  'e2ee-thread',
] as const;
export type ComparedKind = (typeof COMPARED)[number];

/** How far a kind can be compared: no further than the worse of the two sides allows. */
export function comparability(from: ImportView, to: ImportView, kind: string): KindState {
  const states = [from.kindState(kind), to.kindState(kind)];
  if (states.includes('none')) return 'none';
  return states.includes('partly') ? 'partly' : 'whole';
}

/** Everything that limits the comparison, in words. What both exports lack is not a difference and is left out. */
export function notCompared(from: ImportView, to: ImportView): NotCompared[] {
  return [
    ...COMPARED.flatMap((kind) => kindLimit(from, to, kind)),
    ...ownerLimit(from, to),
    ...partsLimit(from.head, to.head),
    ...formatLimit(from.head, to.head),
  ];
}

function kindLimit(from: ImportView, to: ImportView, kind: ComparedKind): NotCompared[] {
  const [one, other] = [from.kindState(kind), to.kindState(kind)];
  if (one === 'none' && other === 'none') return [];
  const missing = sidesWith('none', one, other);
  const side = missing ?? sidesWith('partly', one, other);
  if (side === null) return [];
  const named = { what: message(`compare.kind.${kind}`), where: message(`compare.in.${side}`) };
  const sentence = say(missing ? 'compare.missing' : 'compare.partly', named);
  return [{ what: kind, extent: missing ? 'not-at-all' : 'partly', in: side, sentence }];
}

function sidesWith(state: KindState, one: KindState, other: KindState): DiffSide | 'both' | null {
  if (one === state) return other === state ? 'both' : 'from';
  return other === state ? 'to' : null;
}

/** The owner's name may differ between exports of one account if the service identifies the account otherwise. */
function ownerLimit(from: ImportView, to: ImportView): NotCompared[] {
  const [name, otherName] = [ownerKey(from.head.owner), ownerKey(to.head.owner)];
  const isKnown = from.accountId !== null && to.accountId !== null;
  const [one, other] = isKnown ? [from.accountId, to.accountId] : [name, otherName];
  if (one === null || other === null || one === other) return [];
  const sentence = say(name === otherName ? 'compare.account' : 'compare.owner');
  return [{ what: 'owner', extent: 'partly', in: 'both', sentence }];
}

function partsLimit({ parts: first }: DiffImport, { parts: second }: DiffImport): NotCompared[] {
  if (first === second) return [];
  const sentence = say('compare.parts', { first, second });
  return [{ what: 'parts', extent: 'partly', in: 'both', sentence }];
}

function formatLimit(from: DiffImport, to: DiffImport): NotCompared[] {
  if (from.format === to.format) return [];
  return [{ what: 'format', extent: 'partly', in: 'both', sentence: say('compare.format') }];
}
