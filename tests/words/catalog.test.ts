import { describe, expect, it } from 'vitest';
import { overclaims } from '../knowledge/overclaims.ts';
import { en } from './catalogs.ts';
import { readArguments } from './icu-arguments.ts';

const entries = Object.entries(en);

/** The arguments that the types of `message.ts` read in a text, by the same steps. */
const typedArguments = (text: string): string[] =>
  [...text.matchAll(/\{/g)].flatMap(({ index }) => {
    const inside = text.slice(index + 1, text.indexOf('}', index));
    const name = inside.split(',')[0] ?? '';
    return name === '' || /[ #{.:;\-’()"]/.test(name) ? [] : [name];
  });

describe('every text of the catalogue', () => {
  it('parses, and has exactly the arguments of its type', () => {
    for (const [id, text] of entries) {
      const asked = [...new Set(readArguments(text).map(({ name }) => name))].toSorted();
      expect([...new Set(typedArguments(text))].toSorted(), id).toEqual(asked);
    }
  });

  it('says no more than the evidence, and never shouts', () => {
    const faults = entries.flatMap(([id, text]) => [
      ...overclaims(text).map((words) => `${id}: “${words}” in “${text}”`),
      ...(text.includes('!') ? [`${id} shouts`] : []),
    ]);
    expect(faults).toEqual([]);
    expect(entries.length).toBeGreaterThan(700);
  });

  it('has curly quotes, and avoids “stands”, “meets” and “comes to”', () => {
    const faults = entries.flatMap(([id, text]) => [
      ...(/["']/.test(text) ? [`${id} has a straight quote`] : []),
      ...(/\b(?:stands?(?! out\b)|meets?|comes? to|had to do with)\b/.exec(text) ?? []).map(
        (words) => `${id}: “${words}”`,
      ),
    ]);
    expect(faults).toEqual([]);
  });
});
