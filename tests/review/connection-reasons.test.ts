import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/review/reason.ts';
import { type DecisionSnapshot, otherHash } from '../../src/review/snapshot.ts';
import { DAY, evidence, reasonsFor, row, type States } from './reopening-reasons.ts';

const alpha = (...states: States): Pick<DecisionSnapshot, 'connections'> => ({
  connections: { 'app:alpha': states },
});

describe('the status of an app as a reason', () => {
  const changed = (before: States, now: States, decision: Comparison['decision'] = 'keep'): string[] =>
    reasonsFor({ before: alpha(...before), now: alpha(...now), rows: [row('Alpha')], decision });

  it.each<[string, States, States, string[]]>([
    [
      'same in another order',
      [
        ['active', 1, null],
        ['removed', 1, null],
      ],
      [
        ['removed', 1, null],
        ['active', 1, null],
      ],
      [],
    ],
    [
      'one of two rows',
      [
        ['active', DAY, null],
        ['removed', DAY, DAY],
      ],
      [
        ['expired', DAY, null],
        ['unknown', DAY, null],
        ['removed', DAY, DAY],
      ],
      [
        'This export lists Alpha as expired, of unknown status and removed; when you decided, it was active and removed.',
      ],
    ],
  ])('%s', (_, before, now, reasons) => {
    expect(changed(before, now)).toEqual(reasons);
  });

  it('is expected after a removal only when every row of the app is removed', () => {
    const active: States = [['active', 1, null]];
    expect(
      changed(
        active,
        [
          ['removed', 1, 2],
          ['removed', 3, 4],
        ],
        'removed-on-facebook',
      ),
    ).toEqual([]);
    expect(
      changed(
        active,
        [
          ['removed', 1, 2],
          ['active', 3, null],
        ],
        'removed-on-facebook',
      ),
    ).toEqual(['This export lists Alpha as active and removed; when you decided, it was active.']);
    expect(changed(active, [['removed', 1, 2]], 'will-remove')).toHaveLength(1);
  });

  it('is given for three apps at most, as are dates, and replaces the dates of the same app', () => {
    const keys = ['a', 'b', 'c', 'd'];
    const all = (prefix: string, state: States[number]) =>
      Object.fromEntries(keys.map((key) => [`app:${prefix}${key}`, [state]]));
    const rows = keys.flatMap((key) => [row(`s${key}`), row(`d${key}`)]);
    const reasons = reasonsFor({
      before: { connections: { ...all('s', ['active', 1, null]), ...all('d', ['active', 1, null]) } },
      now: { connections: { ...all('s', ['expired', 9, null]), ...all('d', ['active', 9, null]) } },
      rows,
    });
    expect(reasons.map((reason) => reason.split(' ').slice(0, 5).join(' '))).toEqual([
      ...['This export lists sa as', 'This export lists sb as', 'This export lists sc as'],
      ...['The dates of da changed:', 'The dates of db changed:', 'The dates of dc changed:'],
    ]);
  });
});

describe('the dates of an app as a reason', () => {
  const changed = (before: States, now: States): string[] =>
    reasonsFor({ before: alpha(...before), now: alpha(...now), rows: [row('Alpha')] });
  const added = (day: number | null): States => [['active', day, null]];
  const removed = (day: number | null): States => [['removed', DAY, day]];

  it.each<[string, States, States]>([
    ['the same', added(DAY), added(DAY)],
    ['a day later', added(DAY), added(DAY + 1)],
    ['a day earlier', added(DAY), added(DAY - 1)],
    ['removed a day later', removed(DAY), removed(DAY + 1)],
    ['both unknown', added(null), added(null)],
  ])('are ignored when %s', (_, before, now) => {
    expect(changed(before, now)).toEqual([]);
  });

  it.each<[string, States, States, string]>([
    [
      'two days later',
      added(DAY),
      added(DAY + 2),
      'added on 3 October 2014; when you decided, added on 1 October 2014.',
    ],
    [
      'two days earlier',
      added(DAY),
      added(DAY - 2),
      'added on 29 September 2014; when you decided, added on 1 October 2014.',
    ],
    [
      'removed two days later',
      removed(DAY),
      removed(DAY + 2),
      'added on 1 October 2014, removed on 3 October 2014; when you decided, added on 1 October 2014, removed on 1 October 2014.',
    ],
    [
      'known now',
      added(null),
      added(1),
      'added on 2 January 1970; when you decided, added on an unknown date.',
    ],
    [
      'unknown now',
      added(1),
      added(null),
      'added on an unknown date; when you decided, added on 2 January 1970.',
    ],
    [
      'known to the day of the removal alone',
      [['removed', null, DAY]],
      removed(DAY),
      'added on 1 October 2014, removed on 1 October 2014; when you decided, added on an unknown date, removed on 1 October 2014.',
    ],
    [
      'of the second row',
      [
        ['active', DAY, null],
        ['active', DAY, null],
      ],
      [
        ['active', DAY, null],
        ['active', DAY + 9, null],
      ],
      'added on 1 October 2014; and added on 10 October 2014; when you decided, added on 1 October 2014; and added on 1 October 2014.',
    ],
  ])('are given when %s', (_, before, now, said) => {
    expect(changed(before, now)).toEqual([`The dates of Alpha changed: ${said}`]);
  });
});

describe('apps that are new or missing', () => {
  const states: States = [['active', 1, null]];

  it('are named when this export names them', () => {
    const now = { connections: { 'app:alpha': states, 'app:beta': states } };
    expect(reasonsFor({ before: alpha(...states), now, rows: [row('Alpha'), row('Beta')] })).toEqual([
      '1 app is new since you decided: Beta.',
    ]);
    expect(reasonsFor({ before: alpha(...states), now, rows: [row('Alpha')] })).toEqual([
      '1 app is new since you decided: this app.',
    ]);
  });

  it('are recognised under a new name by the id that Facebook gives them', () => {
    const before = { connections: { 'app:alpha#7': states } };
    const now = { connections: { 'app:omega#7': states } };
    expect(reasonsFor({ before, now, rows: [row('Omega', { scopedId: '7' })] })).toEqual([]);
  });

  it('are a reason when missing from one company, not from a group, and not when the user removed them', () => {
    const gone = { before: alpha(...states), rows: [row('Beta')] };
    const left = ['A connection that you decided on is not in this export’s list of apps.'];
    expect(reasonsFor(gone)).toEqual(left);
    expect(reasonsFor({ ...gone, finding: { company: null } })).toEqual([]);
    expect(reasonsFor({ ...gone, finding: null })).toEqual(left);
    expect(reasonsFor({ ...gone, decision: 'removed-on-facebook' })).toEqual([]);
  });
});

describe('records that are not connections', () => {
  it('are given as new, each once, when they were not there at the decision', () => {
    const before = { others: [otherHash(evidence('Shop A'))] };
    const all = ['Shop A', 'Shop B', 'Shop B', 'Shop C'].map((name) => evidence(name));
    expect(reasonsFor({ before, finding: { evidence: all } })).toEqual([
      '2 records are new since you decided: Shop B and Shop C.',
    ]);
    expect(reasonsFor({ before, finding: { evidence: all.slice(0, 1) } })).toEqual([]);
    expect(reasonsFor({ before, finding: null })).toEqual([]);
  });

  it('are different when the same name is in another list', () => {
    const before = { others: [otherHash(evidence('Shop A', 'business'))] };
    expect(reasonsFor({ before, finding: { evidence: [evidence('Shop A')] } })).toHaveLength(1);
  });

  it('are named up to three, then counted', () => {
    const names = (count: number) => ['A', 'B', 'C', 'D', 'E'].slice(0, count).map((name) => evidence(name));
    expect(reasonsFor({ finding: { evidence: names(3) } })).toEqual([
      '3 records are new since you decided: A, B and C.',
    ]);
    expect(reasonsFor({ finding: { evidence: names(5) } })).toEqual([
      '5 records are new since you decided: A, B, C and 2 more.',
    ]);
  });
});
