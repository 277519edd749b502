import type { Command } from 'commander';
import { matchCompanyId } from '../../src/engine/read/companies.ts';
import { findFinding, selectFindings } from '../../src/engine/read/findings.ts';
import { SEVERITIES, type Severity } from '../../src/model/enumerations.ts';
import { isPossiblyOnInbox } from '../../src/model/messaging-scope.ts';
import { withProgram } from '../../src/words/program.ts';
import { say } from '../../src/words/say.ts';
import {
  type CliContext,
  type CommonOptions,
  parseChoice,
  print,
  printJson,
  withAccount,
  withEngine,
  withJson,
} from '../context.ts';
import { openShown } from '../shown-account.ts';
import { findingLines } from '../views/finding-lines.ts';
import { findingPage } from '../views/finding-page.ts';

type Options = CommonOptions & { readonly severity?: string; readonly messaging?: boolean };

const getChoices = (): string => SEVERITIES.map((one) => `${one} ("${say(`severity.${one}`)}")`).join(', ');

function parseSeverity(word: string): Severity {
  const printed = SEVERITIES.find((one) => say(`severity.${one}`).toLowerCase() === word.toLowerCase());
  return printed ?? parseChoice('--severity', word, SEVERITIES);
}

/** `findings`: what stands out, those about your inbox first, then by weight. */
export function findingsCommand(command: Command, context: CliContext): void {
  command
    .option('--severity <severity>', say('help.only', { choices: getChoices() }))
    .option('--messaging', say('help.findings.messaging'));
  withJson(withAccount(command)).action((options: Options) =>
    withEngine(context, options, (engine) => {
      const severity = options.severity ? parseSeverity(options.severity) : null;
      const { row, findings: all } = openShown(engine, context.terminal, options);
      const findings = selectFindings(all, { severity, inboxOnly: options.messaging ?? false });
      if (options.json) return printJson(context.terminal, findings);
      const { out, width } = context.terminal;
      const lines = findings.map((each) => `${findingLines(each, say(`grade.${each.grade}`), width)}\n`);
      out.write(lines.join('') || `${say('app.flagged.noneFiltered')}\n`);
      const possible = options.messaging ? all.filter(isPossiblyOnInbox) : [];
      for (const { id } of possible)
        out.write(
          `${say('cli.audit.possible', { service: row.service, count: 1 })}\n  ${withProgram(`sidedoor finding ${id}`)}\n`,
        );
    }),
  );
}

/** `finding <id>`: one finding with its evidence, claims, responses and sources. */
export function findingCommand(command: Command, context: CliContext): void {
  command.option('--full', say('help.finding.full'));
  withJson(withAccount(command)).action((id: string, options: CommonOptions & { readonly full?: boolean }) =>
    withEngine(context, options, (engine) => {
      const opened = openShown(engine, context.terminal, options);
      const finding = findFinding(opened.findings, id, matchCompanyId(opened, id));
      const { knowledge } = opened;
      print(context.terminal, options, finding, (_, terminal) =>
        findingPage({ finding, knowledge, terminal, isFull: options.full ?? false }),
      );
    }),
  );
}
