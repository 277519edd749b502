import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getWorkRoot } from '../../src/engine/act/work-dir.ts';
import { CHEAP } from '../ledger/lock/cheap.ts';
import { drain, importPath, openDesk, thrownBy, writeExport } from './harness.ts';

const PASSPHRASE = 'a quiet passphrase';
const LOCKED = { code: 'LOCKED', defined: true };
const WRONG = { code: 'WRONG_SECRET', defined: true };

/** A desk with Ada's export in a ledger that is locked with the passphrase; `pass` lets milliseconds go by. */
async function lockedDesk() {
  let now = 1_000_000;
  const pauses: number[] = [];
  const pauseMs = (failures: number): number => {
    pauses.push(failures);
    return 0;
  };
  const desk = openDesk({ nowMs: () => now, lock: { cost: CHEAP, pauseMs } });
  await importPath(desk, writeExport(desk.dir));
  const { phrase } = await desk.client.lock.phrase();
  expect(await desk.client.lock.set({ passphrase: PASSPHRASE, phrase })).toEqual({ state: 'unlocked' });
  const pass = (ms: number): void => {
    for (let left = ms; left > 0; left -= 5_000) {
      now += Math.min(left, 5_000);
      desk.context.appLock.look();
    }
  };
  return { ...desk, phrase, pauses, pass, sleep: (ms: number) => (now += ms) };
}

/** The files beside the ledger that hold one of the texts. */
const findTexts = (ledgerPath: string, texts: readonly string[]): string[] =>
  readdirSync(dirname(ledgerPath), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter((entry) => texts.some((text) => readFileSync(join(entry.parentPath, entry.name)).includes(text)))
    .map(({ name }) => name);

describe('a locked app', () => {
  it('answers nothing about the ledger until it is unlocked', async () => {
    const { client, context } = await lockedDesk();
    const before = await client.overview({});
    expect(await client.lock.now()).toEqual({ state: 'locked' });
    for (const refused of [
      client.overview({}),
      client.imports.list(),
      client.imports.sample(),
      client.settings.set({ theme: 'dark' }),
      client.report.write({ format: 'html' }),
      client.knowledge.source({ id: 'any' }),
    ])
      expect(await thrownBy(refused)).toMatchObject(LOCKED);
    expect(() => context.engine.db).toThrow(expect.objectContaining({ code: 'locked' }));
    expect(await client.about()).toHaveProperty('version');
    expect(await client.lock.unlock({ passphrase: PASSPHRASE })).toEqual({ state: 'unlocked' });
    expect(await client.overview({})).toEqual(before);
  });

  it('opens with the passphrase in any capitals and spacing, and waits longer after wrong ones', async () => {
    const { client, pauses } = await lockedDesk();
    await client.lock.now();
    for (const passphrase of ['another passphrase', '', 'a quiet'])
      expect(await thrownBy(client.lock.unlock({ passphrase }))).toMatchObject(WRONG);
    expect(await client.lock.status({})).toEqual({ state: 'locked' });
    expect(await client.lock.unlock({ passphrase: ' A Quiet-Passphrase ' })).toEqual({ state: 'unlocked' });
    expect(pauses).toEqual([0, 1, 2, 3]);
  });

  it('opens with the twelve words, which set a new passphrase', async () => {
    const { client, phrase } = await lockedDesk();
    await client.lock.now();
    const next = 'another quiet passphrase';
    const other = (await client.lock.phrase()).phrase;
    for (const wrong of [other, 'no words', phrase.replace(/ \w+$/, ' zoo zoo')])
      expect(await thrownBy(client.lock.recover({ phrase: wrong, next }))).toMatchObject(WRONG);
    await client.lock.recover({ phrase: `  ${phrase.toUpperCase().replaceAll(' ', '\n')}`, next });
    expect(await client.imports.list()).toHaveLength(1);
    await client.lock.now();
    expect(await thrownBy(client.lock.unlock({ passphrase: PASSPHRASE }))).toMatchObject(WRONG);
    expect(await client.lock.unlock({ passphrase: next })).toEqual({ state: 'unlocked' });
  });

  it('keeps no written report and no copy of dropped files', async () => {
    const { client, context, dir, ledgerPath } = await lockedDesk();
    const { file } = await client.report.write({ format: 'json' });
    const dropped = join(dir, 'dropped.zip');
    writeFileSync(dropped, 'a dropped export');
    context.selections.register(dropped, { removeAfterwards: true });
    expect(existsSync(getWorkRoot(ledgerPath))).toBe(true);
    await client.lock.now();
    expect(existsSync(getWorkRoot(ledgerPath))).toBe(false);
    expect(existsSync(dropped)).toBe(false);
    expect(context.files.take(file.handle)).toBeNull();
  });

  it('can be erased without the passphrase, and then starts empty', async () => {
    const { client, ledgerPath } = await lockedDesk();
    await client.lock.now();
    const { removed } = await client.erase({ confirm: 'erase' });
    expect(removed).toEqual([ledgerPath, `${ledgerPath}.lock.json`]);
    expect(await client.lock.status({})).toEqual({ state: 'none' });
    expect(await client.imports.list()).toEqual([]);
  });

  it('does not answer a call that began before, and keeps none of its files', async () => {
    const { client, ledgerPath } = await lockedDesk();
    const report = client.report.write({ format: 'html' });
    const preview = client.imports.found();
    await client.lock.now();
    expect(await thrownBy(report)).toMatchObject(LOCKED);
    expect(await thrownBy(preview)).toMatchObject(LOCKED);
    expect(existsSync(getWorkRoot(ledgerPath))).toBe(false);
  });

  it('stays locked when erasing fails, and an open one locks itself', async () => {
    const { client, context, dir, ledgerPath, pass } = await lockedDesk();
    const lock = `${ledgerPath}.lock.json`;
    const eraseInVain = async (): Promise<void> => {
      renameSync(lock, `${lock}.away`);
      expect(await thrownBy(client.erase({ confirm: 'erase' }))).toMatchObject({ code: 'LEDGER_TROUBLE' });
      renameSync(`${lock}.away`, lock);
    };
    const zip = writeExport(join(dir, 'second'), { 'personal_information/unknown.json': {} });
    await client.imports.start({ handles: [context.selections.register(zip)] });
    await client.lock.now();
    await eraseInVain();
    expect(await client.lock.status({})).toEqual({ state: 'locked' });
    expect(context.engine.lock.key).toBeNull();
    await client.lock.unlock({ passphrase: PASSPHRASE });
    await eraseInVain();
    expect(await client.lock.status({})).toEqual({ state: 'unlocked' });
    pass(3_600_000);
    expect(await client.lock.status({})).toEqual({ state: 'locked' });
  });

  it.each([
    ['is damaged', (path: string) => writeFileSync(path, '{'), 'damaged'],
    ['is gone', (path: string) => rmSync(path), 'its key file'],
  ])('stays locked, and says why, when its key file %s', async (_, harm, sentence) => {
    const { client, context, ledgerPath, pass } = await lockedDesk();
    const lock = readFileSync(`${ledgerPath}.lock.json`);
    harm(`${ledgerPath}.lock.json`);
    pass(5_000);
    expect(await client.lock.status({})).toEqual({ state: 'locked' });
    await client.lock.now();
    for (const refused of [client.imports.list(), client.lock.unlock({ passphrase: PASSPHRASE })])
      expect(await thrownBy(refused)).toMatchObject({
        data: { sentence: expect.stringContaining(sentence) },
      });
    writeFileSync(`${ledgerPath}.lock.json`, lock);
    await client.lock.unlock({ passphrase: PASSPHRASE });
    expect(await client.imports.list()).toHaveLength(1);
    expect(context.engine.lock.key).not.toBeNull();
  });
});

describe('the automatic lock', () => {
  it('locks after a time without use, and not before', async () => {
    const { client, pass } = await lockedDesk();
    await client.settings.set({ lockAfter: 5 });
    pass(299_000);
    expect(await client.lock.status({ used: true })).toEqual({ state: 'unlocked' });
    pass(299_000);
    expect(await client.lock.status({})).toEqual({ state: 'unlocked' });
    pass(2_000);
    expect(await client.lock.status({ used: true })).toEqual({ state: 'locked' });
  });

  it('does not lock when the settings say never, unless the computer slept', async () => {
    const { client, pass, sleep } = await lockedDesk();
    await client.settings.set({ lockAfter: null });
    pass(7_200_000);
    expect(await client.imports.list()).toHaveLength(1);
    sleep(61_000);
    expect(await thrownBy(client.imports.list())).toMatchObject(LOCKED);
  });

  it('locks at once for the user, and after a running import is done', async () => {
    const { client, context, dir } = await lockedDesk();
    const zip = writeExport(join(dir, 'second'), { 'personal_information/unknown.json': {} });
    const events = await client.imports.start({ handles: [context.selections.register(zip)] });
    expect(await client.lock.now()).toEqual({ state: 'locked' });
    expect(await thrownBy(client.imports.list())).toMatchObject(LOCKED);
    expect((await drain(events)).at(-1)).toMatchObject({ type: 'done' });
    context.appLock.look();
    expect(context.engine.lock.key).toBeNull();
    await client.lock.unlock({ passphrase: PASSPHRASE });
    expect((await client.imports.list()).length).toBeGreaterThan(0);
  });
});

describe('the lock', () => {
  it('covers every file: no name from the export or the settings can be read in any', async () => {
    const { client, ledgerPath } = await lockedDesk();
    await client.settings.set({ reportName: 'Ada Canary' });
    expect((await client.settings.get()).reportName).toBe('Ada Canary');
    const names = ['Ada Canary', 'Ada Example', 'Robin Sample', 'Corner Bakery', 'robinsample', 'Netflix'];
    expect(findTexts(ledgerPath, names)).toEqual([]);
    await client.lock.now();
    expect(findTexts(ledgerPath, names)).toEqual([]);
    expect((await client.settings.get()).reportName).toBeNull();
    await client.lock.unlock({ passphrase: PASSPHRASE });
    expect((await client.settings.get()).reportName).toBe('Ada Canary');
  });

  it('is removed with the passphrase, and a name set before it is kept', async () => {
    const desk = openDesk({ lock: { cost: CHEAP } });
    const { client, ledgerPath } = desk;
    await importPath(desk, writeExport(desk.dir));
    await client.settings.set({ reportName: 'Ada Canary' });
    const { phrase } = await client.lock.phrase();
    await client.lock.set({ passphrase: PASSPHRASE, phrase });
    expect(findTexts(ledgerPath, ['Ada Canary', 'Ada Example'])).toEqual([]);
    expect(await thrownBy(client.lock.remove({ passphrase: 'another passphrase' }))).toMatchObject(WRONG);
    expect(await client.lock.remove({ passphrase: PASSPHRASE })).toEqual({ state: 'none' });
    expect((await client.settings.get()).reportName).toBe('Ada Canary');
    expect(await client.imports.list()).toHaveLength(1);
    expect(existsSync(`${ledgerPath}.lock.json`)).toBe(false);
  });

  it('gets another passphrase without any change to the ledger', async () => {
    const { client, ledgerPath } = await lockedDesk();
    await client.lock.now();
    const before = readFileSync(ledgerPath);
    const next = 'another quiet passphrase';
    await client.lock.change({ passphrase: PASSPHRASE, next });
    await client.lock.now();
    expect(readFileSync(ledgerPath).equals(before)).toBe(true);
    expect(await client.lock.unlock({ passphrase: next })).toEqual({ state: 'unlocked' });
  });

  it('refuses a short passphrase, invalid words, and a ledger that is already locked', async () => {
    const { client, phrase } = await lockedDesk();
    expect(await thrownBy(client.lock.set({ passphrase: 'short', phrase }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect(await thrownBy(client.lock.set({ passphrase: PASSPHRASE, phrase }))).toMatchObject({
      code: 'LEDGER_TROUBLE',
    });
    await client.lock.remove({ passphrase: PASSPHRASE });
    expect(await thrownBy(client.lock.set({ passphrase: PASSPHRASE, phrase: 'zoo' }))).toMatchObject(WRONG);
    expect(await client.lock.status({})).toEqual({ state: 'none' });
  });

  it('set by another process is noticed at the next call', async () => {
    const first = openDesk({ lock: { cost: CHEAP } });
    await importPath(first, writeExport(first.dir));
    const second = openDesk({ ledgerPath: first.ledgerPath, lock: { cost: CHEAP } });
    first.context.engine.close();
    const { phrase } = await second.client.lock.phrase();
    await second.client.lock.set({ passphrase: PASSPHRASE, phrase });
    expect(await thrownBy(first.client.imports.list())).toMatchObject(LOCKED);
    await first.client.lock.unlock({ passphrase: PASSPHRASE });
    expect(await first.client.imports.list()).toHaveLength(1);
  });
});
