import type { Command } from 'commander';
import { eraseEverything } from '../../src/engine/act/erase.ts';
import { EngineContext } from '../../src/engine/engine-context.ts';
import { say } from '../../src/words/say.ts';
import {
  type CliContext,
  type CommonOptions,
  printJson,
  toEngineOptions,
  UsageError,
  withJson,
  withLedgerPath,
} from '../context.ts';
import { printable } from '../printable.ts';

/** `erase --yes`: remove the ledger and all that was derived, and say what was removed. */
export function eraseCommand(command: Command, context: CliContext): void {
  command.option('--yes', say('help.erase.yes'));
  withJson(withLedgerPath(command)).action(async (options: CommonOptions & { readonly yes?: boolean }) => {
    if (!options.yes) throw new UsageError(say('cli.erase.sure'));
    const engine = new EngineContext(toEngineOptions(options, context.env));
    const removed = await eraseEverything(engine);
    if (options.json) return printJson(context.terminal, { removed });
    const { out } = context.terminal;
    if (removed.length === 0) {
      out.write(`${say('cli.erase.nothing')}\n`);
      return;
    }
    out.write(`${say('app.erase.removed')}\n${removed.map((file) => `  ${printable(file)}\n`).join('')}`);
    out.write(`${say('cli.erase.kept')}\n`);
  });
}
