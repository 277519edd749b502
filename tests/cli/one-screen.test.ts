import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/enumerations.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { runCli } from './run-cli.ts';

const rootDir = resolve(import.meta.dirname, '../..');
const dir = temporaryDir();
const zip = join(dir, 'facebook-ada-2026-05-20-AbCdEfGh.zip');
const ledger = join(dir, 'l.sqlite');

/** What a person sees who runs this, line by line. */
function runForLines(script: string, ...args: string[]): string[] {
  // Commands are printed as they were typed, with a path relative to the folder.
  const cwd = script.startsWith('cli/') ? rootDir : dir;
  const options = { cwd, encoding: 'utf8' as const, env: { ...process.env, NO_COLOR: '1' } };
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(rootDir, script), ...args], options);
  expect([stderr, status]).toEqual(['', 0]);
  return stdout.trimEnd().split('\n');
}
/** The same in this process, with the ledger of these tests. */
async function read(...args: string[]): Promise<string[]> {
  const { code, out, err } = await runCli([...args, '--ledger', ledger]);
  expect([args, code, err]).toEqual([args, 0, '']);
  return out.trimEnd().split('\n');
}
const COMMAND = /^ +(?:node cli.bin\.mjs|npm run sidedoor --|sidedoor) (.*)$/;
/** Everything except commands, which are one line each so that they can be pasted. */
const columns = (lines: readonly string[]): number =>
  Math.max(...lines.filter((line) => !COMMAND.test(line)).map((line) => [...line].length));

describe('the audit', () => {
  let lines: string[];
  beforeAll(async () => {
    const sizes = ['--messages', '5000', '--businesses', '200', '--apps', '60'];
    expect(await runCli(['sample', '--out', zip, ...sizes])).toMatchObject({ code: 0 });
    await read('audit', zip);
    // The second time it says so, in a line more.
    lines = runForLines('cli/bin.mjs', 'audit', zip, '--ledger', ledger);
  });

  it('fits into 40 lines of 80 columns', () => {
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(columns(lines)).toBeLessThanOrEqual(80);
  });

  it('shows the answer, findings with range, grade and id, coverage and next steps', () => {
    expect(lines.join(' ')).toMatch(/not one can be confirmed, because .* Your export cannot settle it\./);
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}Netflix +0–1,163 +Acknowledged +messaging-partner:netflix$/),
    );
    expect(lines.join('\n')).toContain('letters to 4 companies, to Spotify first\n');
    const [coverage, next] = ['Coverage, and what this export cannot show', 'What to do now'].map((head) =>
      lines.indexOf(head),
    );
    expect((next ?? 0) - (coverage ?? 0)).toBeLessThanOrEqual(7);
    expect(lines.slice(next).join('\n')).toMatch(/node cli\/bin\.mjs report --ledger \S+ --out report\.html/);
  });

  it('suggests commands that work as printed, for the ledger in use', async () => {
    const suggested = lines.flatMap((line) => COMMAND.exec(line)?.[1] ?? []);
    expect(suggested.length).toBeGreaterThanOrEqual(4);
    for (const command of suggested) {
      const args = command.split(' ').map((word) => (word === 'report.html' ? join(dir, word) : word));
      const { code, err } = await runCli(args, { SIDEDOOR_LEDGER: join(dir, 'another.sqlite') });
      expect([command, code, err.includes('sidedoor:')]).toEqual([command, 0, false]);
    }
  });

  it('prints every finding and source with --full', async () => {
    const full = await read('audit', zip, '--full');
    expect(full.length).toBeGreaterThan(300);
    expect(columns(full.filter((line) => !line.includes('http')))).toBeLessThanOrEqual(80);
    expect(full.join(' ').replaceAll(/ +/g, ' ')).toContain(
      'No export shows whether an app or a company read',
    );
  });

  it('shows a finding in short form with each response below its statement, and all sources only with --full', async () => {
    const lines = await read('finding', 'messaging-partner:netflix');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines.filter((line) => line.includes('http')).length).toBeLessThanOrEqual(3);
    const text = lines.join(' ').replaceAll(/ +/g, ' ');
    expect(text).toMatch(
      /Plaintiffs in Klein v\. Meta \(Alleged\).*Meta \(response\): Meta’s communications/,
    );
    const full = await read('finding', 'messaging-partner:netflix', '--full');
    expect(full.join('\n')).toMatch(/\n {2}1\. Facebook Newsroom/);
    expect(full.join(' ')).toMatch(/\[1, 2, /);
  });
});

describe('every other command', () => {
  /** Commands, addresses and places in a file are never broken, so that they can be copied. */
  const isText = (line: string): boolean =>
    !COMMAND.test(line) && !/^ +\S{60,}$|https?:|sidedoor /.test(line);

  it.each([
    'answer',
    'connections',
    'companies',
    'company netflix',
    'finding friends-data-partner:airbnb',
    'imports',
    'findings',
    'review',
    'headlines',
    'exposure netflix',
    'messages',
  ])('%s keeps to 80 columns', async (command) => {
    for (const language of LANGUAGES) {
      const lines = await read(...command.split(' '), '--lang', language);
      expect(lines.filter((line) => isText(line) && line.length > 80)).toEqual([]);
    }
  });

  it('suggests commands with the language in use, and indents all lines of a step', async () => {
    const spanish = await read('answer', '--lang', 'es');
    const commands = spanish.filter((line) => line.includes('--ledger'));
    expect(commands.length).toBe(3);
    expect(commands.filter((line) => !line.includes(' --lang es'))).toEqual([]);
    const steps = spanish.slice(spanish.findIndex((line) => line.startsWith('  1. '))).filter(Boolean);
    expect(steps.filter((line) => !/^ {2}(?:\d\. | {3}\S)/.test(line))).toEqual([]);
  });

  it('shows the details of a connection below its name when the row has no room, and next to it otherwise', async () => {
    expect((await read('connections')).join('\n')).toContain(
      '  Netflix\n    Active, added 1 October 2014 · App or website\n',
    );
    expect(await read('connections', '--search', 'netflix')).toEqual([
      '  Netflix  Active, added 1 October 2014  App or website',
    ]);
  });

  it('shows each finding on one screen', async () => {
    const { findings } = JSON.parse((await read('audit', zip, '--json')).join('\n')) as {
      findings: { id: string }[];
    };
    expect(findings.length).toBeGreaterThan(30);
    for (const { id } of findings) {
      const lines = await read('finding', id);
      expect
        .soft([id, lines.length > 40, lines.filter((line) => isText(line) && line.length > 80)])
        .toEqual([id, false, []]);
    }
  });

  it('prints no id of a claim or source in the headlines', async () => {
    const claims = (
      JSON.parse((await read('headlines', '--json')).join('\n')) as {
        rows: { claims: { id: string }[] }[];
      }
    ).rows.flatMap((row) => row.claims);
    const text = (await read('headlines')).join('\n');
    expect(claims.length).toBeGreaterThan(3);
    for (const { id } of claims) expect(text).not.toContain(id);
  });
});

describe('the demo', () => {
  it('fits into 60 lines and ends with how to open the app', () => {
    const lines = runForLines('scripts/demo.ts');
    expect(lines.length).toBeLessThanOrEqual(60);
    const typed = lines.filter((line) => / {5}npm run sidedoor -- \S/.test(line));
    expect(typed.length).toBeGreaterThanOrEqual(4);
    expect(lines.filter((line) => /\bsidedoor (?:audit|report|finding)/.test(line))).toEqual([]);
    for (const line of typed) expect(line).toMatch(/ --ledger \S*demo[\\/]ledger\.sqlite/);
    expect(lines.at(-1)).toMatch(/^In the app +npm start -- --ledger .*demo[\\/]ledger\.sqlite$/);
  });
});
