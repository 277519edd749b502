import type { Command } from 'commander';
import { readHeadlines } from '../../src/engine/read/headlines.ts';
import { type CliContext, printing } from '../context.ts';
import { headlinesPage } from '../views/headlines-page.ts';

/** `headlines`: what press coverage said, beside who said what and what is established. */
export function headlinesCommand(root: Command, context: CliContext): void {
  const command = root
    .command('headlines')
    .description('show what the headlines say, who said what, the responses and what is established');
  printing(command, context, (engine) => readHeadlines(engine, null), headlinesPage);
}
