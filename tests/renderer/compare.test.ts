import { describe, expect, it } from 'vitest';
import { toGroups } from '../../renderer/compare/groups.tsx';
import type { DiffJson } from '../../src/model/diff.ts';
import { comparisonAnswer } from '../../src/words/comparison.ts';
import { words } from '../../src/words/current.ts';
import { en } from '../words/catalogs.ts';

const head = (id: number) => ({ id, owner: null, generatedAt: null, format: 'json' as const, parts: 1 });
const app = { kind: 'app' as const, scopedId: null, companyId: 'netflix', before: [], after: [] };
const finding = {
  id: 'messaging-partner:netflix',
  title: 'Netflix',
  severity: 'high' as const,
  grade: 'acknowledged' as const,
  window: null,
  messages: 3,
};
const thread = {
  title: '',
  section: 'inbox',
  people: 1,
  firstDay: null,
  lastDay: null,
  messages: 0,
};

/** A comparison in which every list has one entry. */
const FULL: DiffJson = {
  schema: 'sidedoor.diff/1',
  from: head(1),
  to: head(2),
  connections: {
    new: [{ ...app, name: 'New' }],
    gone: [{ ...app, name: 'Gone' }],
    vanished: [{ ...app, name: 'Vanished' }],
    reconnected: [{ ...app, name: 'Back' }],
    statusChanged: [{ ...app, name: 'Status' }],
    datesChanged: [{ ...app, name: 'Dates' }],
    renamed: [{ ...app, name: 'Now', nameBefore: 'Once' }],
  },
  advertisers: { new: ['a'], gone: ['b'], listNew: ['c'], listGone: ['d'] },
  businesses: { new: ['e'], gone: ['f'] },
  threads: { new: [thread], gone: [thread], changed: [{ before: thread, after: thread }] },
  findings: {
    new: [finding],
    gone: [finding],
    changed: [{ before: finding, after: finding }],
    notComparable: [{ finding, in: 'from' }],
  },
  notCompared: [],
};

const emptied = <Lists extends object>(lists: Lists) =>
  Object.fromEntries(Object.keys(lists).map((name) => [name, []])) as { [Name in keyof Lists]: never[] };
const EMPTY: DiffJson = {
  ...FULL,
  connections: emptied(FULL.connections),
  advertisers: emptied(FULL.advertisers),
  businesses: emptied(FULL.businesses),
  threads: emptied(FULL.threads),
  findings: emptied(FULL.findings),
};

const getRows = (id: string) => toGroups(FULL).find((group) => group.id === id)?.rows ?? [];

describe('the answer of a comparison', () => {
  it('counts every list, and says that nothing changed only when no group is shown', () => {
    const answer = words().say(comparisonAnswer(FULL));
    for (const part of [
      '1 app is new',
      '1 app is connected again',
      '5 listed apps changed in some other way',
      '1 finding is new',
    ]) {
      expect(answer).toContain(part);
    }
    expect(answer).toContain('3 threads changed');
    expect(words().say(comparisonAnswer(EMPTY))).toBe(
      'Nothing has changed between these two exports, as far as they can be compared.',
    );
  });
});

describe('the groups of a comparison', () => {
  it('show every list of the engine under its own title', () => {
    const shown = toGroups(FULL).map(({ id }) => id);
    const worded = Object.keys(en).flatMap((id) => /^app\.compare\.group\.(\w+)\.title$/.exec(id)?.[1] ?? []);
    expect(shown.toSorted()).toEqual(worded.toSorted());
    const { findings, connections, advertisers, businesses, threads } = FULL;
    const lists = [findings, connections, advertisers, businesses, threads].flatMap((part) =>
      Object.keys(part),
    );
    expect(shown).toHaveLength(lists.length);
  });

  it('are omitted when nothing differs', () => {
    expect(toGroups(EMPTY)).toEqual([]);
  });

  it('link to the export that still has what is gone', () => {
    for (const id of ['findingsGone', 'connectionsGone', 'connectionsVanished', 'findingsNotComparable']) {
      expect(getRows(id)[0]?.in, id).toBe('from');
    }
    expect(getRows('findingsNew')[0]).not.toHaveProperty('in');
  });

  it('say which grade and severity a finding had and has, when those differ', () => {
    const changed = [{ before: finding, after: { ...finding, grade: 'reported', severity: 'low' } }] as const;
    const [group] = toGroups({ ...EMPTY, findings: { ...EMPTY.findings, changed } });
    expect(group?.rows[0]?.how).toMatchObject({
      props: {
        before: 'Acknowledged, Look at first and at most 3 messages',
        after: 'Reported, Minor and at most 3 messages',
      },
    });
    expect(getRows('findingsChanged')[0]?.how).toMatchObject({ props: { before: 'at most 3 messages' } });
  });

  it('name the day of the export when a window ends with it, and never the day after', () => {
    const until = (to: string) => ({
      ...finding,
      window: { from: '2014-10-01', to, fromBasis: 'recorded', toBasis: 'recorded' } as const,
    });
    const exportedOn = (id: number, day: string) => ({ ...head(id), generatedAt: `${day}T00:00:00.000Z` });
    const [group] = toGroups({
      ...{ ...EMPTY, from: exportedOn(1, '2026-05-20'), to: exportedOn(2, '2028-05-20') },
      findings: { ...EMPTY.findings, changed: [{ before: until('2026-05-22'), after: until('2018-04-04') }] },
    });
    expect(group?.rows[0]?.how).toMatchObject({
      props: {
        before: 'from 1 October 2014 to the day of the export and at most 3 messages',
        after: 'from 1 October 2014 to 3 April 2018 and at most 3 messages',
      },
    });
  });

  it('call nobody another person when the owner is unknown', () => {
    expect(getRows('threadsNew')[0]?.how).toBe('1 person, 0 messages');
    const [known] = toGroups({ ...EMPTY, to: { ...FULL.to, owner: 'Ada' }, threads: FULL.threads });
    expect(known?.rows[0]?.how).toBe('1 other person, 0 messages');
  });

  it('give an untitled thread a name', () => {
    expect(getRows('threadsNew')[0]?.name).toBe('Untitled');
  });
});
