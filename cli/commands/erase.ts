import type { Command } from 'commander';
import { eraseEverything } from '../../src/engine/act/erase.ts';
import { EngineContext } from '../../src/engine/engine-context.ts';
import {
  type CliContext,
  type CommonOptions,
  printJson,
  UsageError,
  withJson,
  withLedger,
} from '../context.ts';

/** `erase --yes`: remove the ledger and all that was derived, and say what was removed. */
export function eraseCommand(root: Command, context: CliContext): void {
  const command = root
    .command('erase')
    .description('remove the ledger, the settings and everything derived from it')
    .option('--yes', 'yes, remove it');
  withJson(withLedger(command)).action(async (options: CommonOptions & { readonly yes?: boolean }) => {
    if (!options.yes)
      throw new UsageError('This removes the ledger for good; say so with: sidedoor erase --yes');
    const { env } = context;
    const engine = new EngineContext(options.ledger ? { ledgerPath: options.ledger, env } : { env });
    const removed = await eraseEverything(engine);
    if (options.json) return printJson(context.terminal, { removed });
    const { out } = context.terminal;
    if (removed.length === 0) {
      out.write('There was no ledger. Nothing was removed.\n');
      return;
    }
    out.write(`Removed:\n${removed.map((file) => `  ${file}\n`).join('')}`);
    out.write(
      'Your export files are untouched. Erased blocks may survive on some disks until they are overwritten.\n',
    );
  });
}
