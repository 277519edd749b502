import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../cli/commands.ts';
import { LANGUAGES, SERVICES, type Service } from '../../src/model/enumerations.ts';
import { setProgram, withProgram } from '../../src/words/program.ts';
import { type CliRun, runCli } from './run-cli.ts';

/* One person's accounts on three services in one ledger, and commands that are about one of them. */

const dir = mkdtempSync(join(tmpdir(), 'sidedoor-shown-account-'));
const ledger = join(dir, 'ledger.sqlite');
const run = (...args: string[]): Promise<CliRun> =>
  runCli([...args, '--ledger', ledger], {}, undefined, { width: 300 });
const file = (service: Service): string => join(dir, `${service}.zip`);
const LINE = 'This is about x only. Your ledger also holds facebook and instagram; choose with --account.\n';

let audited: CliRun;
beforeAll(async () => {
  for (const service of SERVICES)
    await runCli([
      'sample',
      '--service',
      service,
      '--out',
      file(service),
      '--messages',
      '100',
      '--apps',
      '8',
    ]);
  audited = await run('audit', ...SERVICES.map(file));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** What can be typed, as it is printed, without the ledger. */
const commands = ({ out }: CliRun): string[] =>
  [...out.matchAll(/^ +sidedoor (.+)$/gm)].map(([, text = '']) => text.replace(` --ledger ${ledger}`, ''));

describe('an audit of several accounts', () => {
  it('suggests commands about the account that it shows, and those about all', () => {
    expect(commands(audited)).toEqual([
      'connections --account facebook --status active',
      'letter --account facebook spotify --law gdpr --ask access',
      'report --account facebook --out report.html',
      `audit --full ${SERVICES.map(file).join(' ')}`,
      'accounts',
      'review',
      'report --out report.html',
    ]);
  });

  it('suggests what can be done', async () => {
    for (const command of commands(audited).filter((each) => /^(connections|letter|accounts)/.test(each)))
      expect(await run(...command.split(' ')), command).toMatchObject({ code: 0 });
  });

  it.each(SERVICES)('lists all accounts under the page of %s, in short and in full', async (service) => {
    for (const full of [[], ['--full']]) {
      const { out } = await run('audit', ...full, file(service));
      for (const each of SERVICES) expect(out).toMatch(new RegExp(`Ada Example +--account ${each}$`, 'm'));
      expect(commands({ out, code: 0, err: '' })).toContain(
        `connections --account ${service}${full.length ? '' : ' --status active'}`,
      );
    }
  });

  it('says in a refusal the command about the same account', async () => {
    const { err } = await run('finding', 'nothing');
    expect(err).toMatch(/See: sidedoor findings --ledger \S+ --account x$/m);
  });
});

describe('a command about one account', () => {
  it.each([
    ['answer'],
    ['companies'],
    ['connections'],
    ['findings'],
    ['finding', 'still-active'],
    ['messages'],
    ['share'],
    ['letter', 'netflix', '--law', 'gdpr'],
  ])('%s says which one it shows', async (...args) => {
    const { err } = await run(...args);
    expect(err.startsWith(LINE)).toBe(true);
    expect((await run(...args, '--account', 'x')).err).not.toContain('choose with --account');
  });

  it.each([
    ['findings', '--json'],
    ['connections', '--csv'],
    ['companies', '--csv'],
    ['messages', '--csv'],
  ])('%s %s says nothing beside the data', async (...args) => expect((await run(...args)).err).toBe(''));

  it('says nothing where it is about all that there are', async () => {
    for (const command of ['accounts', 'review', 'imports']) expect((await run(command)).err).toBe('');
    expect((await run('company', 'netflix')).err).toBe('');
  });
});

describe('--account', () => {
  it('is refused where it fits several accounts, and names those that there are', async () => {
    expect(await run('findings', '--account', 'ada example')).toEqual({
      code: 2,
      out: '',
      err: 'sidedoor: Several of your accounts have “ada example”. Choose one with --account: facebook, instagram, x.\n',
    });
    const { code, err } = await run('findings', '--account', 'nobody');
    expect([code, err]).toEqual([
      1,
      'sidedoor: Your ledger holds no account “nobody”, only x, facebook and instagram.\n',
    ]);
  });

  it('finds the account of a service and a name', async () => {
    const { code, out } = await run('answer', '--account', 'Instagram/ada example');
    expect([code, out]).toEqual([0, (await run('answer', '--account', 'instagram')).out]);
  });

  it('shows one account alone in accounts, which otherwise leads on', async () => {
    const alone = await run('accounts', '--account', 'instagram');
    expect(commands(alone)).toEqual(['findings --account instagram']);
    expect(commands(await run('accounts')).slice(-2)).toEqual(['review', 'report --out report.html']);
  });

  it('is suggested for the commands that take it', async () => {
    setProgram('sidedoor', { account: 'x' });
    const suggested = Object.keys(COMMANDS).filter((name) =>
      withProgram(`sidedoor ${name}`).includes('--account'),
    );
    const taken: string[] = [];
    for (const name of Object.keys(COMMANDS))
      if ((await runCli([name, '--help'])).out.includes('--account <account>')) taken.push(name);
    expect(suggested).toEqual(taken);
  });

  it.each(LANGUAGES)('is explained in %s', async (lang) => {
    const { err } = await run('findings', '--lang', lang);
    expect(err).toMatch(/\bx\b.*facebook.*instagram.*--account/);
  });
});
