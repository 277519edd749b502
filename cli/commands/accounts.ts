import type { Command } from 'commander';
import { readAccounts } from '../../src/engine/read/accounts.ts';
import { type CliContext, printing, withAccount } from '../context.ts';
import { sayOthers } from '../shown-account.ts';
import { accountsPage } from '../views/accounts-page.ts';
import { stepsOfAll } from '../views/other-accounts.ts';

/** `accounts`: the answer for each account of the ledger, and what they have in common. */
export function accountsCommand(command: Command, context: CliContext): void {
  printing(
    command,
    context,
    (engine, options) => {
      const read = readAccounts(engine);
      const rows = read.accounts.map(({ importId }) => engine.openImport(importId).row);
      sayOthers(engine, context.terminal, options, rows);
      return read;
    },
    (read, terminal) => accountsPage(read, terminal) + (read.together ? `\n${stepsOfAll()}` : ''),
    withAccount,
  );
}
