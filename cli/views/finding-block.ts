import { citedSources } from '../../src/knowledge/sources.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import type { ClaimStatus } from '../../src/model/enumerations.ts';
import type { Finding } from '../../src/model/findings.ts';
import { isOnInbox } from '../../src/model/messaging-scope.ts';
import { expectsResponse } from '../../src/model/statement-rows.ts';
import { peopleMessage } from '../../src/words/people.ts';
import { withProgram } from '../../src/words/program.ts';
import { say } from '../../src/words/say.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';
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

export function leastAndMost({ least, most }: NonNullable<Finding['exposure']>): string {
  const { messages, threads } = most;
  const people = peopleMessage(most.people, most.sent !== null);
  return say('cli.audit.exposure', { least: least.messages, most: messages, threads, people });
}

type Said = { readonly id: string; readonly by: string; readonly statement: string };

function citation(said: Said, grade: ClaimStatus | null, page: Page): string {
  const { width } = page.terminal;
  const fact = page.knowledge.claims.get(said.id);
  const cited = fact ? citedSources(page.knowledge, fact) : [];
  const lines = sourceLines(cited.slice(0, 1), page.knowledge).map((line) => wrap(line, width, '        '));
  // The limits of an allegation or a report are shown next to it, not hidden.
  const isContested = grade === 'alleged' || grade === 'reported';
  if (isContested && fact?.note) lines.push(wrap(say('report.note', { note: fact.note }), width, '        '));
  if (fact?.noResponseAsOf)
    lines.push(wrap(say('claim.noResponse', { day: fact.noResponseAsOf }), width, '        '));
  return [
    wrap(
      say('cli.statement', { by: said.by, mark: markMessage(grade), statement: said.statement }),
      width,
      '      ',
    ),
    ...lines,
  ].join('\n');
}

export function findingBlock(finding: Finding, page: Page): string {
  const { terminal } = page;
  const marks = [
    say(`grade.${finding.grade}`),
    say(`severity.${finding.severity}`),
    ...(isOnInbox(finding) ? [say('app.flagged.inbox')] : []),
  ].join(' · ');
  const lines = [
    `  ${styled(terminal, 'yellow', finding.title)}`,
    `    ${styled(terminal, 'dim', marks)}`,
    wrap(finding.summary, terminal.width, '    '),
  ];
  if (finding.exposure) lines.push(wrap(leastAndMost(finding.exposure), terminal.width, '    '));
  if (finding.claims.length > 0) {
    lines.push(
      `    ${say('report.said')}`,
      ...finding.claims.map((claim) => citation(claim, claim.status, page)),
    );
    const responses = finding.responses.map((response) => citation(response, null, page));
    const none = expectsResponse(finding.claims) ? [`      ${say('claim.noResponseRecorded')}`] : [];
    const answers = responses.length > 0 ? responses : none;
    if (answers.length > 0) lines.push(`    ${say('report.responses')}`, ...answers);
  }
  lines.push(styled(terminal, 'dim', `    ${withProgram(`sidedoor finding ${finding.id}`)}`));
  return `${lines.join('\n')}\n`;
}
