import { expect, it } from 'vitest';
import { openAudit } from '../../src/audit/context.ts';
import { buildTimeline } from '../../src/audit/timeline.ts';
import { inventedFacts, partner, said } from './invented-facts.ts';
import { type Content, createLedger, noon } from './ledger.ts';

const FACTS = inventedFacts(
  partner('Alpha', 'A', [
    said('read', 'messages-read', 'reported', 'The Times', { from: '2013', to: '2014' }),
    said('late', 'messages-read', 'reported', 'The Times', { from: '2019', to: '2020' }),
    said('friends', 'friends-data', 'reported', 'The Times'),
    said('no', 'messages-read', 'denied', 'Alpha'),
  ]),
);
const finding = (id: string, company: string | null) => ({
  id,
  company: company === null ? null : { id: company, name: company },
});

function createTimeline(content: Content, findings: ReturnType<typeof finding>[] = [], mostBars = 9) {
  const audit = openAudit(createLedger({ owner: 'Ada Example', ...content }, FACTS), 1, FACTS);
  return buildTimeline(audit, { findings, mostBars, importedAt: noon('2026-06-01') });
}
const names = ({ bars }: ReturnType<typeof createTimeline>): string[] =>
  bars.map(({ connection }) => connection.name);

it('the timeline runs from the year of the first record to the day after the export, or after the import', () => {
  const app = { name: 'Quiz', added: '2015-06-01' };
  const message = { thread: 'robin', from: 'Ada Example', messages: 1 };
  expect(createTimeline({ apps: [app] }).from).toBe('2015-01-01');
  expect(createTimeline({ apps: [app], messages: [{ ...message, day: '2013-12-31' }] }).from).toBe(
    '2013-01-01',
  );
  const removed = { name: 'Old Quiz', status: 'removed' as const, removed: '2011-02-03' };
  expect(createTimeline({ apps: [app, removed] }).from).toBe('2011-01-01');
  expect(createTimeline({ apps: [{ ...app, added: '1999-01-01' }] }).from).toBe('2004-01-01');
  expect(createTimeline({})).toMatchObject({ from: '2004-01-01', to: '2026-05-21', bars: [], months: [] });
  expect(createTimeline({ generatedAt: null }).to).toBe('2026-06-02');
  expect(createTimeline({}).messagingEra).toEqual({ from: '2010-01-01', to: '2018-01-01' });
});

it('the messaging era is as wide as the timeline where the facts do not limit it', () => {
  const open = { ...FACTS, eras: FACTS.eras.slice(1, 3).map((era) => ({ ...era, from: null })) };
  const audit = openAudit(createLedger({}, FACTS), 1, open);
  const { messagingEra } = buildTimeline(audit, { findings: [], mostBars: 1, importedAt: 0 });
  expect(messagingEra).toEqual({ from: '2004-01-01', to: '2026-05-21' });
});

const APPS: Content = {
  apps: [
    { name: 'Short', status: 'removed', added: '2015-01-01', removed: '2015-02-01' },
    { name: 'Long', added: '2012-01-01' },
    { name: 'Undated' },
    { name: 'Alpha', status: 'removed', added: '2013-06-01', removed: '2013-07-01' },
    { name: 'Longer', added: '2011-01-01' },
    { name: 'As Long', added: '2012-01-01' },
  ],
};

it('connections with findings come first in the order of the findings, then the longest, then as listed', () => {
  const all = ['Longer', 'Long', 'As Long', 'Short', 'Alpha', 'Undated'];
  expect(names(createTimeline(APPS))).toEqual(all);
  const of = [null, 'undated', 'alpha', 'undated'].map((company, at) => finding(`finding ${at}`, company));
  const timeline = createTimeline(APPS, of);
  expect(names(timeline)).toEqual(['Undated', 'Alpha', 'Longer', 'Long', 'As Long', 'Short']);
  expect(timeline.bars.map(({ findingId }) => findingId)).toEqual([
    'finding 1',
    'finding 2',
    ...Array(4).fill(null),
  ]);
  expect(timeline.otherConnections).toBe(0);
});

it('connections beyond the maximum are counted', () => {
  const timeline = createTimeline(APPS, [], 2);
  expect([names(timeline), timeline.otherConnections]).toEqual([['Longer', 'Long'], 4]);
});

it('a bar ends at its known end or with the timeline, and has the claims on messages that overlap it', () => {
  const { bars } = createTimeline({
    apps: [
      { name: 'Alpha', added: '2013-06-01' },
      { name: 'Alpha', kind: 'instant-game', added: '2013-06-01' },
      { name: 'Expired', status: 'expired', added: '2013-06-01' },
      { name: 'Ended', status: 'removed', removed: '2030-01-01' },
    ],
  });
  const drawn = bars.map(({ connection, from, to, claims, text }) => ({
    name: `${connection.name} ${connection.kind}`,
    from,
    to,
    claims: claims.length,
    text,
  }));
  const added = 'Added on 1 June 2013';
  const active = `${added}, still active when the export was made on 20 May 2026.`;
  expect(drawn).toEqual([
    { name: 'Alpha app', from: '2013-06-01', to: '2026-05-21', claims: 1, text: active },
    { name: 'Alpha instant-game', from: '2013-06-01', to: '2026-05-21', claims: 0, text: active },
    {
      name: 'Expired app',
      from: '2013-06-01',
      to: null,
      claims: 0,
      text: `${added}, now expired; your export does not say since when.`,
    },
    {
      name: 'Ended app',
      from: null,
      to: '2026-05-21',
      claims: 0,
      text: 'Added on an unknown date, removed on 1 January 2030.',
    },
  ]);
  expect(bars[0]?.claims).toEqual([
    { from: '2013-06-01', to: '2015-01-01', by: 'The Times', status: 'reported' },
  ]);
});
