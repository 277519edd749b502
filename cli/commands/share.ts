import { extname } from 'node:path';
import type { Command } from 'commander';
import { textPieces } from '../../src/engine/act/prepared-files.ts';
import { readAnswer } from '../../src/engine/read/answer.ts';
import { importRow } from '../../src/engine/read/imports.ts';
import { writeReportFile } from '../../src/report/write-file.ts';
import { say } from '../../src/words/say.ts';
import { shareSvg, shareText } from '../../src/words/share-card.ts';
import {
  type CliContext,
  type CommonOptions,
  RequestError,
  UsageError,
  withAccount,
  withEngine,
} from '../context.ts';
import { printable } from '../printable.ts';
import { openShown } from '../shown-account.ts';

type Options = CommonOptions & {
  readonly out?: string;
  readonly withCompanies?: boolean;
  readonly force?: boolean;
};

/** `share`: the result in a few sentences that identify nobody, and as a picture. */
export function shareCommand(command: Command, context: CliContext): void {
  command
    .option('--out <file>', say('help.share.out'))
    .option('--with-companies', say('help.share.withCompanies'))
    .option('--force', say('help.report.force'));
  withAccount(command).action((options: Options) => share(context, options));
}

async function share(context: CliContext, options: Options): Promise<void> {
  const { out, withCompanies = false, force = false } = options;
  if (out !== undefined && extname(out).toLowerCase() !== '.svg')
    throw new UsageError(say('cli.share.onlySvg'));
  await withEngine(context, options, async (engine) => {
    const opened = openShown(engine, context.terminal, options);
    const chosen = { withCompanies, isSample: importRow(opened).isSample };
    const [text, svg] = [shareText(readAnswer(opened), chosen), shareSvg(readAnswer(opened), chosen)];
    if (text === null || svg === null) throw new RequestError(say('share.missing'));
    if (out !== undefined) await writeReportFile(out, textPieces(svg), { overwrite: force });
    const written = out === undefined ? '' : `${say('cli.share.written', { path: printable(out) })}\n`;
    context.terminal.out.write(`${printable(text)}\n${written}`);
  });
}
