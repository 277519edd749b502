import { expect, it } from 'vitest';
import { getFindings } from './ledger.ts';

const getSummary = (business: string): string => {
  const [found] = getFindings({ businesses: [{ name: business, events: 2 }] });
  return found?.summary ?? '';
};

it.each([
  [
    'Flo',
    'The Wall Street Journal reported that Flo Period & Ovulation Tracker sent data about people to Facebook.',
  ],
  [
    'BetterHelp',
    'The US Federal Trade Commission alleged that BetterHelp supplied data about people for advertising',
  ],
  ['Acxiom', 'According to Facebook, Acxiom supplied data about people for advertising on Facebook.'],
  ['Hulu', 'Viewers alleged that Hulu disclosed viewing choices'],
])('the sentence on %s names its source', (business, sentence) => {
  expect(getSummary(business)).toContain(sentence);
});
