import { describe, expect, it } from 'vitest';
import { words } from '../../src/words/current.ts';
import { citationMessage, claimDetails } from '../../src/words/facts.ts';
import { accountMessage } from '../../src/words/periods.ts';

const court = {
  name: 'Roe v. Example',
  court: 'N.D. Cal.',
  number: '3:20-cv-00001',
  parties: 'readers against Example, Inc.',
  state: 'Pending.',
  asOf: '2026-11-29',
};
const page = { publisher: 'The Daily Muster', title: 'Papers', date: '2018-12', quotedBy: null, paper: null };
const letter = { case: court, document: 'letter', filed: '2023-04-14', unsealed: '2024-03-23' };

describe('a source citation', () => {
  it.each([
    ['as a page', { ...page, read: 'whole' }, 'The Daily Muster, “Papers”, December 2018 (read in full)'],
    [
      'undated',
      { ...page, date: null, read: 'beginning' },
      'The Daily Muster, “Papers”, undated (read in part)',
    ],
    [
      'as a court paper',
      { ...page, read: 'quoted', quotedBy: 'The Post', paper: letter },
      'Roe v. Example (N.D. Cal., No. 3:20-cv-00001), letter, filed 14 April 2023, unsealed 23 March 2024 (not opened; as quoted by The Post)',
    ],
    [
      'as a court paper of which less is known',
      { ...page, read: 'beginning', paper: { ...letter, case: { ...court, number: null }, filed: null } },
      'Roe v. Example (N.D. Cal.), letter (read in part)',
    ],
    [
      'as a court paper that was never sealed',
      { ...page, read: 'beginning', paper: { ...letter, unsealed: null } },
      'Roe v. Example (N.D. Cal., No. 3:20-cv-00001), letter, filed 14 April 2023 (read in part)',
    ],
  ] as const)('%s', (_how, source, citation) => {
    expect(words().say(citationMessage(source))).toBe(citation);
  });
});

describe('the details of a statement', () => {
  const none = { tie: null, dataKinds: [], case: null, noResponseAsOf: null };

  it('are empty when nothing is known', () => {
    expect(claimDetails(none)).toEqual([]);
  });

  it('are the tie with its data, the case with its state, and the day of a search without a result', () => {
    const known = { tie: 'device', dataKinds: ['friends', 'contacts'], case: court } as const;
    const details = claimDetails({ ...known, noResponseAsOf: '2026-11-29' });
    expect(details.map((detail) => words().say(detail))).toEqual([
      'Tie to Facebook: features built into a device. Data named: data about friends and contact details.',
      'Roe v. Example (N.D. Cal., No. 3:20-cv-00001), readers against Example, Inc.; as of 29 November 2026: Pending.',
      'We looked for a response to this on 29 November 2026 and found none.',
    ]);
  });
});

it.each([
  [{ from: '2013', to: null }, 'A letter: from 2013, end not given'],
  [{ from: null, to: '2016-04' }, 'A letter: until April 2016 (inferred), start not given'],
  [{ from: '2014-09-02', to: '2015' }, 'A letter: 2 September 2014 to 2015 (inferred)'],
  [{ from: null, to: null }, 'A letter: no dates given'],
])('an account with %j is given its dates in words', (dates, sentence) => {
  const period = { ...dates, fromBasis: 'stated', toBasis: 'inferred' } as const;
  expect(words().say(accountMessage({ by: 'A letter', records: null, period }))).toBe(sentence);
});

it('an account based on records names their date', () => {
  const period = { from: null, to: null, fromBasis: 'unknown', toBasis: 'unknown' } as const;
  const account = accountMessage({ by: 'The Times', records: '2017', period });
  expect(words().say(account)).toBe('The Times, from records of 2017: no dates given');
});
