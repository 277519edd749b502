import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { curly, straight } from '../../src/words/quotation-marks.ts';

it.each([
  ["the person's mail, users' mail", 'the person’s mail, users’ mail'],
  ["an 'Inbox API' ('IAPI') agreement", 'an ‘Inbox API’ (‘IAPI’) agreement'],
  ['the "Inbox" of it', 'the “Inbox” of it'],
])('%s', (typed, printed) => {
  expect(curly(typed)).toBe(printed);
  expect(straight(printed)).toBe(typed);
});

describe('the facts that people read', () => {
  const { claims, cautions, remedies, headlines } = loadKnowledge();
  const texts = [
    ...[...claims.values()].flatMap(({ statement, note }) => [statement, note ?? '']),
    ...cautions.map(({ text }) => text),
    ...[...remedies.values()].flatMap(({ topic, text, note }) => [topic, text, note ?? '']),
    ...headlines.rows.flatMap(({ says, established }) => [says, established]),
  ];

  it('have no straight quotation mark or apostrophe', () => {
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter((text) => /['"]/.test(text))).toEqual([]);
  });
});
