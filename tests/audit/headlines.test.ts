import { expect, it } from 'vitest';
import { openAudit } from '../../src/audit/context.ts';
import { headlineCautions, headlineConnections, headlineRows } from '../../src/audit/headlines.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { claim, inventedFacts, partner } from './invented-facts.ts';
import { createLedger } from './ledger.ts';

const reads = { kind: 'messages-read', status: 'reported', by: 'The Times' } as const;
const denies = { kind: 'messages-read', status: 'denied', by: 'Parlour' } as const;
const facts = inventedFacts(
  partner('Parlour', 'A', [
    claim({ id: 'it-read', partnerId: 'parlour', ...reads }),
    claim({ id: 'it-wrote', partnerId: 'parlour', ...reads }),
    claim({ id: 'it-denies', partnerId: 'parlour', ...denies, respondsTo: ['it-wrote', 'it-read'] }),
    claim({ id: 'it-denies-else', partnerId: 'parlour', ...denies, respondsTo: ['it-wrote'] }),
  ]),
  partner('Saloon', 'A', [claim({ id: 'unnamed', partnerId: 'saloon', ...reads })]),
);
const KNOWLEDGE: Knowledge = {
  ...facts,
  headlines: {
    rows: [
      { id: 'first', claims: ['it-read', 'withdrawn'] },
      { id: 'second', claims: [] },
    ] as unknown as Knowledge['headlines']['rows'],
    cautions: ['late', 'gone', 'early'],
  },
  cautions: [
    { id: 'early', text: 'Early.' },
    { id: 'other', text: 'Other.' },
    { id: 'late', text: 'Late.' },
  ] as unknown as Knowledge['cautions'],
};

it('a headline includes exactly its claims and every response to them', () => {
  const rows = headlineRows(KNOWLEDGE).map(({ id, claims, answers }) => ({
    id,
    claims: claims.map((each) => each.id),
    answers: answers.map((each) => each.id),
  }));
  expect(rows).toEqual([
    { id: 'first', claims: ['it-read'], answers: ['it-denies'] },
    { id: 'second', claims: [], answers: [] },
  ]);
});

it('the cautions of the headlines are exactly their own, in order', () => {
  expect(headlineCautions(KNOWLEDGE)).toEqual(['Late.', 'Early.']);
});

it('the apps shown with the headlines are those of companies in a headline', () => {
  const apps = ['Saloon', 'Parlour', 'Some Quiz'].map((name) => ({ name }));
  const audit = openAudit(createLedger({ apps }, KNOWLEDGE), 1, KNOWLEDGE);
  expect(headlineConnections(audit).map(({ company }) => company.id)).toEqual(['parlour']);
});
