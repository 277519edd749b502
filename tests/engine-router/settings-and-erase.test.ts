import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, getSettingsPath } from '../../src/engine/act/settings.ts';
import { getWorkRoot } from '../../src/engine/act/work-dir.ts';
import { APP_VERSION } from '../../src/engine/version.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { expectMode } from '../windows.ts';
import { drain, importedDesk, openDesk, thrownBy, writeExport } from './harness.ts';

const NO_IMPORT = {
  code: 'NO_IMPORT',
  defined: true,
  data: { sentence: 'No export has been imported yet.' },
};

describe('the sample', () => {
  it('is imported, marked as a sample, and leaves no file behind', async () => {
    const desk = openDesk();
    const events = await drain(await desk.client.imports.sample());
    expect(events.at(-1)).toMatchObject({ type: 'done', alreadyImported: false });
    const [row] = await desk.client.imports.list();
    expect(row).toMatchObject({ isSample: true, generatedAt: '2026-05-20T00:00:00Z' });
    expect(existsSync(getWorkRoot(desk.ledgerPath))).toBe(false);
    const { rows } = await desk.client.findings.list({ severity: 'high' });
    expect(rows.map(({ id }) => id)).toContain('messaging-partner:netflix');
  });
});

describe('settings', () => {
  it('have defaults, change one field at a time, and are in a file private to the owner', async () => {
    const { client, ledgerPath } = openDesk();
    expect(await client.settings.get()).toEqual(DEFAULT_SETTINGS);
    await client.settings.set({ reportName: 'Ada E.' });
    expect(await client.settings.set({ showPossible: false })).toEqual({
      ...DEFAULT_SETTINGS,
      showPossible: false,
      reportName: 'Ada E.',
    });
    const change = { reportName: null, theme: 'dark', language: 'en', lockAfter: null } as const;
    expect(await client.settings.set(change)).toEqual({
      ...DEFAULT_SETTINGS,
      ...change,
      showPossible: false,
    });
    expectMode(getSettingsPath(ledgerPath), 0o600);
    expect(readdirSync(join(ledgerPath, '..'))).toEqual(['ledger.sqlite.settings.json']);
  });

  it.each(['not json', '[]', '{"showPossible":"yes"}', ''])(
    'fall back to the defaults from %j',
    async (text) => {
      const { client, ledgerPath } = openDesk();
      mkdirSync(join(ledgerPath, '..'), { recursive: true });
      writeFileSync(getSettingsPath(ledgerPath), text);
      expect(await client.settings.get()).toEqual(DEFAULT_SETTINGS);
    },
  );
});

describe('the about page', () => {
  it('gives the versions of Sidedoor and of the facts before anything is imported', async () => {
    const { client, context, ledgerPath } = openDesk();
    const { made, version } = context.engine.knowledge;
    expect(await client.about()).toEqual({ version: APP_VERSION, facts: { made, version } });
    expect(existsSync(ledgerPath)).toBe(false);
  });
});

describe('erasing everything', () => {
  it('removes our copy of a file that was uploaded and not imported, and no file of the user', async () => {
    const { client, context, ledgerPath } = await importedDesk();
    const [copy, own] = ['copy.zip', 'own.zip'].map((name) => join(temporaryDir(), name)) as [string, string];
    for (const path of [copy, own]) writeFileSync(path, 'x');
    context.selections.register(copy, { removeAfterwards: true });
    context.selections.register(own);
    await client.erase({ confirm: 'erase' });
    expect([ledgerPath, copy, own].map((path) => existsSync(path))).toEqual([false, false, true]);
  });

  it('removes the ledger, the settings and left-over copies, says so, and does not touch the export', async () => {
    const desk = await importedDesk();
    await desk.client.settings.set({ showPossible: false });
    const left = join(getWorkRoot(desk.ledgerPath), '999999999-crashed');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'copy.zip'), 'x');
    const { removed } = await desk.client.erase({ confirm: 'erase' });
    expect(removed).toContain(desk.ledgerPath);
    expect(removed).toContain(getSettingsPath(desk.ledgerPath));
    expect(removed).toContain(left);
    expect(readdirSync(join(desk.ledgerPath, '..'))).toEqual([]);
    expect(existsSync(join(desk.dir, 'facebook-ada-2026-05-20-AbCdEfGh'))).toBe(true);
    expect(await thrownBy(desk.client.overview({}))).toMatchObject(NO_IMPORT);
  });

  it('cancels a running import, and allows another one', async () => {
    const desk = openDesk();
    const handles = [desk.context.selections.register(writeExport(desk.dir))];
    const ended = thrownBy(drain(await desk.client.imports.start({ handles })));
    await desk.client.erase({ confirm: 'erase' });
    expect(await ended).toMatchObject({ code: 'CANCELLED' });
    expect(existsSync(desk.ledgerPath)).toBe(false);
    expect((await drain(await desk.client.imports.start({ handles }))).at(-1)?.type).toBe('done');
  });

  it('does not touch a file that is not a ledger, or settings of another program', async () => {
    const desk = openDesk();
    const settings = getSettingsPath(desk.ledgerPath);
    mkdirSync(join(settings, '..'), { recursive: true });
    writeFileSync(settings, '{"editor.fontSize": 12}');
    expect(await desk.client.erase({ confirm: 'erase' })).toEqual({ removed: [] });
    writeFileSync(desk.ledgerPath, 'Dear diary');
    expect(await thrownBy(desk.client.erase({ confirm: 'erase' }))).toMatchObject({ code: 'LEDGER_TROUBLE' });
    expect(readFileSync(desk.ledgerPath, 'utf8')).toBe('Dear diary');
    expect(existsSync(settings)).toBe(true);
  });

  it('does nothing without the confirmation word', async () => {
    const desk = await importedDesk();
    const unsaid = desk.client.erase({ confirm: 'yes' } as unknown as { confirm: 'erase' });
    expect(await thrownBy(unsaid)).toMatchObject({ code: 'BAD_REQUEST' });
    expect(existsSync(desk.ledgerPath)).toBe(true);
  });
});

describe('an error of the ledger', () => {
  it('is returned with its sentence', async () => {
    const dir = temporaryDir();
    const ledgerPath = join(dir, 'ledger.sqlite');
    writeFileSync(ledgerPath, 'this is some other file, and a long enough one to be looked into '.repeat(3));
    const { client } = openDesk({ ledgerPath });
    expect(await thrownBy(client.overview({}))).toMatchObject({
      code: 'LEDGER_TROUBLE',
      defined: true,
      data: { sentence: expect.stringContaining('is not a Sidedoor ledger') },
    });
  });
});
