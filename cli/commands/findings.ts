import type { Command } from 'commander';
import { matchCompanyId } from '../../src/engine/read/companies.ts';
import { findFinding, selectFindings } from '../../src/engine/read/findings.ts';
import { SEVERITIES, type Severity } from '../../src/model/enumerations.ts';
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

const CHOICES = SEVERITIES.map((one) => `${one} ("${say(`severity.${one}`)}")`).join(', ');

function parseSeverity(word: string): Severity {
  const printed = SEVERITIES.find((one) => say(`severity.${one}`).toLowerCase() === word.toLowerCase());
  return printed ?? parseChoice('--severity', word, SEVERITIES);
}

/** `findings`: what stands out, those about your inbox first, then by weight. */
export function findingsCommand(root: Command, context: CliContext): void {
  const command = root
    .command('findings')
    .description('list findings, those about your inbox first, then by weight')
    .option('--severity <severity>', `only ${CHOICES}`)
    .option('--messaging', 'only those that touch messaging');
  withJson(withLedger(command)).action((options: Options) =>
    withEngine(context, options, (engine) => {
      const severity = options.severity ? parseSeverity(options.severity) : null;
      const findings = selectFindings(engine.openImport().findings, { severity, inboxOnly: false }).filter(
        ({ touchesMessaging }) => touchesMessaging || !options.messaging,
      );
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
    .description('show one finding: what the export shows, how many messages, who says what, what to do')
    .argument('<id>', 'the id, as `findings` prints it, or a company with one finding')
    .option('--full', 'with every record, every remedy in full, and all sources');
  withJson(withLedger(command)).action((id: string, options: CommonOptions & { readonly full?: boolean }) =>
    withEngine(context, options, (engine) => {
      const opened = engine.openImport();
      const finding = findFinding(opened.findings, id, matchCompanyId(opened, id));
      if (options.json) return printJson(context.terminal, finding);
      const { knowledge } = engine;
      const { terminal } = context;
      terminal.out.write(findingPage({ finding, knowledge, terminal, isFull: options.full ?? false }));
    }),
  );
}
