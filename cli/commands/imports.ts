import type { Command } from 'commander';
import { importsJson } from '../../src/engine/queries/imports.ts';
import {
  type CliContext,
  type CommonOptions,
  printJson,
  withEngine,
  withJson,
  withLedger,
} from '../context.ts';
import { table } from '../terminal.ts';
import { countWord, dayOrDash } from '../views/words.ts';

/** `imports`: what the ledger holds. */
export function importsCommand(root: Command, context: CliContext): void {
  const command = root.command('imports').description('list what has been imported, newest first');
  withJson(withLedger(command)).action((options: CommonOptions) =>
    withEngine(context, options, (engine) => {
      const imports = importsJson(engine);
      if (options.json) return printJson(context.terminal, imports);
      if (imports.length === 0) {
        context.terminal.out.write('Nothing has been imported yet. Try: sidedoor audit <your zips>\n');
        return;
      }
      const rows = imports.map((each) => [
        `#${each.id}`,
        each.owner ?? 'owner unknown',
        `made ${dayOrDash(each.generatedAt)}`,
        each.format,
        countWord(each.parts.length, 'part'),
        countWord(each.documents, 'document'),
        `imported ${dayOrDash(each.importedAt)}`,
      ]);
      context.terminal.out.write(`${table(rows)}\n`);
    }),
  );
}
