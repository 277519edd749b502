import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const rootDir = resolve(import.meta.dirname, '../..');
const dir = mkdtempSync(join(tmpdir(), 'sidedoor-screen-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** What a person sees who runs this, line by line. */
function linesOf(script: string, ...args: string[]): string[] {
  // Commands are printed as they were typed, with a path from the folder.
  const cwd = script.startsWith('cli/') ? rootDir : dir;
  const options = { cwd, encoding: 'utf8' as const, env: { ...process.env, NO_COLOR: '1' } };
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(rootDir, script), ...args], options);
  expect([stderr, status]).toEqual(['', 0]);
  return stdout.trimEnd().split('\n');
}
const columns = (lines: readonly string[]): number => Math.max(...lines.map((line) => [...line].length));

describe('the audit', () => {
  const zip = join(dir, 'facebook-ada-2026-05-20-AbCdEfGh.zip');
  let lines: string[];
  beforeAll(() => {
    linesOf(
      'cli/bin.mjs',
      'sample',
      '--out',
      zip,
      '--messages',
      '20000',
      '--businesses',
      '700',
      '--apps',
      '60',
    );
    const ledger = join(dir, 'l.sqlite');
    linesOf('cli/bin.mjs', 'audit', zip, '--ledger', ledger);
    // The second time it says so, in a line more.
    lines = linesOf('cli/bin.mjs', 'audit', zip, '--ledger', ledger);
  });

  it('fits into 40 lines of 80 columns', () => {
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(columns(lines)).toBeLessThanOrEqual(80);
  });

  it('gives the answer, findings with range, grade and id, coverage and what to do', () => {
    expect(lines.join(' ')).toMatch(/not one can be confirmed, because .* Your export cannot settle it\./);
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}Netflix +0–4,105 +Acknowledged +messaging-partner:netflix$/),
    );
    const [coverage, next] = ['Coverage, and what this export cannot show', 'What to do now'].map((head) =>
      lines.indexOf(head),
    );
    expect((next ?? 0) - (coverage ?? 0)).toBeLessThanOrEqual(7);
    expect(lines.slice(next).join('\n')).toContain('node cli/bin.mjs report --out report.html');
  });

  it('prints every finding and source with --full', () => {
    const full = linesOf('cli/bin.mjs', 'audit', zip, '--full', '--ledger', join(dir, 'l.sqlite'));
    expect(full.length).toBeGreaterThan(300);
    expect(full.join(' ').replaceAll(/ +/g, ' ')).toContain(
      'No export shows whether an app or a company read',
    );
  });

  const page = (...more: string[]): string[] =>
    linesOf(
      'cli/bin.mjs',
      'finding',
      'messaging-partner:netflix',
      '--ledger',
      join(dir, 'l.sqlite'),
      ...more,
    );

  it('shows one finding in short, each answer below its statement, and every source only with --full', () => {
    const lines = page();
    expect(lines.length).toBeLessThanOrEqual(66);
    expect(lines.filter((line) => line.includes('http')).length).toBeLessThanOrEqual(3);
    const text = lines.join(' ').replaceAll(/ +/g, ' ');
    expect(text).toMatch(
      /Plaintiffs in Klein v\. Meta \(Alleged\).*Meta \(response\): Meta’s communications/,
    );
    const full = page('--full');
    expect(full.join('\n')).toMatch(/\n {2}1\. Facebook Newsroom/);
    expect(full.join(' ')).toMatch(/\[1, 2, /);
  });
});

describe('the demo', () => {
  it('fits into 60 lines and ends with how to open the app', () => {
    const lines = linesOf('scripts/demo.ts');
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(lines.at(-1)).toMatch(/^In the app +npm start -- --ledger .*demo[\\/]ledger\.sqlite$/);
  });
});
