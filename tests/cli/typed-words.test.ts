import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { calledAs } from '../../cli/called-as.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { runCli } from './run-cli.ts';

/** What a person types, and what is suggested to them. */
const dir = temporaryDir();
const ledger = join(dir, 'ledger.sqlite');
const run = (...args: string[]) => runCli([...args, '--ledger', ledger]);
const bin = join(import.meta.dirname, '../../cli/bin.mjs');
beforeAll(async () => {
  const zip = join(dir, 'facebook-ada.zip');
  await runCli(['sample', '--out', zip, '--messages', '300', '--apps', '20']);
  await run('audit', zip);
});

describe('a suggested command', () => {
  it.each([
    [{}, '/usr/local/bin/sidedoor', 'sidedoor'],
    [{}, '/home/ada/x/node_modules/@sidedoor-app/sidedoor/cli/bin.mjs', 'sidedoor'],
    [
      { npm_lifecycle_event: 'npx' },
      '/home/ada/.npm/_npx/1/node_modules/.bin/sidedoor',
      'npx @sidedoor-app/sidedoor',
    ],
    [{ npm_lifecycle_event: 'sidedoor' }, '/home/ada/clone/cli/bin.mjs', 'npm run sidedoor --'],
    [{ npm_lifecycle_event: 'test' }, '/home/ada/clone/cli/bin.mjs', 'node cli/bin.mjs'],
    [{}, '/home/ada/my clone/cli/bin.mjs', 'sidedoor'],
  ])('starts with what the user typed (%#)', (env, script, expected) => {
    expect(calledAs(env, script, '/home/ada/clone')).toBe(expected);
  });

  it('works as printed, in texts and in errors', () => {
    const cwd = join(import.meta.dirname, '../..');
    const text = execFileSync(process.execPath, [bin, 'review', '--ledger', ledger], {
      cwd,
      encoding: 'utf8',
    });
    expect(text).toMatch(/node cli\/bin\.mjs review (?:--ledger \S+ )?<id>/);
    expect(text).not.toMatch(/[^.]sidedoor review/);
  });
});

describe('a finding', () => {
  /** The findings of companies, by company. */
  async function getGroups(): Promise<[company: string, ids: string[]][]> {
    const findings: { id: string; company: { id: string } | null }[] = JSON.parse(
      (await run('findings', '--json')).out,
    );
    const groups = Map.groupBy(findings, ({ company }) => company?.id ?? '');
    groups.delete('');
    return [...groups].map(([company, all]) => [company, all.map(({ id }) => id)]);
  }

  it('opens by the name of its company when it is the only one', async () => {
    const [company = '', [id = ''] = []] = (await getGroups()).find(([, ids]) => ids.length === 1) ?? [];
    const byId = await run('finding', id);
    expect(byId.code).toBe(0);
    expect(await run('finding', company)).toEqual(byId);
  });

  it('needs its id when its company has several', async () => {
    const [company = '', ids = []] = (await getGroups()).find(([, all]) => all.length > 1) ?? [];
    const { code, err } = await run('finding', company);
    expect(code).toBe(1);
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) expect(err).toContain(id);
  });
});

it('severities are accepted as they are printed', async () => {
  const named = await run('findings', '--severity', 'high');
  expect(named.out).toContain('Look at first');
  expect(await run('findings', '--severity', 'look at first')).toEqual(named);
});

it('an exposure explains each word next to its dates', async () => {
  const { out } = await run('exposure', 'netflix');
  for (const word of ['recorded', 'stated', 'inferred', 'unknown']) {
    const says = new RegExp(`^  ${word[0]?.toUpperCase()}${word.slice(1)}: `, 'm');
    expect(says.test(out)).toBe(out.includes(`(${word})`));
  }
});

describe('a report', () => {
  it.each([
    ['a.json', '{'],
    ['b.ZIP', 'PK'],
    ['c.csv', 'table,'],
    ['d.html', '<!doctype html>'],
    ['e', '<!doctype html>'],
  ])('takes its format from its file name: %s', async (name, start) => {
    const out = join(dir, name);
    expect(await run('report', '--out', out)).toMatchObject({ code: 0 });
    expect(readFileSync(out, 'utf8').toLowerCase().startsWith(start.toLowerCase())).toBe(true);
  });

  it('is not written when the file name and --format contradict each other', async () => {
    const out = join(dir, 'x.zip');
    const { code, err } = await run('report', '--out', out, '--format', 'html');
    expect(code).toBe(2);
    expect(err).toContain('.zip');
    expect(existsSync(out)).toBe(false);
  });
});

describe('an export without readable data', () => {
  const write = (name: string, path: string, text: string): string => {
    mkdirSync(join(dir, name, path, '..'), { recursive: true });
    writeFileSync(join(dir, name, path), text);
    return join(dir, name);
  };
  const inbox = 'your_facebook_activity/messages/inbox/bo_1';

  it('is refused when it holds only photos, with advice on what to request', async () => {
    const never = join(dir, 'never.sqlite');
    const folder = write('media', `${inbox}/photos/1.jpg`, 'x');
    const { code, out, err } = await runCli(['audit', folder, '--ledger', never]);
    expect([code, out, existsSync(never)]).toEqual([1, '', false]);
    expect(err).toContain('Export your information');
  });

  it('is audited when it is damaged, and the command fails', async () => {
    const folder = write('damaged', `${inbox}/message_1.json`, '{');
    const { code, out, err } = await run('audit', folder, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ coverage: { documents: [{ status: 'unreadable' }] } });
    expect(err).toContain('could not be read');
  });

  it('is audited when it holds an empty document', async () => {
    const folder = write(
      'empty',
      'apps_and_websites_off_of_facebook/connected_apps_and_websites.json',
      '{"installed_apps_v2":[]}',
    );
    expect((await run('audit', folder)).code).toBe(0);
  });
});
