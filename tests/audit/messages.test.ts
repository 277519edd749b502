import { expect, it } from 'vitest';
import { responseMessages } from '../../src/audit/messages.ts';
import { words } from '../../src/words/current.ts';
import { claim, inventedFacts, partner } from './invented-facts.ts';

const denial = { kind: 'messages-read', status: 'denied' } as const;
const FACTS = inventedFacts(
  partner('Alpha', 'A', [
    claim({ ...denial, id: 'alpha', by: 'Alpha (to The Times)' }),
    claim({ ...denial, id: 'meta', by: 'Meta' }),
    claim({ ...denial, id: 'facebook', by: 'Facebook' }),
    claim({ ...denial, id: 'passing-on', by: 'Courier', denies: 'passing-on' }),
    claim({ id: 'other', kind: 'litigation', status: 'denied', by: 'Bravo' }),
  ]),
);
const say = (...ids: string[]): string => {
  const responses = ids.map((id) => ({
    id,
    by: FACTS.claims.get(id)?.by ?? '',
    statement: '',
    source: null,
  }));
  const said = { claims: [{ status: 'reported' }], responses } as unknown;
  return responseMessages(FACTS, said as Parameters<typeof responseMessages>[1])
    .map((message) => words().say(message))
    .join(' ');
};

it.each([
  [[], 'Sidedoor knows of no response to this.'],
  [['alpha'], 'Alpha denies that messages were read. Their words are below.'],
  [['alpha', 'facebook', 'meta'], 'Alpha and Meta deny that messages were read. Their words are below.'],
  [['facebook'], 'Facebook denies that messages were read. Their words are below.'],
  [['other'], 'Bravo responded. The response is below.'],
  [['passing-on', 'other'], 'Courier and Bravo responded. The responses are below.'],
  [
    ['alpha', 'passing-on'],
    'Alpha denies that messages were read. Their words are below. Courier responded too. The response is below.',
  ],
])('for the responses %j a summary says who denies that messages were read', (ids, text) => {
  expect(say(...ids)).toBe(text);
});

it.each([
  ['acknowledged', 'messages-delete', []],
  ['acknowledged', 'data-misuse', ['claim.noResponseRecorded']],
  ['reported', 'messages-delete', ['claim.noResponseRecorded']],
])('for a claim that is %s of %s a summary says %j when nobody responded', (status, kind, ids) => {
  const said = { claims: [{ status, kind }], responses: [] } as unknown;
  const messages = responseMessages(FACTS, said as Parameters<typeof responseMessages>[1]);
  expect(messages.map(({ id }) => id)).toEqual(ids);
});
