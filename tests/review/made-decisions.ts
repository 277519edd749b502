import type { WriteDb } from '../../src/ledger/open-ledger.ts';
import { type Choice, decide } from '../../src/review/decide.ts';
import { getFinding, getReview, noon } from './ledger.ts';

export const NETFLIX = 'messaging-partner:netflix';
export const KEEP: Choice = { decision: 'keep', note: 'I use it', followUp: '2026-12-01' };
export const NOW = noon('2026-06-02');

export function decideOn(db: WriteDb, importId: number, findingId: string, choice: Choice = KEEP): void {
  const finding = getFinding(db, importId, findingId);
  decide(db, getReview(db, importId), { finding, connections: [] }, choice, NOW);
}
