import type { AuditJson } from '../../src/engine/contract/audit-json.ts';
import { citedSources } from '../../src/knowledge/sources.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import type { ClaimStatus } from '../../src/model/enumerations.ts';
import type { Finding } from '../../src/model/findings.ts';
import { notReadMessage } from '../../src/words/not-read.ts';
import { peopleMessage } from '../../src/words/people.ts';
import { label, say } from '../../src/words/say.ts';
import { english } from '../../src/words/words.ts';
import { styled, type Terminal, table, wrap } from '../terminal.ts';
import { dayInWords, formatNumber } from './format.ts';
import { markMessage } from './mark.ts';
import { sourceLines } from './sources.ts';

/** A sentence on what the export cannot show. */
export type Limit = { readonly id: string; readonly text: string };

/** What the page needs besides the audit: where it is shown, the facts behind the claims, the export's limits. */
export type Page = {
  readonly terminal: Terminal;
  readonly knowledge: Knowledge;
  readonly limits: readonly Limit[];
};

const heading = (terminal: Terminal, text: string): string => `${styled(terminal, 'bold', text)}\n`;

function title(audit: AuditJson, terminal: Terminal): string {
  const owner = audit.import.owner
    ? say('cli.audit.owner', { owner: audit.import.owner })
    : say('cli.audit.noOwner');
  const made = audit.import.generatedAt ? dayInWords(audit.import.generatedAt) : say('cli.audit.noDate');
  const parts = say('cli.parts', { count: audit.import.parts.length });
  const again = audit.import.alreadyImported ? `\n${say('cli.audit.already')}` : '';
  const facts = say('common.factsAsOf', { day: audit.facts.made });
  return `${styled(terminal, 'bold', owner)} · ${made} · ${say(`app.import.formats.${audit.import.format}`)} · ${parts}\n${facts}${again}\n`;
}

/** A figure, or a dash and the reason where the export holds no such list: 0 would say too much. */
function figure(audit: AuditJson, kind: string, count: number, is: string, absent: string): string[] {
  return count === 0 && audit.coverage.absent.includes(kind) ? ['–', absent] : [formatNumber(count), is];
}

function figures(audit: AuditJson): string {
  const { counts, findings } = audit;
  const { active, expired, removed, unknown } = counts.connections;
  const apps = active + expired + removed + unknown;
  const touching = findings.filter((finding) => finding.touchesMessaging).length;
  const threads = counts.threads + counts.e2eeThreads;
  const rows = [
    figure(
      audit,
      'connected-apps',
      apps,
      say('cli.audit.apps', counts.connections),
      say('cli.audit.absentApps'),
    ),
    [formatNumber(touching), say('cli.audit.touching', { count: touching })],
    figure(
      audit,
      'thread',
      counts.messages,
      say('cli.audit.messages', { threads }),
      say('cli.audit.absentMessages'),
    ),
    figure(
      audit,
      'off-meta-activity',
      counts.offMetaBusinesses,
      say('cli.audit.businesses', { events: counts.offMetaEvents }),
      say('cli.audit.absentBusinesses'),
    ),
    figure(
      audit,
      'advertisers',
      counts.advertisersWithList,
      say('cli.audit.lists'),
      say('cli.audit.absentLists'),
    ),
  ];
  return `${table(rows)}\n`;
}

export function leastAndMost({ least, most }: NonNullable<Finding['exposure']>): string {
  const { messages, threads } = most;
  const people = peopleMessage(most.people, most.sent !== null);
  return say('cli.audit.exposure', { least: least.messages, most: messages, threads, people });
}

type Said = { readonly id: string; readonly by: string; readonly statement: string };

function citation(said: Said, grade: ClaimStatus | null, page: Page): string {
  const { width } = page.terminal;
  const fact = page.knowledge.claims.get(said.id);
  const [best] = fact ? citedSources(page.knowledge, fact) : [];
  const lines = sourceLines(best, page.knowledge).map((line) => `        ${line}`);
  // The limits of an allegation or a report stand beside it, not behind a click.
  const isContested = grade === 'alleged' || grade === 'reported';
  if (isContested && fact?.note) lines.push(wrap(say('report.note', { note: fact.note }), width, '        '));
  return [
    wrap(
      say('cli.statement', { by: said.by, mark: markMessage(grade), statement: said.statement }),
      width,
      '      ',
    ),
    ...lines,
  ].join('\n');
}

function findingBlock(finding: Finding, page: Page): string {
  const { terminal } = page;
  const marks = [
    say(`grade.${finding.grade}`),
    say(`severity.${finding.severity}`),
    ...(finding.touchesMessaging ? [say('app.flagged.touches')] : []),
  ].join(' · ');
  const lines = [
    `  ${styled(terminal, 'yellow', finding.title)}`,
    `    ${styled(terminal, 'dim', marks)}`,
    wrap(finding.summary, terminal.width, '    '),
  ];
  if (finding.exposure) lines.push(wrap(leastAndMost(finding.exposure), terminal.width, '    '));
  if (finding.claims.length > 0) {
    lines.push(
      `    ${say('app.finding.said')}`,
      ...finding.claims.map((claim) => citation(claim, claim.status, page)),
    );
    const responses = finding.responses.map((response) => citation(response, null, page));
    lines.push(
      `    ${say('report.responses')}`,
      ...(responses.length > 0 ? responses : [`      ${say('finding.no-response')}`]),
    );
  }
  lines.push(styled(terminal, 'dim', `    ${say('cli.audit.more', { id: finding.id })}`));
  return `${lines.join('\n')}\n`;
}

const oneLine = (finding: Finding): string[] => [
  say(`severity.${finding.severity}`),
  finding.title,
  say(`grade.${finding.grade}`),
  finding.id,
];

function findingsBlock(audit: AuditJson, page: Page): string {
  const { terminal } = page;
  if (audit.findings.length === 0) {
    return `${wrap(say('cli.audit.none'), terminal.width, '  ')}\n`;
  }
  const first = audit.findings.filter((finding) => finding.touchesMessaging && finding.claims.length > 0);
  const others = audit.findings.filter((finding) => !first.includes(finding));
  const rest = others.length > 0 ? `  ${say('cli.audit.also')}\n${table(others.map(oneLine), '    ')}\n` : '';
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
  if (notRead) lines.push(wrap(english.say(notRead), terminal.width, '  '));
  for (const { sentence } of audit.import.notices) lines.push(wrap(sentence, terminal.width, '  '));
  for (const document of documents.filter(
    ({ status }) => status === 'unreadable' || status === 'unrecognised',
  )) {
    const [problem] = document.problems;
    lines.push(
      wrap(`${label('documentState', document.status)}: ${document.path}`, terminal.width, '    '),
      ...(problem ? [wrap(problem.message, terminal.width, '      ')] : []),
    );
  }
  if (absent.length > 0)
    lines.push(
      wrap(
        say('cli.audit.absent', { kinds: absent.map((kind) => label('document', kind)) }),
        terminal.width,
        '  ',
      ),
    );
  for (const limit of limits) lines.push(wrap(`- ${limit.text}`, terminal.width, '  '));
  lines.push(wrap(say('formats.evidence'), terminal.width, '  '));
  return `${lines.join('\n')}\n`;
}

function nextBlock(audit: AuditJson, terminal: Terminal): string {
  const steps = [
    ['sidedoor finding <id>', say('cli.next.finding')],
    ['sidedoor connections', say('cli.next.connections')],
    ['sidedoor companies', say('cli.next.companies')],
    ['sidedoor exposure <company>', say('cli.next.exposure')],
  ];
  const review = say('cli.audit.review');
  const lead = audit.findings.length > 0 ? `${wrap(review, terminal.width, '  ')}\n` : '';
  return `${lead}${table(steps)}\n`;
}

/** The audit as a calm page of text: findings first, then coverage, then what to do next. */
export function auditSummary(audit: AuditJson, page: Page): string {
  const { terminal, limits } = page;
  return [
    title(audit, terminal),
    figures(audit),
    heading(terminal, say('app.overview.standsOut')) + findingsBlock(audit, page),
    heading(terminal, say('cli.audit.coverage')) + coverageBlock(audit, terminal, limits),
    heading(terminal, say('cli.audit.next')) + nextBlock(audit, terminal),
  ].join('\n');
}
