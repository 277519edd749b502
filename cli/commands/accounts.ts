import type { Command } from 'commander';
import { readAccounts } from '../../src/engine/read/accounts.ts';
import { type CliContext, printing } from '../context.ts';
import { accountsPage } from '../views/accounts-page.ts';

/** `accounts`: the answer for each account of the ledger, and what they have in common. */
export function accountsCommand(command: Command, context: CliContext): void {
  printing(command, context, readAccounts, accountsPage);
}
