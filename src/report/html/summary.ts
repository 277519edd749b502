import { isOnInbox, isPossiblyOnInbox } from '../../model/messaging-scope.ts';
import { answerMessages } from '../../words/answer.ts';
import { words } from '../../words/current.ts';
import { say } from '../../words/say.ts';
import type { ReportFinding } from '../finding-schema.ts';
import { leftOutSentence } from '../left-out.ts';
import type { ReportHead } from '../schema.ts';
import { countCut } from '../short-form.ts';
import { dayText, figure, heads, rangeText } from './phrases.ts';
import { data, html, NOTHING, type SafeHtml, sayHtml } from './template.ts';

/** More lines than these do not fit on the first page. */
const MOST_LINES = 10;

/** What the whole report says, on one page with the opening. */
export function fullSummary(head: ReportHead): SafeHtml {
  return html`${figures(head)}
<h2 class="plain">${say('report.standsOut')}</h2>
${standingOut(head.findings)}
<p>${closing(head)}</p>
<p class="soft small">${you(head)}</p>
`;
}

/** The same before the findings that touch messages; `whole` is the full form. */
export function shortSummary(head: ReportHead, whole: ReportHead): SafeHtml {
  const [all, possible] = [whole.findings.length, whole.findings.filter(isPossiblyOnInbox).length];
  const [shown, cut] = [head.findings.length, countCut(head, whole) > 0 ? 'yes' : 'no'];
  return html`<p>${closing(head)}</p>
<p class="soft small">${say('report.short', { service: head.answer.service, all, possible, shown, cut })} ${you(head)}</p>
`;
}

/** What the first page says before the summary. */
export type Top = { readonly lead: SafeHtml; readonly answer: SafeHtml };

/** Above everything: whose report it is, the answer, and what to know before reading on. */
export function opening(
  head: Pick<ReportHead, 'sample' | 'redaction' | 'leftOut'>,
  { lead, answer }: Top,
): SafeHtml {
  return html`${head.sample ? html`<p class="sample-note" role="note">${say('report.sample')}</p>` : NOTHING}<header>
<p class="brand">Sidedoor</p>
<h1>${say('report.title')}</h1>
<p class="lead">${lead}</p>
</header>
<main>
<section class="answer" aria-label="${say('report.answer')}">
${answer}</section>
<div class="notice"><p>${say('report.sensitive')}</p></div>
${redactionNotice(head)}${leftOutNotice(head)}`;
}

export const reportTop = (head: ReportHead): Top => ({ lead: origin(head), answer: answerText(head.answer) });

/** In the same words as app and terminal. */
function answerText(answer: ReportHead['answer']): SafeHtml {
  const [first, ...rest] = answerMessages({ ...answer, next: [] }).map((sentence) => words().say(sentence));
  return html`<p class="headline">${data(first ?? '')}</p>
<p>${data(rest.join(' '))}</p>
`;
}

function origin({ import: from, answer: { service } }: ReportHead): SafeHtml {
  const imported = dayText(from.importedAt);
  const made =
    from.generatedAt === null
      ? say('report.madeUnknown')
      : say('report.made', { day: dayText(from.generatedAt) });
  return from.owner === null
    ? sayHtml('report.origin', { service: say(`service.${service}`), made, imported })
    : sayHtml('report.originOwner', {
        service: say(`service.${service}`),
        owner: data(from.owner),
        made,
        imported,
      });
}

function redactionNotice({ redaction }: Pick<ReportHead, 'redaction'>): SafeHtml {
  if (redaction === 'none') return NOTHING;
  return html`<p class="soft">${say(`report.redacted.${redaction}`)}</p>
`;
}

function leftOutNotice({ leftOut }: Pick<ReportHead, 'leftOut'>): SafeHtml {
  const sentence = leftOutSentence(leftOut);
  return sentence === null
    ? NOTHING
    : html`<p class="soft">${sentence}</p>
`;
}

function figures({ answer, summary, findings }: ReportHead): SafeHtml {
  const rows: readonly (readonly [number, string])[] = [
    [summary.connections, say('report.figure.connections', { active: summary.stillActive })],
    [
      findings.length,
      say('report.figure.findings', {
        service: answer.service,
        inbox: findings.filter(isOnInbox).length,
        possible: findings.filter(isPossiblyOnInbox).length,
      }),
    ],
    [summary.messages, say('report.figure.messages')],
    [summary.companies, say('report.figure.companies')],
  ];
  return html`<dl class="figures">${rows.map(([value, words]) => html`<div><dt>${words}</dt><dd>${figure(value)}</dd></div>`)}</dl>
`;
}

function standingOut(findings: readonly ReportFinding[]): SafeHtml {
  const all = findings.filter(({ severity }) => severity === 'high' || severity === 'medium');
  if (all.length === 0) return html`<p>${say('report.nothingStandsOut')}</p>`;
  const rest = all.length - MOST_LINES;
  return html`<table>
<thead><tr>${heads('report.head.finding', 'report.head.grade')}<th scope="col" class="number">${say('report.head.messages')}</th>${heads('column.decision')}</tr></thead>
<tbody>
${all.slice(0, MOST_LINES).map(line)}</tbody>
</table>
${rest > 0 ? html`<p class="soft small">${say('report.moreFindings', { count: rest })}</p>` : NOTHING}`;
}

function line({ title, grade, exposure, decision }: ReportFinding): SafeHtml {
  const decided = decision === null ? say('report.notReviewed') : say(`decision.${decision.decision}`);
  return html`<tr><th scope="row">${data(title)}</th><td>${gradeLabel(grade)}</td><td class="number">${rangeText(exposure)}</td><td class="nowrap">${decided}</td></tr>
`;
}

export const gradeLabel = (grade: ReportFinding['grade']): SafeHtml =>
  html`<span class="grade ${grade}">${say(`grade.${grade}`)}</span>`;

const you = ({ sources }: ReportHead): string =>
  say('report.you', { cited: sources.length > 0 ? 'yes' : 'no' });

function closing({ summary, answer: { service } }: ReportHead): string {
  const bounds = summary.lowerBounds ? ` ${say('report.lowerBounds')}` : '';
  return `${say('report.closing', { service })}${bounds}`;
}
