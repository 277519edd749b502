import { existsSync, mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportTitle } from '../../src/engine/found-exports.ts';
import { sinkFor, writeSample } from '../../src/sample/write-sample.ts';
import { SMALL } from '../sample/small.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { drain, importedDesk, importPath, openDesk, thrownBy, writeExport } from './harness.ts';

const APPS_PATH = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';
const NO_IMPORT = {
  code: 'NO_IMPORT',
  defined: true,
  data: { sentence: 'No export has been imported yet.' },
};

describe('before anything is imported', () => {
  it('every view says so, and no ledger is created', async () => {
    const { client, ledgerPath } = openDesk();
    const views = [
      client.overview({}),
      client.findings.list({}),
      client.findings.get({ id: 'x' }),
      client.connections.list({}),
      client.companies.list({}),
      client.companies.get({ id: 'x' }),
      client.exposure({ companyId: 'x' }),
      client.timeline({}),
      client.coverage({}),
      client.decisions.list({}),
      client.decisions.queue({}),
      client.decisions.set({ findingId: 'x', decision: 'keep' }),
      client.followUps.ics({}),
      client.diff.get({}),
      client.report.preview({}),
      client.report.write({ format: 'html' }),
    ];
    for (const view of views) expect(await thrownBy(view)).toMatchObject(NO_IMPORT);
    expect(await client.imports.list()).toEqual([]);
    expect(existsSync(ledgerPath)).toBe(false);
  });
});

describe('found exports', () => {
  it('are the parts of one export in a group, newest first, and nothing else', async () => {
    const downloadsDir = temporaryDir();
    const put = (name: string, modified: number): void => {
      writeFileSync(join(downloadsDir, name), 'x');
      utimesSync(join(downloadsDir, name), modified, modified);
    };
    put('facebook-ada-2026-05-20-AbCdEfGh.zip', 1000);
    put('facebook-ada-2026-05-20-IjKlMnOp.zip', 3000);
    put('facebook-ada-2024-01-02-QrStUvWx.zip', 2000);
    put('messages.zip', 2100);
    put('holiday.zip', 9000);
    put('facebook-notes.txt', 9000);
    const { client, context } = openDesk({ downloadsDir });
    const found = await client.imports.found();
    expect(found.map(({ title, parts }) => [title, parts.map(({ name }) => name)])).toEqual([
      [
        'facebook-ada-2026-05-20',
        ['facebook-ada-2026-05-20-AbCdEfGh.zip', 'facebook-ada-2026-05-20-IjKlMnOp.zip'],
      ],
      ['facebook-ada-2024-01-02', ['facebook-ada-2024-01-02-QrStUvWx.zip', 'messages.zip']],
    ]);
    const handles = found.flatMap(({ parts }) => parts.map(({ handle }) => handle));
    expect(JSON.stringify(found)).not.toContain(downloadsDir);
    expect(context.selections.paths(handles.slice(0, 1))[0]).toContain(downloadsDir);
    expect(await client.imports.found()).toEqual(found);
  });

  it('list encrypted chats separately when they may belong to several accounts', async () => {
    const downloadsDir = temporaryDir();
    const names = [
      'facebook-ada-2026-05-20-AbCdEfGh.zip',
      'facebook-bob-2026-05-20-IjKlMnOp.zip',
      'messages.zip',
    ];
    for (const name of names) writeFileSync(join(downloadsDir, name), 'x');
    const found = await openDesk({ downloadsDir }).client.imports.found();
    expect(found.map(({ title }) => title).toSorted()).toEqual([
      'facebook-ada-2026-05-20',
      'facebook-bob-2026-05-20',
      'messages',
    ]);
  });

  it('include exports of Instagram and X, and group encrypted chats with Facebook’s', async () => {
    const downloadsDir = temporaryDir();
    const names = [
      'facebook-ada-2026-05-20-AbCdEfGh.zip',
      'instagram-ada_example-2026-05-20-IjKlMnOp.zip',
      'twitter-2026-05-20-0123456789abcdef.zip',
      'messages.zip',
    ];
    for (const name of names) writeFileSync(join(downloadsDir, name), 'x');
    mkdirSync(join(downloadsDir, 'twitter-old', 'data'), { recursive: true });
    writeFileSync(join(downloadsDir, 'twitter-old', 'Your archive.html'), 'x');
    const found = await openDesk({ downloadsDir }).client.imports.found();
    expect(found.map(({ parts }) => parts.map(({ name }) => name)).toSorted()).toEqual([
      ['facebook-ada-2026-05-20-AbCdEfGh.zip', 'messages.zip'],
      ['instagram-ada_example-2026-05-20-IjKlMnOp.zip'],
      ['twitter-2026-05-20-0123456789abcdef.zip'],
      ['twitter-old'],
    ]);
  });

  it('include an unpacked export, under Facebook’s name or another, and no other folder', async () => {
    const downloadsDir = temporaryDir();
    writeExport(downloadsDir);
    renameSync(writeExport(join(downloadsDir, 'x')), join(downloadsDir, 'My data'));
    for (const name of ['x', 'facebook-photos-2024', 'messages', 'holiday/photos'])
      mkdirSync(join(downloadsDir, name), { recursive: true });
    const desk = openDesk({ downloadsDir });
    const found = await desk.client.imports.found();
    expect(found.map(({ title, parts }) => [title, parts[0]?.kind, parts[0]?.bytes]).toSorted()).toEqual([
      ['My data', 'folder', null],
      ['facebook-ada-2026-05-20', 'folder', null],
    ]);
    const [handle = ''] = found.flatMap(({ parts }) => parts.map((part) => part.handle));
    const { exports } = await desk.client.imports.preview({ handles: [handle] });
    expect(exports.map(({ owner }) => owner)).toEqual(['Ada Example']);
  });

  it('start with paths given at the start, each once', async () => {
    const downloadsDir = temporaryDir();
    const named = join(downloadsDir, 'facebook-ada-2020-01-01-AAAAAAAA.zip');
    writeFileSync(named, 'x');
    writeFileSync(join(downloadsDir, 'facebook-ada-2026-01-01-BBBBBBBB.zip'), 'x');
    const { client } = openDesk({ downloadsDir, offered: [named, join(downloadsDir, 'gone.zip')] });
    expect((await client.imports.found()).map(({ title }) => title)).toEqual([
      'facebook-ada-2020-01-01',
      'facebook-ada-2026-01-01',
    ]);
  });

  it('are none when the folder does not exist', async () => {
    expect(await openDesk({ downloadsDir: '/no/such/folder' }).client.imports.found()).toEqual([]);
  });

  it.each([
    ['facebook-ada-2026-05-20-AbCdEfGh.zip', 'facebook-ada-2026-05-20'],
    ['facebook-ada-2026-05-20-AbCdEfGh (1).zip', 'facebook-ada-2026-05-20'],
    ['facebook-ada.zip', 'facebook-ada'],
    ['facebook-ada-2.zip', 'facebook-ada'],
    ['facebook-ada (3).zip', 'facebook-ada'],
    ['instagram-ada_example-2026-05-20-AbCdEfGh.zip', 'instagram-ada_example-2026-05-20'],
    ['twitter-2026-05-20-0123456789abcdef.zip', 'twitter-2026-05-20'],
  ])('group %s with %s', (name, title) => {
    expect(exportTitle(name)).toBe(title);
  });
});

describe('preview', () => {
  it('shows what is inside, whose it is and its dates, and writes nothing', async () => {
    const { client, context, dir, ledgerPath } = openDesk();
    const handles = [context.selections.register(writeExport(dir, { 'photos/a.jpg': 'x' }))];
    const preview = await client.imports.preview({ handles });
    const [held] = preview.exports;
    expect(preview.exports).toMatchObject([
      { service: 'facebook', owner: 'Ada Example', generatedAt: '2026-05-20T00:00:00Z', format: 'json' },
    ]);
    expect(preview.parts).toMatchObject([{ kind: 'folder', documents: 5, otherFiles: 1 }]);
    expect(held?.kinds.map(({ kind }) => kind).toSorted()).toEqual([
      'advertisers',
      'connected-apps',
      'off-meta-activity',
      'profile',
      'thread',
    ]);
    expect(held?.absent).toContain('e2ee-thread');
    expect(existsSync(ledgerPath)).toBe(false);
  });

  it('shows this for each export in a folder, and names the folder once', async () => {
    const { client, context, dir } = openDesk();
    const x = { 'data/account.js': 'window.YTD.account.part0 = []', 'data/ad-engagements.js': '' };
    const later = writeExport(join(dir, 'all'));
    renameSync(later, join(dir, 'all', 'facebook-ada-2027-05-20-AbCdEfGh'));
    const path = writeExport(join(dir, 'all'), x);
    const preview = await client.imports.preview({ handles: [context.selections.register(dirname(path))] });
    expect(preview.exports.map(({ service, kinds }) => [service, kinds.length])).toEqual([
      ['facebook', 5],
      ['facebook', 5],
      ['x', 2],
    ]);
    expect(preview.parts).toMatchObject([{ name: 'all', documents: 12 }]);
    expect(preview.notices.map(({ code }) => code)).toEqual(['several-services', 'separate-imports']);
  });

  it('shows the parts in numerical order', async () => {
    const { client, context, dir } = openDesk();
    const handles = ['facebook-ada-10', 'facebook-ada-2', 'facebook-ada'].map((name) => {
      renameSync(writeExport(dir), join(dir, name));
      return context.selections.register(join(dir, name));
    });
    const { parts } = await client.imports.preview({ handles });
    expect(parts.map(({ name }) => name)).toEqual(['facebook-ada', 'facebook-ada-2', 'facebook-ada-10']);
  });

  it('refuses what is not an export, and an unknown handle', async () => {
    const { client, context, dir } = openDesk();
    const other = join(dir, 'holiday');
    mkdirSync(other);
    writeFileSync(join(other, 'notes.txt'), 'x');
    for (const handle of [context.selections.register(other), 'no-such-handle', '/etc/passwd']) {
      const error = await thrownBy(client.imports.preview({ handles: [handle] }));
      expect(error).toMatchObject({ code: 'REFUSED', defined: true, status: 422 });
    }
  });
});

describe('an export that was imported before', () => {
  it('is recognised by its ZIPs before they are read, whatever they are called now', async () => {
    const desk = openDesk();
    const [zip, other] = [
      join(desk.dir, 'facebook-ada-2026-05-20-AbCdEfGh.zip'),
      join(desk.dir, 'other.zip'),
    ];
    await writeSample(SMALL, sinkFor(zip, {}));
    await writeSample({ ...SMALL, seed: 2 }, sinkFor(other, {}));
    const known = async (path: string) =>
      (await desk.client.imports.preview({ handles: [desk.context.selections.register(path)] })).known;
    expect(await known(zip)).toBeNull();
    await importPath(desk, zip);
    expect(await known(other)).toBeNull();
    renameSync(zip, join(desk.dir, 'facebook-ada (1).zip'));
    expect(await known(join(desk.dir, 'facebook-ada (1).zip'))).toBe(1);
  });
});

describe('an import', () => {
  it('streams its phases and ends with the id; repeating it says so and writes nothing', async () => {
    const desk = openDesk();
    const path = writeExport(desk.dir);
    const events = await importPath(desk, path);
    const phases = events.flatMap((event) => (event.type === 'progress' ? [event.progress.phase] : []));
    expect([...new Set(phases)]).toEqual(['listing', 'reading', 'writing']);
    expect(events.at(-1)).toEqual({ type: 'done', importId: 1, alreadyImported: false });
    const again = await importPath(desk, path);
    expect(again.at(-1)).toEqual({ type: 'done', importId: 1, alreadyImported: true });
    expect(await desk.client.imports.list()).toHaveLength(1);
  });

  it('never names the thread that is being read', async () => {
    const desk = openDesk();
    expect(JSON.stringify(await importPath(desk, writeExport(desk.dir)))).not.toContain('robinsample');
  });

  it('that is refused leaves no ledger and does not block the next one', async () => {
    const desk = openDesk();
    const error = await thrownBy(importPath(desk, join(desk.dir, 'gone.zip')));
    expect(error).toMatchObject({ code: 'REFUSED', defined: true });
    expect(existsSync(desk.ledgerPath)).toBe(false);
    expect((await importPath(desk, writeExport(desk.dir))).at(-1)?.type).toBe('done');
  });

  it('continues when its stream is closed, and can be found again', async () => {
    const desk = openDesk();
    const handles = [desk.context.selections.register(writeExport(desk.dir))];
    for await (const event of await desk.client.imports.start({ handles })) {
      expect(event.type).toBe('progress');
      break;
    }
    const events = await drain(await desk.client.imports.follow());
    expect(events[0]).toMatchObject({ type: 'progress' });
    expect(events.at(-1)).toEqual({ type: 'done', importId: 1, alreadyImported: false });
    expect(await desk.client.imports.list()).toHaveLength(1);
    expect(await drain(await desk.client.imports.follow())).toEqual([]);
  });

  it('that is declined leaves no copy of the dropped files', async () => {
    const { client, context, dir } = openDesk();
    const copy = writeExport(join(dir, 'copies'));
    const own = writeExport(dir);
    const handles = [
      context.selections.register(copy, { removeAfterwards: true }),
      context.selections.register(own),
    ];
    expect(await client.imports.discard({ handles })).toEqual({ discarded: 1 });
    expect([existsSync(copy), existsSync(own)]).toEqual([false, true]);
    expect(await thrownBy(client.imports.discard({ handles }))).toMatchObject({ code: 'REFUSED' });
  });

  it('that is cancelled ends with CANCELLED and keeps earlier data, and a second one meanwhile gets BUSY', async () => {
    const desk = await importedDesk();
    const path = writeExport(temporaryDir(), { 'ads_information/other_advertisers.json': '{}' });
    const handles = [desk.context.selections.register(path)];
    const stream = await desk.client.imports.start({ handles });
    const followed = thrownBy(drain(await desk.client.imports.follow()));
    expect(await thrownBy(desk.client.imports.start({ handles }))).toMatchObject({
      code: 'BUSY',
      defined: true,
    });
    const ended = thrownBy(drain(stream));
    expect(await desk.client.imports.cancel()).toEqual({ cancelled: true });
    for (const each of [ended, followed])
      expect(await each).toMatchObject({ code: 'CANCELLED', defined: true });
    expect(await desk.client.imports.list()).toHaveLength(1);
    expect(await desk.client.imports.cancel()).toEqual({ cancelled: false });
  });

  it('is shown by the views when it is done, and an older one by its id', async () => {
    const desk = await importedDesk();
    expect((await desk.client.overview({})).counts.connections.active).toBe(1);
    await importPath(
      desk,
      writeExport(temporaryDir(), {
        'apps_and_websites_off_of_facebook/connected_apps_and_websites.json': { installed_apps_v2: [] },
      }),
    );
    expect((await desk.client.overview({})).counts.connections.active).toBe(0);
    expect((await desk.client.overview({ importId: 1 })).counts.connections.active).toBe(1);
    expect(await thrownBy(desk.client.overview({ importId: 99 }))).toMatchObject({
      code: 'NOT_FOUND',
      defined: true,
      data: { sentence: 'Import 99 does not exist. It may have been removed.' },
    });
  });

  it('of the newest export is shown, whichever was imported last, and before any sample', async () => {
    const desk = openDesk();
    const dated = async (day: string): Promise<void> => {
      const path = join(desk.dir, `facebook-ada-${day}-AbCdEfGh`);
      const apps = { installed_apps_v2: [{ name: day, category: 'active', added_timestamp: 1_400_000_000 }] };
      renameSync(writeExport(temporaryDir(), { [APPS_PATH]: apps }), path);
      await importPath(desk, path);
    };
    await dated('2024-05-20');
    await dated('2020-01-02');
    await drain(await desk.client.imports.sample());
    const days = (await desk.client.imports.list()).map(({ generatedAt }) => generatedAt?.slice(0, 10));
    expect(days).toEqual(['2024-05-20', '2020-01-02', '2026-05-20']);
    expect((await desk.client.overview({})).import.generatedAt).toContain('2024-05-20');
  });

  it('can be removed; the views then show the previous one, or none', async () => {
    const desk = await importedDesk();
    expect(await desk.client.imports.remove({ id: 1 })).toEqual({ removed: true });
    expect(await thrownBy(desk.client.overview({}))).toMatchObject(NO_IMPORT);
    expect(await thrownBy(desk.client.imports.remove({ id: 1 }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});
