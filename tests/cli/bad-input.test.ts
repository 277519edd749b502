import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditJsonSchema } from '../../src/engine/contract/audit-json.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { runCli } from './run-cli.ts';

const dir = temporaryDir();
const good = join(dir, 'facebook-good-2026-05-20-AbCdEfGh.zip');
const at = (name: string): string => join(dir, name);

async function createZip(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(files)) zip.file(path, text, { createFolders: false });
  writeFileSync(at(name), await zip.generateAsync({ type: 'nodebuffer' }));
  return at(name);
}

/** Refused: exit code 1, one sentence, nothing on stdout, no ledger made. */
async function refused(...paths: string[]): Promise<string> {
  const ledger = at('never.sqlite');
  const run = await runCli(['audit', ...paths, '--ledger', ledger, '--json']);
  expect(run.code).toBe(1);
  expect(run.out).toBe('');
  expect(run.err).toMatch(/^sidedoor: .+[.!?]\n$/);
  expect(run.err.trim().split('\n')).toHaveLength(1);
  expect(existsSync(ledger)).toBe(false);
  return run.err;
}

beforeAll(async () => {
  await runCli(['sample', '--out', good, '--messages', '300', '--businesses', '10', '--apps', '8']);
});

describe('an input that is not a Facebook export is refused in one sentence without writing anything', () => {
  it('a path that does not exist', async () => {
    expect(await refused(at('nothing-here.zip'))).toContain('nothing-here.zip');
  });

  it('a Threads export', async () => {
    const zip = await createZip('threads-ada.zip', { 'your_threads_activity/threads.json': '{}' });
    expect(await refused(zip)).toContain('Threads');
  });

  it('a Google export', async () => {
    const zip = await createZip('takeout-1.zip', {
      'Takeout/archive_browser.html': '<html></html>',
      'Takeout/YouTube and YouTube Music/history/watch-history.json': '[]',
    });
    expect(await refused(zip)).toContain('Google');
  });

  it('an archive of something else', async () => {
    await refused(await createZip('holiday.zip', { 'photos/1.txt': 'x' }));
  });

  it('an empty file, a text file, a truncated ZIP and an empty ZIP', async () => {
    writeFileSync(at('empty.zip'), '');
    writeFileSync(at('notes.txt'), 'just some text');
    writeFileSync(at('cut.zip'), readFileSync(good).subarray(0, 5000));
    await refused(at('empty.zip'));
    await refused(at('notes.txt'));
    await refused(at('cut.zip'));
    await refused(await createZip('nothing.zip', {}));
  });

  it('an empty folder', async () => {
    mkdirSync(at('folder'));
    await refused(at('folder'));
  });

  it('one bad part next to a good one', async () => {
    await refused(good, at('notes.txt'));
  });
});

describe('a broken document among readable ones', () => {
  it('is the only one not read, and is named in the coverage', async () => {
    const zip = await createZip('facebook-broken-2026-05-20-AbCdEfGh.zip', {
      'apps_and_websites_off_of_facebook/connected_apps_and_websites.json': JSON.stringify({
        installed_apps_v2: [
          {
            name: 'Netflix',
            added_timestamp: 1412121600,
            user_app_scoped_id: 1,
            category: 'active',
            removed_timestamp: 0,
          },
        ],
      }),
      'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json': '[object Object]',
    });
    const run = await runCli(['audit', zip, '--ledger', at('broken.sqlite'), '--json']);
    expect(run.code).toBe(0);
    const audit = auditJsonSchema.parse(JSON.parse(run.out));
    const statuses = audit.coverage.documents.map((document) => [document.kind, document.status]);
    expect(statuses).toContainEqual(['connected-apps', 'read']);
    expect(statuses).toContainEqual(['off-meta-activity', 'unreadable']);
    expect(audit.counts.connections.active).toBe(1);
    const lost = audit.coverage.documents.find((document) => document.status === 'unreadable');
    expect(lost?.problems).toHaveLength(1);
    expect(lost?.records).toBe(0);
  });
});

describe('a ledger that cannot be used', () => {
  it('from a newer version is refused and left untouched', async () => {
    const ledger = at('future.sqlite');
    await runCli(['audit', good, '--ledger', ledger]);
    const db = new Database(ledger);
    db.pragma('user_version = 999');
    db.close();
    const before = readFileSync(ledger);
    const run = await runCli(['audit', good, '--ledger', ledger]);
    expect(run.code).toBe(1);
    expect(run.err).toContain('newer');
    expect(readFileSync(ledger).equals(before)).toBe(true);
  });

  it('is left unchanged when it is another kind of file', async () => {
    writeFileSync(at('letter.sqlite'), 'Dear diary, this is not a database at all, not even a little.');
    const run = await runCli(['audit', good, '--ledger', at('letter.sqlite')]);
    expect(run.code).toBe(1);
    expect(readFileSync(at('letter.sqlite'), 'utf8')).toContain('Dear diary');
  });

  it('is refused when its path is a folder', async () => {
    mkdirSync(at('a-folder'));
    const run = await runCli(['audit', good, '--ledger', at('a-folder')]);
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/^sidedoor: .+\n$/);
  });
});

describe('usage', () => {
  it('with wrong arguments exits with code 2 and one sentence', async () => {
    expect((await runCli(['audit'])).code).toBe(2);
    expect((await runCli(['nonsense'])).code).toBe(2);
    const run = await runCli(['connections', '--status', 'sometimes', '--ledger', at('x.sqlite')]);
    expect(run.err).toContain('--status takes one of');
    expect((await runCli(['erase'])).code).toBe(2);
  });

  it('help and version exit with code 0', async () => {
    expect((await runCli(['--help'])).code).toBe(0);
    expect((await runCli(['--version'])).out.trim()).toMatch(/^\d+\.\d+\.\d+\nFacts as of \d+ \w+ \d{4}$/);
    for (const command of [
      'audit',
      'imports',
      'connections',
      'companies',
      'company',
      'findings',
      'finding',
      'exposure',
      'sample',
      'erase',
    ]) {
      const run = await runCli([command, '--help']);
      expect(run.code).toBe(0);
      expect(run.out).toContain(command === 'sample' ? '--json' : '--ledger');
    }
  });

  it('without a ledger says so and creates none', async () => {
    const ledger = at('none-yet.sqlite');
    const run = await runCli(['findings', '--ledger', ledger]);
    expect(run.code).toBe(1);
    expect(run.err).toContain('No export has been imported yet');
    const imports = await runCli(['imports', '--ledger', ledger, '--json']);
    expect(JSON.parse(imports.out)).toEqual([]);
    expect(existsSync(ledger)).toBe(false);
  });

  it('with an unknown id gives one sentence', async () => {
    const ledger = at('future2.sqlite');
    await runCli(['audit', good, '--ledger', ledger]);
    expect((await runCli(['company', 'no-such', '--ledger', ledger])).err).toContain('no-such');
    expect((await runCli(['finding', 'no-such', '--ledger', ledger])).code).toBe(1);
    expect((await runCli(['exposure', 'no-such', '--ledger', ledger])).code).toBe(1);
  });

  it('with an empty --ledger does not fall back to the default ledger', async () => {
    const ledger = at('mine.sqlite');
    const env = { SIDEDOOR_LEDGER: ledger };
    await runCli(['audit', good, '--ledger', ledger]);
    const run = await runCli(['erase', '--yes', '--ledger', ''], env);
    expect(run.err).toContain('is not a Sidedoor ledger. It was not touched.');
    expect((await runCli(['imports', '--ledger='], env)).code).toBe(1);
    expect(existsSync(ledger)).toBe(true);
  });
});

describe('the sample command', () => {
  it('creates the folder of its output file', async () => {
    const run = await runCli(['sample', '--out', at('new/folder/sample.zip'), '--messages', '50']);
    expect(run.code).toBe(0);
    expect(existsSync(at('new/folder/sample.zip'))).toBe(true);
  });

  it('says in one sentence that the file cannot be written', async () => {
    const run = await runCli(['sample', '--out', join(good, 'sample.zip'), '--messages', '50']);
    expect(run.code).toBe(1);
    expect(run.err).toMatch(
      /^sidedoor: .+sample\.zip could not be written \(E[A-Z]+\)\. Nothing was changed\.\n$/,
    );
  });
});
