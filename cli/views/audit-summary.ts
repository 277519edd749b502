import type { AuditJson } from '../../src/engine/contract/audit-json.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import type { FindingJson } from '../../src/model/findings.ts';
import { styled, type Terminal, table, wrap } from '../terminal.ts';
import { sourceLines } from './sources.ts';
import { countWord, dayInWords, number } from './words.ts';

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
  const owner = audit.import.owner ? `${audit.import.owner}'s export` : 'An export without an owner name';
  const made = audit.import.generatedAt ? dayInWords(audit.import.generatedAt) : 'date unknown';
  const parts = countWord(audit.import.parts.length, 'part');
  const again = audit.import.alreadyImported
    ? '\nThese documents were imported before; nothing new was written.'
    : '';
  return `${styled(terminal, 'bold', owner)} · ${made} · ${audit.import.format.toUpperCase()} · ${parts}${again}\n`;
}

function figures(audit: AuditJson): string {
  const { counts, findings } = audit;
  const { active, expired, removed, unknown } = counts.connections;
  const touching = findings.filter((finding) => finding.touchesMessaging).length;
  const rows = [
    [
      number(active + expired + removed + unknown),
      `apps connected (${number(active)} active, ${number(expired)} expired, ${number(removed)} removed)`,
    ],
    [number(touching), 'findings that touch messaging'],
    [number(counts.messages), `messages in ${countWord(counts.threads + counts.e2eeThreads, 'thread')}`],
    [
      number(counts.offMetaBusinesses),
      `businesses sent Facebook ${countWord(counts.offMetaEvents, 'event')} about you`,
    ],
    [number(counts.advertisersWithList), 'advertisers used a list with your contact details'],
  ];
  return `${table(rows)}\n`;
}

/** "between 0 and 900 of your messages": the range, never one number where there are two. */
export function exposureWords(finding: FindingJson): string | null {
  if (!finding.exposure) return null;
  const { least, most } = finding.exposure;
  if (least.messages === most.messages)
    return `${countWord(most.messages, 'message')} of yours in this window`;
  return `between ${number(least.messages)} and ${number(most.messages)} of your messages in this window`;
}

function leastAndMost({ least, most }: NonNullable<FindingJson['exposure']>): string {
  const people = `${number(most.people)} other ${most.people === 1 ? 'person' : 'people'}`;
  const where = `in at most ${countWord(most.threads, 'thread')} with ${people}`;
  return `Exposure: least ${number(least.messages)}, most ${number(most.messages)} messages, ${where}.`;
}

type Said = { readonly id: string; readonly by: string; readonly statement: string };

function citation(said: Said, mark: string, page: Page): string {
  const { width } = page.terminal;
  const fact = page.knowledge.claims.get(said.id);
  const lines = sourceLines(fact?.source ?? null, page.knowledge).map((line) => `        ${line}`);
  // The limits of an allegation or a report stand beside it, not behind a click.
  const isContested = mark === 'alleged' || mark === 'reported';
  if (isContested && fact?.note) lines.push(wrap(`Note: ${fact.note}`, width, '        '));
  return [wrap(`${said.by} (${mark}): ${said.statement}`, width, '      '), ...lines].join('\n');
}

function findingBlock(finding: FindingJson, page: Page): string {
  const { terminal } = page;
  const marks = `${finding.grade} · ${finding.severity}${finding.touchesMessaging ? ' · touches messaging' : ''}`;
  const lines = [
    `  ${styled(terminal, 'yellow', finding.title)}`,
    `    ${styled(terminal, 'dim', marks)}`,
    wrap(finding.summary, terminal.width, '    '),
  ];
  if (finding.exposure) lines.push(wrap(leastAndMost(finding.exposure), terminal.width, '    '));
  if (finding.claims.length > 0) {
    lines.push('    Said or alleged', ...finding.claims.map((claim) => citation(claim, claim.status, page)));
    const responses = finding.responses.map((response) => citation(response, 'response', page));
    lines.push('    Responses', ...(responses.length > 0 ? responses : ['      No response found.']));
  }
  lines.push(styled(terminal, 'dim', `    More: sidedoor finding ${finding.id}`));
  return `${lines.join('\n')}\n`;
}

const oneLine = (finding: FindingJson): string[] => [
  finding.severity,
  finding.title,
  finding.grade,
  finding.id,
];

function findingsBlock(audit: AuditJson, page: Page): string {
  const { terminal } = page;
  if (audit.findings.length === 0) {
    return `${wrap(
      'Nothing in this export matches a rule. That is no proof that nothing happened.',
      terminal.width,
      '  ',
    )}\n`;
  }
  const first = audit.findings.filter((finding) => finding.touchesMessaging && finding.claims.length > 0);
  const others = audit.findings.filter((finding) => !first.includes(finding));
  const rest = others.length > 0 ? `  Also in your export\n${table(others.map(oneLine), '    ')}\n` : '';
  return `${first.map((finding) => findingBlock(finding, page)).join('\n')}\n${rest}`;
}

function coverageBlock(audit: AuditJson, terminal: Terminal, limits: readonly Limit[]): string {
  const { documents, absent, otherFiles } = audit.coverage;
  const statuses = new Map<string, number>();
  for (const { status } of documents) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const read = [...statuses].map(([status, count]) => `${number(count)} ${status}`).join(', ');
  const lines = [
    wrap(
      `${countWord(documents.length, 'document')}: ${read}; ${countWord(otherFiles, 'other file')} not opened.`,
      terminal.width,
      '  ',
    ),
  ];
  for (const document of documents.filter(
    ({ status }) => status === 'unreadable' || status === 'unrecognised',
  )) {
    const [problem] = document.problems;
    lines.push(
      wrap(`${document.status}: ${document.path}: ${problem?.message ?? ''}`, terminal.width, '    '),
    );
  }
  if (absent.length > 0) lines.push(wrap(`Not in this export: ${absent.join(', ')}.`, terminal.width, '  '));
  for (const limit of limits) lines.push(wrap(`- ${limit.text}`, terminal.width, '  '));
  return `${lines.join('\n')}\n`;
}

function nextBlock(audit: AuditJson, terminal: Terminal): string {
  const steps = [
    ['sidedoor finding <id>', 'everything about one finding, with every source'],
    ['sidedoor connections', 'all connected apps, by name'],
    ['sidedoor companies', 'every company across all channels'],
    ['sidedoor exposure <company>', 'windows and message counts per claim and year'],
  ];
  const review =
    'To review or remove an app: facebook.com, Settings & privacy > Settings > Apps and websites.';
  const lead = audit.findings.length > 0 ? `${wrap(review, terminal.width, '  ')}\n` : '';
  return `${lead}${table(steps)}\n`;
}

/** The audit as a calm page of text: findings first, then coverage, then what to do next. */
export function auditSummary(audit: AuditJson, page: Page): string {
  const { terminal, limits } = page;
  return [
    title(audit, terminal),
    figures(audit),
    heading(terminal, 'What stands out') + findingsBlock(audit, page),
    heading(terminal, 'Coverage, and what this export cannot show') + coverageBlock(audit, terminal, limits),
    heading(terminal, 'What to do next') + nextBlock(audit, terminal),
  ].join('\n');
}
