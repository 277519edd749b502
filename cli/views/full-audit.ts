import type { AuditJson } from '../../src/engine/contract/audit-json.ts';
import type { Finding } from '../../src/model/findings.ts';
import { isOnInbox, isPossiblyOnInbox } from '../../src/model/messaging-scope.ts';
import { words } from '../../src/words/current.ts';
import { notReadMessage } from '../../src/words/not-read.ts';
import { withProgram } from '../../src/words/program.ts';
import { documentLabel, label, say } from '../../src/words/say.ts';
import { type Terminal, table, wrap } from '../terminal.ts';
import { answerParagraph, heading, stepLines } from './answer-block.ts';
import { title } from './audit-summary.ts';
import { findingBlock, type Limit, type Page } from './finding-block.ts';
import { findingLines } from './finding-lines.ts';
import { formatNumber } from './format.ts';

/** A figure, or a dash and the reason if the export has no such list: 0 would say too much. */
function figure(audit: AuditJson, kind: string, count: number, is: string, absent: string): string[] {
  return count === 0 && audit.coverage.absent.includes(kind) ? ['–', absent] : [formatNumber(count), is];
}

function figures(audit: AuditJson): string {
  const { counts, findings } = audit;
  const { active, expired, removed, unknown } = counts.connections;
  const apps = active + expired + removed + unknown;
  const onInbox = findings.filter(isOnInbox).length;
  const byRules = findings.filter(isPossiblyOnInbox).length;
  const threads = counts.threads + counts.e2eeThreads;
  const { service } = audit.import;
  // A list that X does not provide must not be shown as 0; for Instagram no rule is known that allowed anything.
  const rows = [
    figure(
      audit,
      'connected-apps',
      apps,
      say('cli.audit.apps', counts.connections),
      say('cli.audit.absentApps'),
    ),
    [formatNumber(onInbox), say('cli.audit.onInbox', { count: onInbox })],
    ...(service !== 'instagram'
      ? [[formatNumber(byRules), say('cli.audit.byRules', { service, count: byRules })]]
      : []),
    figure(
      audit,
      service === 'x' ? 'message-headers' : 'thread',
      counts.messages,
      say('cli.audit.messages', { threads }),
      say('cli.audit.absentMessages'),
    ),
    ...(service === 'x' ? [] : figuresOfMeta(audit)),
  ];
  return `${table(rows)}\n`;
}

const figuresOfMeta = (audit: AuditJson): string[][] => [
  figure(
    audit,
    'off-meta-activity',
    audit.counts.offMetaBusinesses,
    say('cli.audit.businesses', { service: audit.import.service, events: audit.counts.offMetaEvents }),
    say('cli.audit.absentBusinesses', { service: audit.import.service }),
  ),
  figure(
    audit,
    'advertisers',
    audit.counts.advertisersWithList,
    say('cli.audit.lists'),
    say('cli.audit.absentLists'),
  ),
];

function findingsBlock(audit: AuditJson, page: Page): string {
  const { terminal } = page;
  if (audit.findings.length === 0) {
    return `${wrap(say('cli.audit.none'), terminal.width, '  ')}\n`;
  }
  const first = audit.findings.filter((finding) => finding.touchesMessaging && finding.claims.length > 0);
  const toLines = (finding: Finding): string =>
    findingLines(finding, say(`grade.${finding.grade}`), terminal.width);
  const others = audit.findings.filter((finding) => !first.includes(finding));
  const rest =
    others.length > 0
      ? `${heading(terminal, say('app.overview.also'))}${others.map(toLines).join('\n')}\n`
      : '';
  return `${first.map((finding) => findingBlock(finding, page)).join('\n')}\n${rest}`;
}

function coverageBlock(audit: AuditJson, terminal: Terminal, limits: readonly Limit[]): string {
  const { documents, absent, otherFiles } = audit.coverage;
  const notRead = notReadMessage(audit.coverage.notRead);
  const states = [...Map.groupBy(documents, ({ status }) => status)];
  const lines = [
    wrap(say('cli.audit.documents', { count: documents.length, otherFiles }), terminal.width, '  '),
    table(
      states.map(([status, all]) => [formatNumber(all.length), label('documentState', status)]),
      '    ',
    ),
  ];
  if (notRead) lines.push(wrap(words().say(notRead), terminal.width, '  '));
  for (const { sentence } of audit.import.notices) lines.push(wrap(sentence, terminal.width, '  '));
  for (const document of documents.filter(
    ({ status }) => status === 'unreadable' || status === 'unrecognised',
  )) {
    const [problem] = document.problems;
    lines.push(
      wrap(
        say('labelled', { label: label('documentState', document.status), text: document.path }),
        terminal.width,
        '    ',
      ),
      ...(problem ? [wrap(problem.message, terminal.width, '      ')] : []),
    );
  }
  if (absent.length > 0)
    lines.push(
      wrap(
        say('cli.audit.absent', { kinds: absent.map((kind) => documentLabel(kind, audit.import.service)) }),
        terminal.width,
        '  ',
      ),
    );
  for (const limit of limits) lines.push(wrap(`- ${limit.text}`, terminal.width, '  '));
  lines.push(wrap(`${say('formats.evidence')} ${say('formats.address')}`, terminal.width, '  '));
  return `${lines.join('\n')}\n`;
}

function nextBlock(audit: AuditJson, terminal: Terminal): string {
  const company = audit.findings.find(({ exposure }) => exposure)?.company?.id;
  const steps = [
    ['sidedoor connections', say('cli.next.connections')],
    ['sidedoor companies', say('cli.next.companies')],
    ...(company ? [[`sidedoor exposure ${company}`, say('cli.next.exposure')]] : []),
  ].map(([command = '', what]) => `  ${what}\n     ${withProgram(command)}`);
  const review = say('cli.audit.review', { service: audit.import.service });
  const lead = audit.findings.length > 0 ? `${wrap(review, terminal.width, '  ')}\n` : '';
  return `${stepLines(audit.answer, terminal)}\n${lead}${steps.join('\n')}\n`;
}

/** Everything that the audit found: the answer, every finding with its sources, then coverage and what to do now. */
export function fullAudit(audit: AuditJson, page: Page): string {
  const { terminal, limits } = page;
  return [
    title(audit, terminal),
    answerParagraph(audit.answer, terminal),
    figures(audit),
    heading(terminal, say('report.standsOut')) + findingsBlock(audit, page),
    heading(terminal, say('cli.audit.coverage')) + coverageBlock(audit, terminal, limits),
    heading(terminal, say('answer.next')) + nextBlock(audit, terminal),
  ].join('\n');
}
