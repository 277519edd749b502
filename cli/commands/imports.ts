import type { Command } from 'commander';
import { removeImport } from '../../src/engine/act/imports.ts';
import { importsJson } from '../../src/engine/read/imports.ts';
import { ownerAmong } from '../../src/words/account-name.ts';
import { say } from '../../src/words/say.ts';
import {
  type CliContext,
  type CommonOptions,
  parseImportId,
  printJson,
  withEngine,
  withJson,
  withLedger,
  withWriter,
} from '../context.ts';
import { tableWithin } from '../terminal.ts';
import { dayOrDash } from '../views/format.ts';

/** `imports`: what the ledger holds; `imports remove <id>`: one import less. */
export function importsCommand(command: Command, context: CliContext): void {
  withJson(withLedger(command)).action((options: CommonOptions) =>
    withEngine(context, options, (engine) => {
      const imports = importsJson(engine);
      if (options.json) return printJson(context.terminal, imports);
      if (imports.length === 0) {
        context.terminal.out.write(`${say('error.no-import.terminal')}\n`);
        return;
      }
      const isFacebookOnly = imports.every(({ service }) => service === 'facebook');
      const rows = imports.map((each) => [
        `#${each.id}`,
        ...(isFacebookOnly ? [] : [say(`service.${each.service}`)]),
        ownerAmong(each, imports) ?? say('cli.imports.noOwner'),
        say('cli.imports.made', { day: dayOrDash(each.generatedAt) }),
        say(`app.import.formats.${each.format}`),
        say('cli.parts', { count: each.parts.length }),
        say('app.coverage.total', { count: each.documents }),
        say('cli.imports.imported', { day: dayOrDash(each.importedAt) }),
      ]);
      context.terminal.out.write(`${tableWithin(rows, context.terminal.width)}\n`);
    }),
  );
  removeCommand(command, context);
}

function removeCommand(imports: Command, context: CliContext): void {
  const command = imports
    .command('remove')
    .description(say('help.imports.remove'))
    .argument('<id>', say('help.imports.id'));
  withJson(withLedger(command)).action((text: string, _options: CommonOptions, self: Command) => {
    const id = parseImportId('<id>', text);
    const options = self.optsWithGlobals<CommonOptions>();
    return withWriter(context, options, (engine) => {
      const { compacted } = removeImport(engine, id);
      if (options.json) return printJson(context.terminal, { removed: id, compacted });
      context.terminal.out.write(`${say('cli.imports.removed', { id })}\n`);
    });
  });
}
