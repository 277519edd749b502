import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LedgerLock } from '../../src/engine/ledger-lock.ts';
import { generatePhrase } from '../../src/ledger/lock/recovery-phrase.ts';
import { closeLedger, openLedger } from '../../src/ledger/open-ledger.ts';
import { CHEAP } from '../ledger/lock/cheap.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { ON_WINDOWS } from '../windows.ts';
import { type CliRun, runCli } from './run-cli.ts';

const PASSPHRASE = 'a quiet passphrase';
const NEXT = 'another quiet passphrase';

/** A folder with an empty ledger and files for secrets, and the command line that knows it. */
function desk() {
  const dir = temporaryDir();
  const ledger = join(dir, 'ledger.sqlite');
  closeLedger(openLedger(ledger));
  const file = (text: string): string => {
    const path = join(dir, `secret-${Math.random()}`);
    writeFileSync(path, `${text}\n`);
    return path;
  };
  const run = (args: readonly string[], env = {}, answers?: readonly string[]): Promise<CliRun> => {
    const left = [...(answers ?? [])];
    const ask = async (): Promise<string> => left.shift() ?? '';
    return runCli([...args, '--ledger', ledger], env, undefined, answers ? { ask } : {});
  };
  return { dir, ledger, file, run };
}

const findWords = (text: string): string =>
  /^(?:[a-z]+ ){5,}[a-z]+(?:\n(?:[a-z]+ ?)+)?$/m.exec(text)?.[0].replace('\n', ' ') ?? '';

/** The same, locked at little cost with the passphrase and the words. */
async function lockedDesk(passphrase = PASSPHRASE) {
  const opened = desk();
  const phrase = generatePhrase();
  await new LedgerLock(opened.ledger, { cost: CHEAP }).set(passphrase, phrase, () => undefined);
  return { ...opened, phrase };
}

describe('sidedoor lock', () => {
  it('locks with a passphrase from a file, shows the words and their purpose, and says that the ledger is locked', async () => {
    const { run, file } = desk();
    expect(await run(['lock'])).toMatchObject({ code: 0, out: expect.stringMatching(/is\s+not\s+locked/) });
    const set = await run(['lock', 'set', '--new-passphrase-file', file(PASSPHRASE)]);
    expect(set).toMatchObject({ code: 0, out: expect.stringMatching(/is\s+now\s+locked/) });
    expect(findWords(set.err).split(' ')).toHaveLength(12);
    expect(set.err).toContain('nobody can open it');
    expect(await run(['lock'])).toMatchObject({ code: 0, out: expect.stringMatching(/is\s+locked/) });
  });

  it('asks the user at a terminal, twice for a new passphrase and once for one of the words', async () => {
    const { run, ledger } = desk();
    const wrongWord = await run(['lock', 'set'], {}, [PASSPHRASE, PASSPHRASE, 'no word']);
    expect(wrongWord.err).toMatch(/^ {3}1\. [a-z]+ +2\. [a-z]+ +3\. [a-z]+$/m);
    expect(wrongWord).toMatchObject({ code: 1, err: expect.stringContaining('nothing was locked') });
    expect(await run(['lock', 'set'], {}, [PASSPHRASE, NEXT])).toMatchObject({ code: 1 });
    expect(await run(['lock', 'set'], {}, ['short'])).toMatchObject({ code: 1 });
    expect(readFileSync(ledger).subarray(0, 6).toString()).toBe('SQLite');
    expect(await run(['lock', 'remove'], {}, [PASSPHRASE])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/is\s+not\s+locked/),
    });
  });

  it('asks nothing when there is nothing to do', async () => {
    const { run } = desk();
    const err = expect.stringMatching(/^sidedoor: The ledger \S+ is not locked\.\n$/);
    for (const action of ['change', 'recover', 'remove'])
      expect(await run(['lock', action])).toMatchObject({ code: 1, err });
  });

  it.each([
    ['in another encoding', Buffer.from('ein pässlicher Satz', 'latin1'), 'could not be read'],
    ['of a megabyte', Buffer.alloc(1_000_000, 'x'), '1,000 characters or fewer'],
    ['that is empty', Buffer.alloc(0), 'fewer than 12 characters'],
  ])('refuses a passphrase %s, which could not be typed in the app', async (_, bytes, sentence) => {
    const { run, file, ledger } = desk();
    const path = file('');
    writeFileSync(path, bytes);
    const { code, err } = await run(['lock', 'set', '--new-passphrase-file', path]);
    expect([code, err]).toEqual([1, expect.stringContaining(sentence)]);
    expect(readFileSync(ledger).subarray(0, 6).toString()).toBe('SQLite');
  });

  it('does not ask without a terminal', async () => {
    const [{ run }, locked] = [desk(), await lockedDesk()];
    const refused = { code: 1, err: expect.stringContaining('--new-passphrase-file') };
    expect(await run(['lock', 'set'])).toMatchObject(refused);
    expect(await locked.run(['lock', 'recover'])).toMatchObject(refused);
    expect(await run(['lock', 'open'])).toMatchObject({ code: 2 });
  });
});

describe('a locked ledger', () => {
  it('opens with the passphrase from an option or the environment', async () => {
    const { run, file } = await lockedDesk();
    const refused = await run(['imports']);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/^sidedoor: The ledger .* is locked\. Put its passphrase into a file .*\n$/);
    expect((await run(['imports', '--passphrase-file', file(PASSPHRASE)])).code).toBe(0);
    expect((await run(['imports'], { SIDEDOOR_PASSPHRASE_FILE: file(PASSPHRASE) })).code).toBe(0);
    expect(await run(['imports', '--passphrase-file', file('another')])).toMatchObject({
      code: 1,
      err: 'sidedoor: This is not the passphrase of this ledger.\n',
    });
  });

  it('accepts a new passphrase with the words, and can be unlocked for good', async () => {
    const { run, file, phrase } = await lockedDesk();
    expect((await run(['lock', 'recover'], {}, ['no words', NEXT, NEXT])).code).toBe(1);
    expect((await run(['lock', 'recover'], {}, [phrase, NEXT, NEXT])).code).toBe(0);
    expect(await run(['lock', 'remove', '--passphrase-file', file(NEXT)])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/is\s+no\s+longer\s+locked/),
    });
    expect((await run(['imports'])).code).toBe(0);
  });

  it('cannot be locked again, and does not show its words', async () => {
    const { run, file } = await lockedDesk();
    const again = await run(['lock', 'set', '--new-passphrase-file', file(PASSPHRASE)]);
    expect(again.out).toBe('');
    expect(again.err).toMatch(/^sidedoor: The ledger \S+ is already locked\.\n$/);
  });

  it('accepts the words in a numbered list, one per line', async () => {
    const { run, file, phrase } = await lockedDesk();
    const list = phrase.split(' ').map((word, at) => `${at + 1}. ${word}\r\n`);
    const files = ['--words-file', file(list.join('')), '--new-passphrase-file', file(NEXT)];
    expect(await run(['lock', 'recover', ...files])).toMatchObject({ code: 0 });
  });

  it.each([
    ['composed or not', 'ein pässlicher Satz', '\uFEFFein pa\u0308sslicher Satz\r\n'],
    ['in capitals, with dashes', PASSPHRASE, 'A-Quiet-PASSPHRASE'],
  ])('accepts its passphrase %s', async (_, passphrase, typed) => {
    const { run, file } = await lockedDesk(passphrase);
    expect((await run(['imports', '--passphrase-file', file(typed)])).code).toBe(0);
  });

  it('accepts a new passphrase with the current one', async () => {
    const { run } = await lockedDesk();
    expect((await run(['lock', 'change'], {}, [PASSPHRASE, NEXT, NEXT])).code).toBe(0);
    expect((await run(['imports'], {}, [PASSPHRASE])).code).toBe(1);
  });

  it('can be erased without the passphrase', async () => {
    const { run, ledger } = await lockedDesk();
    expect(await run(['erase', '--yes'])).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${ledger}.lock.json`),
    });
  });
});

// `script` gives a process a terminal of its own; its options are those of Linux.
describe.skipIf(ON_WINDOWS || process.platform !== 'linux')(
  'the passphrase prompt on a real terminal',
  () => {
    it('does not show what is typed', async () => {
      const { ledger } = await lockedDesk();
      const bin = join(import.meta.dirname, '../../cli/bin.mjs');
      const command = `'${process.execPath}' '${bin}' imports --ledger '${ledger}' --lang en`;
      const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
      let seen = '';
      child.stdout.on('data', (chunk: Buffer) => {
        if (!seen.includes('ledger: ') && `${seen}${chunk}`.includes('ledger: '))
          child.stdin.write(`${PASSPHRASE}x\x7f\r`);
        seen += chunk;
      });
      await once(child, 'close');
      expect(seen).toContain('No export has been imported yet');
      expect(seen).not.toContain('quiet');
    });
  },
);
