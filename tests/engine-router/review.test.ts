import { existsSync, readFileSync, renameSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getWorkRoot } from '../../src/engine/act/work-dir.ts';
import { LANGUAGES_OF_LAW } from '../../src/model/enumerations.ts';
import { letterLanguages } from '../../src/review/letters/letter.ts';
import { type Desk, importedDesk, importPath, thrownBy, writeExport } from './harness.ts';

const NETFLIX = 'messaging-partner:netflix';
const APPS = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';

/** Ada's second export, half a year later: Netflix was removed, a new app came, Old Farm is not listed any more. */
const LATER_APPS = {
  installed_apps_v2: [
    { ...appRow('Netflix', 'removed', 1), removed_timestamp: Date.parse('2026-06-01T12:00:00Z') / 1000 },
    appRow('Robin Quiz', 'active', 9),
  ],
};

function appRow(name: string, category: string, id: number) {
  return {
    name,
    category,
    added_timestamp: Date.parse('2014-10-01T12:00:00Z') / 1000,
    removed_timestamp: 0,
    user_app_scoped_id: `1015948127642643${id}`,
  };
}

async function importLater(desk: Desk, apps: object = LATER_APPS): Promise<void> {
  const root = writeExport(desk.dir, { [APPS]: apps });
  const later = root.replace('2026-05-20', '2026-11-20');
  renameSync(root, later);
  await importPath(desk, later);
}

/** A finding that rests on more than one app. */
async function grouped({ client }: Desk): Promise<string> {
  const { items } = await client.decisions.queue({});
  for (const { id } of items) {
    if ((await client.decisions.connections({ findingId: id })).length > 1) return id;
  }
  throw new Error('No finding rests on several apps.');
}

it('undo is possible while a decision is in force, and not before or after', async () => {
  const { client } = await importedDesk();
  const canUndo = async () => (await client.decisions.queue({})).canUndo;
  expect(await canUndo()).toBe(false);
  await client.decisions.set({ findingId: NETFLIX, decision: 'asked-for-access', followUp: '2026-12-24' });
  expect(await canUndo()).toBe(true);
  await client.decisions.undo({});
  expect(await canUndo()).toBe(false);
});

it('the overview counts the findings left to decide', async () => {
  const { client } = await importedDesk();
  const before = await client.overview({});
  expect(before.undecided).toBe(before.flagged);
  await client.decisions.set({ findingId: NETFLIX, decision: 'keep' });
  await client.decisions.set({ findingId: 'still-active', decision: 'undecided' });
  expect((await client.overview({})).undecided).toBe(before.flagged - 1);
});

describe('deciding on single apps', () => {
  const decided = async ({ client }: Desk) => {
    const { rows } = await client.connections.list({});
    return Object.fromEntries(rows.map(({ name, decision }) => [name, decision?.decision ?? null]));
  };
  const NONE = { Netflix: null, Spotify: null, 'Quiz of Animals': null, 'Old Farm': null };

  it('shows in the rows of exactly these apps until it is undone', async () => {
    const desk = await importedDesk();
    const findingId = await grouped(desk);
    expect(await decided(desk)).toEqual(NONE);
    const [app] = await desk.client.decisions.connections({ findingId });
    await desk.client.decisions.bulk({ findingId, connections: [app?.key ?? ''], decision: 'keep' });
    expect(await decided(desk)).toEqual({ ...NONE, [app?.name ?? '']: 'keep' });
    await desk.client.decisions.undo({});
    expect(await decided(desk)).toEqual(NONE);
  });
});

describe('the apps to remove', () => {
  const states = async ({ client }: Desk) =>
    (await client.decisions.removals({})).apps.map(({ name, state }) => `${name}: ${state}`);
  const getKey = async ({ client }: Desk, wanted: string) =>
    (await client.connections.list({})).rows.find(({ name }) => name === wanted)?.key ?? '';

  it('are those decided on directly or with a finding, each with its tick and the page of Facebook', async () => {
    const desk = await importedDesk();
    const { client } = desk;
    expect(await states(desk)).toEqual([]);
    await client.decisions.set({ findingId: NETFLIX, decision: 'will-remove' });
    const farm = await getKey(desk, 'Old Farm');
    await client.decisions.bulk({
      connections: [farm, 'app:unknown'],
      decision: 'will-remove',
      note: 'soon',
    });
    expect(await states(desk)).toEqual(['Netflix: open', 'Old Farm: open']);
    const netflix = await getKey(desk, 'Netflix');
    await client.decisions.bulk({ connections: [netflix], decision: 'removed-on-facebook' });
    const { page, apps } = await client.decisions.removals({});
    expect(page?.url).toBe('https://www.facebook.com/settings?tab=applications');
    expect(apps).toMatchObject([
      { key: netflix, state: 'ticked', note: null },
      { key: farm, state: 'open', note: 'soon' },
    ]);
    await client.decisions.undo({ subjectId: netflix });
    await client.decisions.bulk({ connections: [farm], decision: 'keep' });
    expect(await states(desk)).toEqual(['Netflix: open']);
  });

  it('are not called gone by an export whose list was not read completely', async () => {
    const desk = await importedDesk();
    const connections = [await getKey(desk, 'Netflix'), await getKey(desk, 'Old Farm')];
    await desk.client.decisions.bulk({ connections, decision: 'will-remove' });
    const [first] = LATER_APPS.installed_apps_v2;
    await importLater(desk, { installed_apps_v2: [first, 'broken'] });
    expect(await states(desk)).toEqual(['Netflix: gone', 'Old Farm: open']);
  });
});

describe('deciding on a finding', () => {
  it('shows on the finding, on its card, in the list and in the queue', async () => {
    const { client } = await importedDesk();
    const before = await client.decisions.queue({});
    expect(before.left).toBe(before.items.length);
    const made = await client.decisions.set({
      findingId: NETFLIX,
      decision: 'will-remove',
      note: 'on Sunday',
      followUp: '2026-12-01',
    });
    expect(made).toMatchObject({ decision: 'will-remove', note: 'on Sunday', followUp: '2026-12-01' });
    expect(made.reopened).toBeNull();
    expect((await client.findings.get({ id: NETFLIX })).decision).toEqual(made);
    const { rows } = await client.findings.list({});
    expect(rows.find(({ id }) => id === NETFLIX)).toMatchObject({ reviewed: true, decision: made });
    expect(await client.decisions.list({})).toEqual([
      expect.objectContaining({ subject: 'finding', subjectId: NETFLIX, inExport: true, decision: made }),
    ]);
    const after = await client.decisions.queue({});
    expect([after.left, after.done]).toEqual([before.left - 1, 1]);
    expect(after.items.map(({ id }) => id)).toEqual(before.items.map(({ id }) => id));
  });

  it('leads through all remaining findings, those set aside last', async () => {
    const { client } = await importedDesk();
    const { items, resumeAt } = await client.decisions.queue({});
    const [first] = items;
    expect(resumeAt).toEqual({ importId: 1, id: first?.id });
    await client.decisions.set({ findingId: String(first?.id), decision: 'undecided' });
    expect((await client.decisions.queue({})).resumeAt?.id).toBe(items[1]?.id);
    const seen: string[] = [];
    for (let at = (await client.decisions.queue({})).resumeAt?.id; at !== undefined; ) {
      seen.push(at);
      const next = (await client.decisions.queue({})).items.find(({ id }) => id === at)?.next?.id;
      await client.decisions.set({ findingId: at, decision: 'keep' });
      at = next;
    }
    expect(seen).toEqual([...items.slice(1), ...items.slice(0, 1)].map(({ id }) => id));
    expect(await client.decisions.queue({})).toMatchObject({ left: 0, resumeAt: null, done: items.length });
  });

  it('is undone one act at a time, and the history keeps everything', async () => {
    const { client } = await importedDesk();
    await client.decisions.set({ findingId: NETFLIX, decision: 'keep' });
    await client.decisions.set({ findingId: NETFLIX, decision: 'not-mine' });
    const { decided } = await client.decisions.undo({});
    expect(decided).toMatchObject([{ subjectId: NETFLIX, decision: { decision: 'keep' } }]);
    await client.decisions.undo({ subjectId: NETFLIX });
    expect((await client.findings.get({ id: NETFLIX })).decision).toBeNull();
    const history = await client.decisions.history({ subjectId: NETFLIX });
    expect(history.map(({ decision, undone }) => [decision, undone])).toEqual([
      ['keep', false],
      ['not-mine', false],
      ['keep', true],
      [null, true],
    ]);
    expect(await thrownBy(client.decisions.undo({}))).toMatchObject({ code: 'NOT_FOUND', defined: true });
  });

  it('refuses an unknown finding and records nothing', async () => {
    const { client } = await importedDesk();
    const calls = [
      client.decisions.set({ findingId: 'x', decision: 'keep' }),
      client.decisions.set({ findingId: NETFLIX, decision: 'keep', importId: 99 }),
      client.decisions.connections({ findingId: 'x' }),
      client.decisions.bulk({ findingId: 'x', connections: ['app:netflix'], decision: 'keep' }),
      client.decisions.history({ subjectId: 'x' }),
    ];
    for (const call of calls)
      expect(await thrownBy(call)).toMatchObject({ code: 'NOT_FOUND', defined: true });
    expect(await client.decisions.list({})).toEqual([]);
  });

  it('is reopened with the reason when a second export differs, and says what is gone', async () => {
    const desk = await importedDesk();
    const { client } = desk;
    await client.decisions.set({ findingId: NETFLIX, decision: 'keep', note: 'mine' });
    await importLater(desk);
    const card = (await client.findings.list({})).rows.find(({ id }) => id === NETFLIX);
    expect(card?.reviewed).toBe(false);
    expect(card?.decision).toMatchObject({ decision: 'keep', note: 'mine' });
    expect(card?.decision?.reopened).toContain('Netflix as removed');
    const item = (await client.decisions.queue({})).items.find(({ id }) => id === NETFLIX);
    expect(item?.state).toBe('reopened');
    expect((await client.findings.get({ id: NETFLIX, importId: 1 })).decision?.reopened).toBeNull();
  });
});

describe('deciding on the apps of a finding', () => {
  it('records one act for the chosen apps, which is undone as one', async () => {
    const desk = await importedDesk();
    const { client } = desk;
    const findingId = await grouped(desk);
    const apps = await client.decisions.connections({ findingId });
    const keys = apps.map(({ key }) => key);
    const rows = await client.decisions.bulk({
      findingId,
      connections: [...keys, 'app:not-in-this-finding'],
      decision: 'will-remove',
    });
    expect(rows.map(({ decision }) => decision?.decision)).toEqual(keys.map(() => 'will-remove'));
    expect((await client.findings.get({ id: findingId })).decision).toBeNull();
    expect(await client.decisions.list({})).toHaveLength(keys.length);
    const { decided } = await client.decisions.undo({});
    expect(decided.map(({ subjectId }) => subjectId).toSorted()).toEqual(keys.toSorted());
    expect(await client.decisions.list({})).toEqual([]);
  });
});

describe('follow-ups', () => {
  it('are listed by date and written as a calendar without notes, which can be fetched once', async () => {
    const desk = await importedDesk();
    const { client, context } = desk;
    const { items } = await client.decisions.queue({});
    const days = ['2027-03-01', '2027-01-05'];
    for (const [at, followUp] of days.entries()) {
      await client.decisions.set({
        findingId: String(items[at]?.id),
        decision: 'will-remove',
        note: 'a private note',
        followUp,
      });
    }
    expect((await client.followUps.list({})).map(({ day }) => day)).toEqual(days.toSorted());
    const { file, entries } = await client.followUps.ics({});
    expect(entries).toBe(2);
    const taken = context.files.take(file.handle);
    expect(taken?.name).toBe('sidedoor-follow-ups.ics');
    const text = readFileSync(taken?.path ?? '', 'utf8');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text).not.toContain('a private note');
    expect(context.files.take(file.handle)).toBeNull();
  });

  it('leave no unfetched file behind', async () => {
    const { client, context, ledgerPath } = await importedDesk();
    const { file } = await client.followUps.ics({});
    await client.followUps.ics({});
    expect(context.files.take(file.handle)).toBeNull();
    await client.erase({ confirm: 'erase' });
    expect(existsSync(getWorkRoot(ledgerPath))).toBe(false);
  });
});

describe('letters', () => {
  const order = { companyId: 'netflix', law: 'gdpr', ask: 'erasure', language: 'en' } as const;

  it('are signed with the given name, then the one in the settings, then the one in the export', async () => {
    const { client } = await importedDesk();
    const letter = await client.letters.make({ ...order, name: 'A. Example' });
    expect(letter.signature).toBe('A. Example');
    expect(letter.text).toContain('Netflix');
    expect(letter.followUp > new Date().toISOString().slice(0, 10)).toBe(true);
    expect((await client.letters.make(order)).signature).toBe('Ada Example');
    await client.settings.set({ reportName: 'Ada E.' });
    expect((await client.letters.make(order)).signature).toBe('Ada E.');
  });

  it('exist in exactly the languages that the contract lists', async () => {
    const { client } = await importedDesk();
    expect(LANGUAGES_OF_LAW).toEqual({
      gdpr: letterLanguages('gdpr'),
      ccpa: letterLanguages('ccpa'),
      lgpd: letterLanguages('lgpd'),
    });
    const french = client.letters.make({ ...order, law: 'ccpa', language: 'fr' });
    expect(await thrownBy(french)).toMatchObject({ code: 'NOT_FOUND', defined: true });
    const nobody = client.letters.make({ ...order, companyId: 'nobody' });
    expect(await thrownBy(nobody)).toMatchObject({ code: 'NOT_FOUND', defined: true });
  });
});

describe('comparing imports', () => {
  it('says that a single import cannot be compared', async () => {
    const { client } = await importedDesk();
    expect(await thrownBy(client.diff.get({}))).toMatchObject({ code: 'NOT_FOUND', defined: true });
    expect(await thrownBy(client.diff.get({ from: 1, to: 99 }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('gives the differences between two imports, mirrored when they are swapped', async () => {
    const desk = await importedDesk();
    const { client } = desk;
    await importLater(desk);
    const diff = await client.diff.get({});
    expect([diff.from.id, diff.to.id]).toEqual([1, 2]);
    expect(diff.connections.new.map(({ name }) => name)).toEqual(['Robin Quiz']);
    expect(diff.connections.statusChanged.map(({ name }) => name)).toEqual(['Netflix']);
    expect(diff.connections.vanished.map(({ name }) => name)).toContain('Quiz of Animals');
    const mirror = await client.diff.get({ from: 2, to: 1 });
    expect(mirror.connections.new.map(({ name }) => name).toSorted()).toEqual(
      [...diff.connections.gone, ...diff.connections.vanished].map(({ name }) => name).toSorted(),
    );
  });
});
