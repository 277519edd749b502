import type { Command } from 'commander';
import { readHeadlines } from '../../src/engine/read/headlines.ts';
import { type CliContext, printing } from '../context.ts';
import { headlinesPage } from '../views/headlines-page.ts';

/** `headlines`: what press coverage said, beside who said what and what is established. */
export function headlinesCommand(command: Command, context: CliContext): void {
  printing(command, context, (engine) => readHeadlines(engine, null), headlinesPage);
}
