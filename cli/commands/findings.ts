import type { Command } from 'commander';
import { findFinding, selectFindings } from '../../src/engine/read/findings.ts';
import { SEVERITIES } from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';
import {
  type CliContext,
  type CommonOptions,
  parseChoice,
  printJson,
  withEngine,
  withJson,
  withLedger,
} from '../context.ts';
import { table } from '../terminal.ts';
import { findingPage } from '../views/finding-page.ts';

type Options = CommonOptions & { readonly severity?: string; readonly messaging?: boolean };

/** `findings`: what stands out, those on your inbox first, then the most severe. */
export function findingsCommand(root: Command, context: CliContext): void {
  const command = root
    .command('findings')
    .description('list findings, those on your inbox first, then the most severe')
    .option('--severity <severity>', `only ${SEVERITIES.join(', ')}`)
    .option('--messaging', 'only those that touch messaging');
  withJson(withLedger(command)).action((options: Options) =>
    withEngine(context, options, (engine) => {
      const severity = options.severity ? parseChoice('--severity', options.severity, SEVERITIES) : null;
      const messagingOnly = options.messaging ?? false;
      const findings = selectFindings(engine.openImport().findings, { severity, messagingOnly });
      if (options.json) return printJson(context.terminal, findings);
      const rows = findings.map((each) => [
        say(`severity.${each.severity}`),
        say(`grade.${each.grade}`),
        each.title,
        each.id,
      ]);
      context.terminal.out.write(
        rows.length > 0 ? `${table(rows)}\n` : `${say('app.flagged.noneFiltered')}\n`,
      );
    }),
  );
}

/** `finding <id>`: one finding with its evidence, claims, responses and sources. */
export function findingCommand(root: Command, context: CliContext): void {
  const command = root
    .command('finding')
    .description('show one finding with its evidence, claims, responses and sources')
    .argument('<id>', 'the id, as `findings` prints it');
  withJson(withLedger(command)).action((id: string, options: CommonOptions) =>
    withEngine(context, options, (engine) => {
      const finding = findFinding(engine.openImport().findings, id);
      if (options.json) return printJson(context.terminal, finding);
      context.terminal.out.write(findingPage(finding, engine.knowledge, context.terminal));
    }),
  );
}
