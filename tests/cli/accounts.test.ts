import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFolder } from '../engine/exports-to-hand-over.ts';
import { importedDesk, importPath } from '../engine-router/harness.ts';
import { account, accountsDesk, INSTAGRAM, script, X } from '../engine-router/joined-accounts.ts';
import { runCli } from './run-cli.ts';

describe('accounts in the terminal', () => {
  it('show all accounts together, and one company in each', async () => {
    const { ledgerPath } = await accountsDesk({ x: X, instagram: INSTAGRAM });
    const read = async (...args: string[]): Promise<string> => {
      const { code, out, err } = await runCli([...args, '--ledger', ledgerPath], {}, undefined, {
        width: 500,
      });
      expect([code, err]).toEqual([0, '']);
      return out;
    };
    const accounts = await read('accounts');
    expect(accounts).toContain(
      'Of your messages on X, at most 2 fall in the time when it could have had access.',
    );
    expect(accounts).toContain('In all, that is at most 5 messages. How many of your messages on Instagram');
    const [, inAll = ''] = accounts.split('All accounts together');
    expect(inAll).toMatch(/Netflix.* and Meta deny that messages were read/);
    expect(inAll).toContain('Your export cannot show whether any message was read.');
    expect(accounts).toContain('  Netflix · Facebook: 0–3 · Instagram · X: 0–2\n');
    expect(accounts).not.toContain('not added up');

    for (const command of ['company', 'exposure']) {
      const page = await read(command, 'netflix', '--account', 'facebook');
      expect(page.split('\n')[0]).toBe('Netflix');
      expect(page, 'one account was asked for').not.toContain('In your other accounts');
      const joined = await read(command, 'netflix');
      expect(joined.split('\n')[0]).toBe('Netflix · X');
      expect(joined).toContain('In your other accounts');
      expect(joined).toMatch(new RegExp(`${command} .*--account facebook netflix\n`));
      expect(joined).toContain('Between 0 and 3 of your messages fall in this time.');
      expect(joined).toContain('Not counted: nothing says that messages could be reached.');
      expect(joined).toContain('at most 5 fall in the time when it could have had access.');
      const elsewhere = await read(command, 'spotify');
      expect(elsewhere.split('\n')[0]).toBe('Spotify · Facebook');
      expect(elsewhere).not.toContain('In your other accounts');
    }
  });

  it('show what each service calls its messages, and say that one export of each has nothing to compare', async () => {
    const { ledgerPath } = await accountsDesk({ x: X, instagram: INSTAGRAM });
    const { code, err } = await runCli(['diff', '--ledger', ledgerPath]);
    expect([code, err]).toEqual([
      1,
      'sidedoor: There is no second import of the same service to compare with. Import another export of one of your accounts.\n',
    ]);
    const page = join(dirname(ledgerPath), 'full.html');
    const args = ['report', '--full', '--account', 'instagram', '--out', page, '--ledger', ledgerPath];
    expect((await runCli(args)).code).toBe(0);
    const text = readFileSync(page, 'utf8');
    expect(text).toContain('Direct messages');
    expect(text).not.toContain('Messenger');
  });

  it('say which account is not included in the sum, and how to choose between two of one service', async () => {
    const desk = await importedDesk();
    const other = { ...X, 'data/account.js': script('account', account('Bo Sand', 'bo', '2')) };
    await importPath(desk, writeFolder(desk.dir, 'twitter-2026-05-21-abc', X));
    await importPath(desk, writeFolder(desk.dir, 'twitter-2026-05-19-def', other));
    const { out } = await runCli(['accounts', '--ledger', desk.ledgerPath]);
    expect(out).toContain('These accounts are not added up: Sidedoor joins accounts only where');
    expect(out).not.toContain('All accounts together');
    expect([...out.matchAll(/--account ('[^']+'|\S+)/g)].map(([, word]) => word)).toEqual([
      "'ada codes'",
      'facebook',
      'bo',
    ]);
  });
});
