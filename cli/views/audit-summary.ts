import type { AuditJson } from '../../src/engine/contract/audit-json.ts';
import type { Service } from '../../src/model/enumerations.ts';
import type { Finding } from '../../src/model/findings.ts';
import { isOnInbox, isPossiblyOnInbox } from '../../src/model/messaging-scope.ts';
import { words } from '../../src/words/current.ts';
import { message } from '../../src/words/message.ts';
import { shellWord, withProgram } from '../../src/words/program.ts';
import { shortRange } from '../../src/words/ranges.ts';
import { documentLabel, say } from '../../src/words/say.ts';
import { withoutRemark } from '../../src/words/without-remark.ts';
import { cut, styled, type Terminal, table, wrap } from '../terminal.ts';
import { answerParagraph, heading, stepLines } from './answer-block.ts';
import type { Limit } from './finding-block.ts';
import { dayInWords } from './format.ts';

/** Findings and lines of coverage that the summary shows; `--full` shows all. */
const [MOST_FINDINGS, MOST_COVERAGE] = [6, 5];

export type Audited = {
  readonly audit: AuditJson;
  readonly limits: readonly Limit[];
  /** The names of the export's files. */
  readonly paths: readonly string[];
};

/** The audit on one screen: the answer, findings about the inbox, coverage and what to do now. */
export function auditSummary({ audit, limits, paths }: Audited, terminal: Terminal): string {
  const full = withProgram(`sidedoor audit --full ${paths.map(shellWord).join(' ')}`);
  return [
    title(audit, terminal),
    answerParagraph(audit.answer, terminal),
    inboxLines(audit.findings.filter(isOnInbox), terminal) +
      possibleLines(audit.import.service, audit.findings.filter(isPossiblyOnInbox), terminal),
    heading(terminal, say('cli.audit.coverage')) + coverageLines(audit, limits, terminal),
    `${heading(terminal, say('answer.next'))}${stepLines(audit.answer, terminal)}\n  ${say('cli.audit.full')}\n     ${full}\n`,
  ].join('\n');
}

/** Whose export this is, of which day, and of which day the facts are. */
export function title({ import: imported, facts }: AuditJson, terminal: Terminal): string {
  // Facebook is the default and is not mentioned.
  const service = imported.service === 'facebook' ? '' : `${say(`service.${imported.service}`)} · `;
  const owner = imported.owner ? say('cli.audit.owner', { owner: imported.owner }) : say('cli.audit.noOwner');
  const made = imported.generatedAt ? dayInWords(imported.generatedAt) : say('cli.audit.noDate');
  const parts = say('cli.parts', { count: imported.parts.length });
  const again = imported.alreadyImported ? `\n${say('cli.audit.already')}` : '';
  const format = say(`app.import.formats.${imported.format}`);
  return `${service}${styled(terminal, 'bold', owner)} · ${made} · ${format} · ${parts}\n${say('common.factsAsOf', { day: facts.made })}${again}\n`;
}

/** One line each, those that count messages first: the subject, how many messages, the grade, and the id. */
function inboxLines(findings: readonly Finding[], terminal: Terminal): string {
  const head = heading(terminal, say('cli.audit.inbox', { count: findings.length }));
  if (findings.length === 0) return `${head}  ${say('cli.audit.noMessaging')}\n`;
  const counted = (finding: Finding): number => Number(finding.exposure === null);
  const shown = findings.toSorted((one, other) => counted(one) - counted(other)).slice(0, MOST_FINDINGS);
  const more = findings.length - shown.length;
  const rest = more > 0 ? `  ${say('cli.audit.moreInbox', { more })}\n` : '';
  return `${head}${findingTable(shown, terminal)}${rest}`;
}

function possibleLines(service: Service, findings: readonly Finding[], terminal: Terminal): string {
  if (findings.length === 0) return '';
  return `${say('cli.audit.possible', { service, count: findings.length })}\n${findingTable(findings, terminal)}`;
}

/** In a line that would be too long the name is cut, never the id. */
function findingTable(findings: readonly Finding[], { width }: Terminal): string {
  const rows = findings.map(toRow);
  const rest = rows.map(([, ...cells]) => cells);
  const taken = Math.max(
    ...table(rest, '')
      .split('\n')
      .map((line) => line.length),
  );
  return `${table(rows.map(([name = '', ...cells]) => [cut(name, Math.max(12, width - taken - 4)), ...cells]))}\n`;
}

const toRow = ({ id, company, title, grade, exposure }: Finding): string[] => [
  company === null ? title : withoutRemark(company.name),
  exposure === null ? '–' : words().say(shortRange(exposure.least.messages, exposure.most.messages)),
  ...(grade === 'possible' ? [] : [say(`grade.${grade}`)]),
  id,
];

function coverageLines(audit: AuditJson, limits: readonly Limit[], { width }: Terminal): string {
  const { documents, absent, notRead } = audit.coverage;
  const states = [...Map.groupBy(documents, ({ status }) => status)];
  const listed = states.map(([state, all]) => message(`documentCount.${state}`, { count: all.length }));
  const files = notRead.reduce((sum, folder) => sum + folder.files, 0);
  const notices = audit.import.notices.map(({ sentence }) => sentence);
  const lines = [
    say('cli.audit.states', { count: documents.length, states: listed }),
    ...notices,
    ...(absent.length > 0
      ? [say('cli.audit.absent', { kinds: absent.map((kind) => documentLabel(kind, audit.import.service)) })]
      : []),
    ...(files > 0 ? [say('cli.audit.notRead', { files })] : []),
  ];
  const shown = lines.slice(0, MOST_COVERAGE - 1);
  const more = lines.length - shown.length + limits.length;
  return `${[...shown, say('cli.audit.limits', { more })].map((line) => wrap(line, width, '  ')).join('\n')}\n`;
}
