import type { AuditJson } from '../../src/engine/contract/audit-json.ts';
import type { Finding } from '../../src/model/findings.ts';
import { message } from '../../src/words/message.ts';
import { shortRange } from '../../src/words/ranges.ts';
import { label, say } from '../../src/words/say.ts';
import { withoutRemark } from '../../src/words/without-remark.ts';
import { english } from '../../src/words/words.ts';
import { printable } from '../printable.ts';
import { styled, type Terminal, table } from '../terminal.ts';
import { answerParagraph, heading, stepLines } from './answer-block.ts';
import type { Limit } from './finding-block.ts';
import { dayInWords } from './format.ts';

/** Findings and lines of coverage that the summary shows; `--full` shows all. */
const [MOST_FINDINGS, MOST_COVERAGE] = [8, 5];

/** The audit on one screen: the answer, findings that touch messages, coverage and what to do now. */
export function auditSummary(audit: AuditJson, limits: readonly Limit[], terminal: Terminal): string {
  return [
    title(audit, terminal),
    answerParagraph(audit.answer, terminal),
    heading(terminal, say('cli.audit.messaging')) + findingLines(audit, terminal),
    heading(terminal, say('cli.audit.coverage')) + coverageLines(audit, limits, terminal),
    `${heading(terminal, say('answer.next'))}${stepLines(audit.answer, terminal)}\n  ${say('cli.audit.full')}\n`,
  ].join('\n');
}

/** Whose export this is, of which day, and of which day the facts are. */
export function title({ import: imported, facts }: AuditJson, terminal: Terminal): string {
  const owner = imported.owner ? say('cli.audit.owner', { owner: imported.owner }) : say('cli.audit.noOwner');
  const made = imported.generatedAt ? dayInWords(imported.generatedAt) : say('cli.audit.noDate');
  const parts = say('cli.parts', { count: imported.parts.length });
  const again = imported.alreadyImported ? `\n${say('cli.audit.already')}` : '';
  const format = say(`app.import.formats.${imported.format}`);
  return `${styled(terminal, 'bold', owner)} · ${made} · ${format} · ${parts}\n${say('common.factsAsOf', { day: facts.made })}${again}\n`;
}

/** One line each: what it is about, how many messages, how well it is known, and its id. */
function findingLines({ findings }: AuditJson, { width }: Terminal): string {
  const touching = findings.filter(({ touchesMessaging }) => touchesMessaging);
  if (touching.length === 0) return `  ${say('cli.audit.noMessaging')}\n`;
  const rows = touching.toSorted(byWeight).slice(0, MOST_FINDINGS).map(toRow);
  const rest = rows.map(([, ...cells]) => cells);
  const taken = Math.max(
    ...table(rest, '')
      .split('\n')
      .map((line) => line.length),
  );
  const lines = table(
    rows.map(([name = '', ...cells]) => [shorten(name, Math.max(12, width - taken - 4)), ...cells]),
  );
  const more = touching.length - rows.length;
  return `${lines}\n${more > 0 ? `  ${say('cli.audit.moreMessaging', { more })}\n` : ''}`;
}

/** Those that count messages first; then those about all conversations before those about their own. */
const SCOPES: readonly Finding['messagingScope'][] = ['inbox', 'possible', 'own-thread', 'setting'];
const byWeight = (one: Finding, other: Finding): number =>
  Number(one.exposure === null) - Number(other.exposure === null) ||
  SCOPES.indexOf(one.messagingScope) - SCOPES.indexOf(other.messagingScope);

const toRow = ({ id, company, title, grade, exposure }: Finding): string[] => [
  company === null ? title : withoutRemark(company.name),
  exposure === null ? '–' : english.say(shortRange(exposure.least.messages, exposure.most.messages)),
  say(`grade.${grade}`),
  id,
];

const shorten = (text: string, most: number): string =>
  printable(text).length <= most ? text : `${printable(text).slice(0, most - 1)}…`;

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
      ? [say('cli.audit.absent', { kinds: absent.map((kind) => label('document', kind)) })]
      : []),
    ...(files > 0 ? [say('cli.audit.notRead', { files })] : []),
  ];
  const shown = lines.slice(0, MOST_COVERAGE - 1);
  const more = lines.length - shown.length + limits.length;
  return `${[...shown, say('cli.audit.limits', { more })].map((line) => `  ${shorten(line, width - 2)}`).join('\n')}\n`;
}
