import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../cli/commands.ts';
import { LANGUAGES, SERVICES, type Service } from '../../src/model/enumerations.ts';
import { setProgram, withProgram } from '../../src/words/program.ts';
import { writeExport } from '../engine-router/harness.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { type CliRun, runCli } from './run-cli.ts';

/* One person's accounts on three services in one ledger, and commands that are about one of them. */

const dir = temporaryDir();
const ledger = join(dir, 'ledger.sqlite');
const run = (...args: string[]): Promise<CliRun> =>
  runCli([...args, '--ledger', ledger], {}, undefined, { width: 300 });
const file = (service: Service): string => join(dir, `${service}.zip`);
const LINE = 'This is about x only. Your ledger also holds facebook and instagram; choose with --account.\n';

const PROFILE = 'personal_information/profile_information/profile_information.json';
const BEN = { [PROFILE]: { profile_v2: { name: { full_name: 'Ben Other' } } } };

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

/** What can be typed, as it is printed, without the ledger. */
const commands = ({ out }: CliRun): string[] =>
  [...out.matchAll(/^ +sidedoor (.+)$/gm)].map(([, text = '']) => text.replace(` --ledger ${ledger}`, ''));

describe('an audit of several accounts', () => {
  it('suggests commands for the account that it shows, and those for all', () => {
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

  it('suggests commands that work', async () => {
    for (const command of commands(audited).filter((each) => /^(connections|letter|accounts)/.test(each)))
      expect(await run(...command.split(' ')), command).toMatchObject({ code: 0 });
  });

  it.each(SERVICES)('lists all accounts below the page of %s, in short and in full', async (service) => {
    for (const full of [[], ['--full']]) {
      const { out } = await run('audit', ...full, file(service));
      for (const each of SERVICES) expect(out).toMatch(new RegExp(`Ada Example +--account ${each}$`, 'm'));
      expect(commands({ out, code: 0, err: '' })).toContain(
        `connections --account ${service}${full.length ? '' : ' --status active'}`,
      );
    }
  });

  it('suggests a command for the same account in an error', async () => {
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
  ])('%s says which account it shows', async (...args) => {
    const { err } = await run(...args);
    expect(err.startsWith(LINE)).toBe(true);
    expect((await run(...args, '--account', 'x')).err).not.toContain('choose with --account');
  });

  it.each([
    ['findings', '--json'],
    ['connections', '--csv'],
    ['companies', '--csv'],
    ['messages', '--csv'],
  ])('%s %s prints nothing but the data', async (...args) => expect((await run(...args)).err).toBe(''));

  it('says nothing when it is about all accounts', async () => {
    for (const command of ['accounts', 'review', 'imports']) expect((await run(command)).err).toBe('');
    expect((await run('company', 'netflix')).err).toBe('');
  });
});

describe('one of several accounts', () => {
  it('is named in a decision, whether or not it was requested', async () => {
    for (const account of [['--account', 'instagram'], []]) {
      const id = account.length > 0 ? 'still-active' : 'app-may-read-messages:netflix';
      const { out } = await run('review', id, '--decision', 'keep', ...account);
      expect(out).toMatch(new RegExp(`^ {2}${account.length > 0 ? 'Instagram' : 'X'} {2}${id}`, 'm'));
      await run('review', id, '--undo', ...account);
    }
  });

  it('is named in the list of imports, and in a letter about it', async () => {
    const { out } = await run('imports');
    expect(out.match(/^ {2}#\d {2}(Facebook|Instagram|X) +Ada Example/gm)).toHaveLength(3);
    const { err } = await run('letter', 'netflix', '--law', 'gdpr', '--account', 'x');
    expect(err).toContain('your account on X. Netflix is also in your exports from Facebook and Instagram,');
    const blocked = await run('letter', 'netflix', '--law', 'gdpr', '--account', 'instagram');
    expect(blocked.err).toContain('your account on Instagram.');
  });
});

describe('an invented account next to a real one', () => {
  const beside = join(dir, 'beside.sqlite');
  const read = (...args: string[]): Promise<CliRun> =>
    runCli([...args, '--ledger', beside], {}, undefined, { width: 300 });
  beforeAll(async () => {
    await read('audit', writeExport(dir, BEN));
    await read('audit', file('facebook'));
  });

  it('has suggested commands of its own', async () => {
    const { out } = await read('audit', file('x'));
    expect(out).toContain(`connections --ledger ${beside} --account x --status active`);
    expect((await read('connections', '--account', 'x')).code).toBe(0);
    const other = await read('audit', file('facebook'));
    expect(other.out).toContain("--account 'facebook/Ada Example' --status active");
    expect((await read('answer', '--account', 'facebook/Ada Example')).out).toContain('Spotify');
  });

  it('is left out of the sum, and mentioned where all are requested', async () => {
    for (const args of [['accounts'], ['review'], ['report', '--preview']])
      expect(await read(...args), args[0]).toMatchObject({
        code: 0,
        err: 'This is about facebook only. Your ledger also holds x and facebook/Ada Example; choose with --account.\n',
      });
    expect(await read('findings')).toMatchObject({ code: 0, err: '' });
  });

  it('is not mentioned as another account with a company, but accounts of two people are', async () => {
    expect((await read('company', 'netflix')).err).toBe('');
    const cyd = { ...BEN, [PROFILE]: { profile_v2: { name: { full_name: 'Cyd Third' } } } };
    await read('audit', writeExport(join(dir, 'cyd'), cyd));
    for (const command of ['company', 'exposure', 'findings'])
      expect((await read(command, ...(command === 'findings' ? [] : ['netflix']))).err, command).toMatch(
        /^This is about '?(Ben Other|Cyd Third)'? only\. Your ledger also holds .*(Ben Other|Cyd Third)/,
      );
    expect(await read('answer', '--account', 'facebook')).toMatchObject({ code: 2 });
  });
});

describe('exports of two people', () => {
  it('are refused with one suggested command for each', async () => {
    const ben = writeExport(join(dir, 'two'), BEN);
    const { err, code } = await run('audit', file('facebook'), ben);
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^sidedoor: These files hold .*Import them one by one\.$/),
      expect.stringMatching(/^ {2}sidedoor audit --ledger \S+ --person 'Ada Example' /),
      expect.stringMatching(/^ {2}sidedoor audit --ledger \S+ --person 'Ben Other' /),
      '',
    ]);
  });
});

describe('the decision command', () => {
  const WORDS = '<decision>: keep, will-remove, removed-on-facebook, ';

  it.each(LANGUAGES)('lists its decisions in %s, where there is room', async (lang) => {
    expect((await run('review', '--lang', lang)).out).toMatch(
      /<decision>\s?: keep, will-remove, removed-on-/,
    );
  });

  it('does not list them in a finding on one screen', async () => {
    expect((await run('finding', 'still-active')).out).not.toContain(WORDS);
    expect((await run('finding', 'still-active', '--full')).out).toContain(WORDS);
  });
});

describe('the sample command', () => {
  it('says how much the sample of each service holds', async () => {
    const made = async (service: Service) =>
      (await runCli(['sample', '--service', service, '--out', join(dir, `again-${service}.zip`)])).out;
    expect(await made('facebook')).toContain('5,000 messages, 40 apps.');
    expect(await made('x')).toContain(' 28 apps.');
  });
});

describe('--account', () => {
  it('is refused when several accounts match, and lists the existing ones', async () => {
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

  it('accepts a service and a name', async () => {
    const { code, out } = await run('answer', '--account', 'Instagram/ada example');
    expect([code, out]).toEqual([0, (await run('answer', '--account', 'instagram')).out]);
  });

  it('limits accounts to one, which otherwise suggests the commands for all', async () => {
    const alone = await run('accounts', '--account', 'instagram');
    expect(commands(alone)).toEqual(['findings --account instagram']);
    expect(commands(await run('accounts')).slice(-2)).toEqual(['review', 'report --out report.html']);
  });

  it('is suggested for exactly the commands that accept it', async () => {
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
