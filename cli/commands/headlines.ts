import type { Command } from 'commander';
import { readHeadlines } from '../../src/engine/read/headlines.ts';
import {
  type CliContext,
  type CommonOptions,
  printJson,
  withEngine,
  withJson,
  withLedger,
} from '../context.ts';
import { headlinesPage } from '../views/headlines-page.ts';

/** `headlines`: what press coverage said, beside who said what and what is established. */
export function headlinesCommand(root: Command, context: CliContext): void {
  const command = root
    .command('headlines')
    .description('show what the headlines say, who said what, the responses and what is established');
  withJson(withLedger(command)).action((options: CommonOptions) =>
    withEngine(context, options, (engine) => {
      const headlines = readHeadlines(engine, null);
      if (options.json) return printJson(context.terminal, headlines);
      context.terminal.out.write(headlinesPage(headlines, context.terminal));
    }),
  );
}
