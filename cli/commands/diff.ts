import type { Command } from 'commander';
import { diffJson } from '../../src/engine/read/diff.ts';
import { say } from '../../src/words/say.ts';
import {
  type CliContext,
  type CommonOptions,
  parseImportId,
  print,
  withEngine,
  withJson,
  withLedger,
} from '../context.ts';
import { diffPage } from '../views/diff-page.ts';

type Options = CommonOptions & { readonly from?: string; readonly to?: string };

const importId = (option: string, text: string | undefined): number | null =>
  text === undefined ? null : parseImportId(option, text);

/** `diff`: what changed between two exports. */
export function diffCommand(command: Command, context: CliContext): void {
  command.option('--from <id>', say('help.diff.from')).option('--to <id>', say('help.diff.to'));
  withJson(withLedger(command)).action((options: Options) =>
    withEngine(context, options, (engine) => {
      const diff = diffJson(engine, importId('--from', options.from), importId('--to', options.to));
      print(context.terminal, options, diff, diffPage);
    }),
  );
}
