import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportJsonSchema } from '../../src/report/schema.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryDir } from '../temporary-dir.ts';

const dir = temporaryDir();
const ledger = join(dir, 'ledger.sqlite');
const report = (...args: string[]) => runCli(['report', '--ledger', ledger, ...args]);
const at = (name: string): string => join(dir, name);

beforeAll(async () => {
  const zip = at('facebook-ada-2026-05-20-AbCdEfGh.zip');
  await runCli(['sample', '--out', zip, '--messages', '2000', '--json']);
  await runCli(['audit', zip, '--ledger', ledger, '--json']);
});

describe('sidedoor report', () => {
  it('writes every format', async () => {
    for (const format of ['html', 'json', 'csv', 'bundle']) {
      const run = await report('--out', at(`all.${format}`), '--format', format);
      expect([run.code, run.err]).toEqual([0, '']);
      expect(run.out).toContain(at(`all.${format}`));
    }
    expect(readFileSync(at('all.html'), 'utf8')).toContain('Ada Example');
    reportJsonSchema.parse(JSON.parse(readFileSync(at('all.json'), 'utf8')));
    expect(readFileSync(at('all.csv'), 'utf8').split('\r\n')[0]).toMatch(/^table,id,rule,/);
    expect(readFileSync(at('all.bundle')).subarray(0, 2).toString()).toBe('PK');
  });

  it('never overwrites without --force', async () => {
    writeFileSync(at('mine.html'), 'precious');
    const refused = await report('--out', at('mine.html'));
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/^sidedoor: .*already exists/);
    expect(readFileSync(at('mine.html'), 'utf8')).toBe('precious');
    expect((await report('--out', at('mine.html'), '--force')).code).toBe(0);
    expect(readFileSync(at('mine.html'), 'utf8')).toContain('Private report');
  });

  it('carries the requested name, or the one in the settings', async () => {
    const settings = `${ledger}.settings.json`;
    const json = async (...args: string[]) => {
      await report('--out', at('named.json'), '--format', 'json', '--force', ...args);
      return reportJsonSchema.parse(JSON.parse(readFileSync(at('named.json'), 'utf8')));
    };
    writeFileSync(settings, JSON.stringify({ reportName: 'Ada E.' }));
    expect((await json()).import.owner).toBe('Ada E.');
    expect((await json('--name', 'A. Example')).import.owner).toBe('A. Example');
    rmSync(settings);
    expect((await json()).import.owner).toBe('Ada Example');
  });

  it('leaves out possible findings when the settings or a flag say so, and says so', async () => {
    const settings = `${ledger}.settings.json`;
    const leftOut = async (...args: string[]) =>
      (await report('--preview', ...args)).out.includes('left out');
    expect([await leftOut(), await leftOut('--no-possible')]).toEqual([false, true]);
    writeFileSync(settings, JSON.stringify({ showPossible: false }));
    expect([await leftOut(), await leftOut('--possible')]).toEqual([true, false]);
    const run = await report('--out', at('certain.html'));
    const sentence = /^\d+ findings? of grade “Possible” .*$/m.exec(run.out)?.[0] ?? 'none';
    expect(readFileSync(at('certain.html'), 'utf8')).toContain(sentence);
    rmSync(settings);
  });

  it('encrypts with a generated passphrase that it shows once, on stderr', async () => {
    const run = await report('--out', at('secret.html'), '--encrypt', '--json');
    const passphrase = /^ {2}([a-z]+(?:-[a-z]+){5})$/m.exec(run.err)?.[1] ?? 'none';
    expect(run.err.split(passphrase)).toHaveLength(2);
    expect(run.out).not.toContain(passphrase);
    expect(JSON.parse(run.out)).toMatchObject({ format: 'html', encrypted: true });
    const page = readFileSync(at('secret.html'), 'utf8');
    expect(page).not.toContain('Netflix');
    expect(page).not.toContain(passphrase);
  });

  it('encrypts with the passphrase of a file and prints none', async () => {
    writeFileSync(at('pass.txt'), 'correct maple kettle\n');
    const run = await report('--out', at('own.html'), '--passphrase-file', at('pass.txt'));
    expect([run.code, run.err]).toEqual([0, '']);
    expect(readFileSync(at('own.html'), 'utf8')).not.toContain('Netflix');
  });

  it('locks a bundle into a page', async () => {
    const run = await report('--out', at('evidence.html'), '--format', 'bundle', '--encrypt', '--json');
    expect(JSON.parse(run.out)).toMatchObject({ format: 'bundle', encrypted: true });
    expect(readFileSync(at('evidence.html'), 'utf8')).toContain('"holds":"files"');
  });

  it.each([
    ['short', 'too short', /fewer than 12 characters/],
    ['lines', 'a first line\nand a second', /more than one line/],
    ['missing', null, /could not be read/],
  ])('refuses a passphrase file that is %s and writes nothing', async (name, content, sentence) => {
    if (content !== null) writeFileSync(at(`${name}.txt`), content);
    const run = await report('--out', at(`${name}.html`), '--passphrase-file', at(`${name}.txt`));
    expect(run.code).toBe(1);
    expect(run.err).toMatch(sentence);
    expect(existsSync(at(`${name}.html`))).toBe(false);
    if (content !== null) expect(run.err).not.toContain(content);
  });

  it.each([
    [[]],
    [['--out', 'x.html', '--format', 'pdf']],
    [['--out', 'x.html', '--redact', 'some']],
    [['--out', 'x.json', '--format', 'json', '--encrypt']],
    [['--out', 'x.zip', '--encrypt']],
    [['--out', 'x.html', '--format', 'bundle']],
    [['--out', 'x.html', '--import', 'first']],
  ])('rejects %j as wrong usage', async (args) => {
    expect((await report(...args)).code).toBe(2);
    expect(existsSync('x.html') || existsSync('x.json')).toBe(false);
  });

  it('says when the import does not exist or nothing was imported', async () => {
    const none = await runCli(['report', '--ledger', at('none.sqlite'), '--out', at('none.html')]);
    expect([none.code, existsSync(at('none.sqlite'))]).toEqual([1, false]);
    const wrong = await report('--out', at('none.html'), '--import', '99');
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('99');
    expect(existsSync(at('none.html'))).toBe(false);
  });

  it('previews without writing', async () => {
    const before = readdirSync(dir);
    const run = await report('--preview', '--json', '--redact', 'people');
    expect(JSON.parse(run.out)).toMatchObject({ redaction: 'people' });
    expect((await report('--preview')).out).toContain('Nothing was written.');
    expect(readdirSync(dir)).toEqual(before);
  });
});
