import { figure } from '../../audit/sentences.ts';
import { leftOutSentence } from '../left-out.ts';
import type { ReportFinding, ReportHead } from '../schema.ts';
import { data, html, NOTHING, type SafeHtml } from './template.ts';
import { DECISION_WORDS, dayWords, GRADE_WORDS, rangeWords } from './words.ts';

/** More lines than these do not fit on the first page. */
const MOST_LINES = 10;

/** What the whole report says, on one page. */
export function summaryPage(head: ReportHead): SafeHtml {
  return html`<header>
<p class="brand">Sidedoor</p>
<h1>Private report on connected apps and messages</h1>
<p class="lead">${origin(head)}</p>
</header>
<main>
<div class="notice"><p>This report names companies and counts of one person’s messages. It holds no message text. Keep it as you would keep a bank statement.</p></div>
${redactionNotice(head)}${leftOutNotice(head)}${figures(head)}
<h2 class="plain">What stands out</h2>
${standingOut(head.findings)}
<p>${closing(head)}</p>
<p class="soft small">“You” is the owner of the account. Sources stand as numbers in brackets and are listed at the end.</p>
`;
}

function origin({ import: from }: ReportHead): SafeHtml {
  const owner = from.owner === null ? html`` : html` of ${data(from.owner)}`;
  const made =
    from.generatedAt === null ? ', made on an unknown day' : `, made on ${dayWords(from.generatedAt)}`;
  return html`On the Facebook export${owner}${made} and imported on ${dayWords(from.importedAt)}.`;
}

function redactionNotice({ redaction }: ReportHead): SafeHtml {
  if (redaction === 'none') return NOTHING;
  const what =
    redaction === 'people'
      ? 'Names of people were replaced by numbers; file names, conversations and notes were left out.'
      : 'Names of people and of companies without a finding of their own were replaced by numbers; file names, conversations and notes were left out.';
  return html`<p class="soft">${what}</p>
`;
}

function leftOutNotice({ leftOut }: ReportHead): SafeHtml {
  const sentence = leftOutSentence(leftOut);
  return sentence === null
    ? NOTHING
    : html`<p class="soft">${sentence}</p>
`;
}

function figures({ summary, findings }: ReportHead): SafeHtml {
  const rows: readonly (readonly [number, string])[] = [
    [summary.connections, `connected apps, ${figure(summary.stillActive)} still active`],
    [findings.length, `findings, ${figure(summary.touchingMessaging)} about messaging`],
    [summary.messages, 'messages in the export'],
    [summary.companies, 'companies named'],
  ];
  return html`<dl class="figures">${rows.map(([value, words]) => html`<div><dt>${words}</dt><dd>${figure(value)}</dd></div>`)}</dl>
`;
}

function standingOut(findings: readonly ReportFinding[]): SafeHtml {
  const all = findings.filter(({ severity }) => severity === 'high' || severity === 'medium');
  if (all.length === 0)
    return html`<p>No finding is of high or medium weight. That is what this export shows; it rules nothing out.</p>`;
  const rest = all.length - MOST_LINES;
  return html`<table>
<thead><tr><th scope="col">Finding</th><th scope="col">Grade</th><th scope="col" class="number">Messages in the window</th><th scope="col">Decision</th></tr></thead>
<tbody>
${all.slice(0, MOST_LINES).map(line)}</tbody>
</table>
${rest > 0 ? html`<p class="soft small">And ${figure(rest)} more in section 1.</p>` : NOTHING}`;
}

function line({ title, grade, exposure, decision }: ReportFinding): SafeHtml {
  const decided = decision === null ? 'not reviewed' : DECISION_WORDS[decision.decision];
  return html`<tr><th scope="row">${data(title)}</th><td>${gradeLabel(grade)}</td><td class="number">${rangeWords(exposure)}</td><td class="nowrap">${decided}</td></tr>
`;
}

export const gradeLabel = (grade: ReportFinding['grade']): SafeHtml =>
  html`<span class="grade ${grade}">${GRADE_WORDS[grade]}</span>`;

function closing({ summary }: ReportHead): string {
  const bounds = summary.lowerBounds
    ? ' Some documents could not be read in full, so every number is a lower bound.'
    : '';
  return `A range counts messages sent or received while a connection and a described access could overlap. It says what could have been reached. The export shows connections; it cannot show what was done with them, and that a company is missing from it shows nothing.${bounds}`;
}
