import { beforeAll, describe, expect, it } from 'vitest';
import type { EngineClient } from '../../src/engine/contract/contract.ts';
import { RANGE_ENDS } from '../../src/model/enumerations.ts';
import { afterAllTests, type Desk, drain, importedDesk, openDesk, thrownBy } from './harness.ts';

const after = afterAllTests();
let ada: Desk;
let sample: Desk;
beforeAll(async () => {
  ada = await importedDesk({}, after);
  sample = openDesk({}, after);
  await drain(await sample.client.imports.sample());
});

const all = { messages: 6, sent: 4, received: 2 };

describe('messages', () => {
  it('are counted by year and month, sent and received', async () => {
    const view = await ada.client.messages.get({});
    expect(view).toMatchObject({ counts: { ...all, threads: 1, people: 1 }, undated: 0, windows: [] });
    expect(view.years).toEqual([
      { year: 2011, messages: 2, sent: 1, received: 1 },
      { year: 2015, messages: 3, sent: 2, received: 1 },
      { year: 2020, messages: 1, sent: 1, received: 0 },
    ]);
    expect(view.months.map(({ month }) => month)).toEqual(['2011-02', '2015-06', '2020-01']);
  });

  it.each([
    [{ from: '2015-06-02', to: '2015-06-03' }, 2],
    [{ from: '2015-06', to: '2015-06' }, 3],
    [{ from: '2011', to: '2011' }, 2],
    [{ from: '2015-06-02' }, 3],
    [{ to: '2015-06-01' }, 3],
    [{ year: 2020, from: '2015' }, 1],
    [{ year: 2012 }, 0],
  ])('for %o are %i, including both ends', async (query, messages) => {
    const { counts } = await ada.client.messages.get(query);
    expect(counts.messages).toBe(messages);
    const { rows } = await ada.client.messages.threads(query);
    expect(rows.reduce((sum, row) => sum + row.messages, 0)).toBe(messages);
  });

  it('have threads with their participants, and senders', async () => {
    const { rows } = await ada.client.messages.threads({ search: 'robin' });
    const days = { firstDay: '2011-02-01', lastDay: '2020-01-05' };
    expect(rows).toEqual([
      { id: expect.any(Number), name: 'Robin Sample', people: ['Robin Sample'], ...all, ...days },
    ]);
    const people = await ada.client.messages.people({ threadId: rows[0]?.id ?? 0 });
    expect(people).toMatchObject({ total: 1, rows: [{ name: 'Robin Sample', messages: 2, threads: 1 }] });
    const byRobin = await ada.client.messages.get({ personId: people.rows[0]?.id ?? 0 });
    expect(byRobin).toMatchObject({ person: 'Robin Sample', counts: { messages: 2, sent: 0, received: 2 } });
    expect((await ada.client.messages.threads({ search: 'nobody' })).total).toBe(0);
  });

  it('are neither sent nor received when the owner is unknown', async () => {
    const profile = 'personal_information/profile_information/profile_information.json';
    const alone = {
      participants: [{ name: 'Robin Sample' }, { name: 'Kim Sample' }],
      title: 'Group',
      messages: [],
    };
    const inbox = 'your_facebook_activity/messages/inbox';
    const { client } = await importedDesk({
      [profile]: null,
      [`${inbox}/group_2/message_1.json`]: {
        ...{ ...alone, participants: [...alone.participants, { name: 'Ada Example' }] },
        messages: [
          { sender_name: 'Robin Sample', timestamp_ms: Date.parse('2015-06-03T12:00:00Z'), content: 'x' },
        ],
      },
    });
    const { counts, years } = await client.messages.get({});
    expect([counts.sent, counts.received, years[0]?.sent]).toEqual([null, null, null]);
  });

  it('for an unknown finding are an error', async () => {
    expect(await thrownBy(ada.client.messages.get({ findings: ['no-such'] }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

/** The rows must add up to the finding's number, however they were reached. */
async function countRows(client: EngineClient, query: Parameters<EngineClient['messages']['get']>[0]) {
  const threads = await client.messages.threads({ ...query, limit: 500 });
  const people = await client.messages.people({ ...query, limit: 500 });
  const add = (key: 'messages' | 'sent' | 'received') =>
    threads.rows.reduce((sum, row) => sum + (row[key] ?? 0), 0);
  return {
    ...{ messages: add('messages'), sent: add('sent'), received: add('received') },
    ...{ threads: threads.total, people: people.total },
  };
}

describe('the messages of the sample', () => {
  it.each(RANGE_ENDS)('match the count of every finding and year: %s', async (end) => {
    const { client } = sample;
    const { rows: cards } = await client.findings.list({});
    const counting = cards.filter(({ messages }) => messages !== null);
    expect(counting.length).toBeGreaterThan(3);
    for (const { id } of counting) {
      const { finding, years } = await client.findings.get({ id });
      const query = { findings: [id], end };
      const view = await client.messages.get(query);
      expect(view.counts, id).toEqual(finding.exposure?.[end]);
      expect(await countRows(client, query), id).toEqual(finding.exposure?.[end]);
      const byYear = new Map(view.years.map(({ year, messages }) => [year, messages]));
      for (const year of years) expect(byYear.get(year.year) ?? 0, `${id} ${year.year}`).toBe(year[end]);
    }
  });

  it.each(RANGE_ENDS)('match the count of the answer: %s', async (end) => {
    const { named } = await sample.client.answer({});
    const findings = named.companies.map(({ findingId }) => findingId);
    const { counts } = await sample.client.messages.get({ findings, end });
    expect(counts.messages).toBe(named[end]);
  });

  it('match the totals of the overview', async () => {
    const { counts, eraMessages } = await sample.client.overview({});
    const { messagingEra } = await sample.client.timeline({});
    const view = await sample.client.messages.get({});
    expect(view.counts.messages).toBe(counts.messages);
    expect(view.counts.threads + view.withoutMessages).toBe(counts.threads + counts.e2eeThreads);
    expect(view.months.reduce((sum, { messages }) => sum + messages, view.undated)).toBe(counts.messages);
    expect(messagingEra.from < messagingEra.to && eraMessages <= counts.messages).toBe(true);
  });
});
