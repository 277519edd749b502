import type { ExposureCounts } from '../../model/findings.ts';
import { claimDetails } from '../../words/facts.ts';
import { message } from '../../words/message.ts';
import { accountMessage } from '../../words/periods.ts';
import { messagesInRange, messagesInWindow, shortRange } from '../../words/ranges.ts';
import { say } from '../../words/say.ts';
import { english } from '../../words/words.ts';
import type { ReportClaim, ReportFinding, ReportResponse } from '../finding-schema.ts';
import type { ReportHead } from '../schema.ts';
import { rulerSvg } from './drawing.ts';
import { dayText, figure, heads, windowText } from './phrases.ts';
import { gradeLabel } from './summary.ts';
import { data, html, NOTHING, type SafeHtml, sayHtml } from './template.ts';

/** Rows of evidence shown with a finding; all of them are in the JSON. */
const MOST_EVIDENCE = 8;

/** Findings that need room: those with statements or with counted messages. */
export const isDetailed = ({ claims, exposure }: ReportFinding): boolean =>
  claims.length > 0 || exposure !== null;

/** Section 1. */
export function* findingsSection({ findings, summary }: ReportHead): Generator<SafeHtml> {
  const detailed = findings.filter(isDetailed);
  yield html`<section class="paged" id="findings">
<h2>1. ${say('report.section.findings')}</h2>
`;
  if (detailed.length === 0) yield html`<p>${say('report.noFindings')}</p>`;
  for (const finding of detailed) yield findingArticle(finding, summary.messagesInEra);
  yield html`</section>
`;
}

/** Section 2. */
export function* otherFindings({ findings }: ReportHead): Generator<SafeHtml> {
  yield html`<section class="paged" id="other">
<h2>2. ${say('report.section.other')}</h2>
<p>${say('report.otherLead')}</p>
<table>
<thead><tr>${heads('report.head.finding', 'report.head.shows', 'report.head.where')}</tr></thead>
<tbody>
`;
  for (const finding of findings) if (!isDetailed(finding)) yield otherRow(finding);
  yield html`</tbody>
</table>
</section>
`;
}

function otherRow({ title, summary, evidence, decision }: ReportFinding): SafeHtml {
  const [first] = evidence;
  const where = first === undefined ? NOTHING : html`<code>${data(`${first.path} ${first.pointer}`)}</code>`;
  const more =
    evidence.length > 1 ? html` ${say('report.morePlaces', { count: evidence.length - 1 })}` : NOTHING;
  const decided =
    decision === null
      ? NOTHING
      : html`<br>${say('report.yourDecision', { decision: say(`decision.${decision.decision}`) })}`;
  return html`<tr><th scope="row">${data(title)}</th><td>${data(summary)}${decided}</td><td>${where}${more}</td></tr>
`;
}

function findingArticle(finding: ReportFinding, messagesInEra: number): SafeHtml {
  return html`<article class="finding">
<header><h3>${data(finding.title)}</h3>${gradeLabel(finding.grade)}</header>
<p>${data(finding.summary)}</p>
${finding.claims.length > 0 ? sides(finding) : NOTHING}${exposure(finding, messagesInEra)}${evidence(finding)}${decision(finding)}</article>
`;
}

/** Two columns of equal weight, the response in sight of what it answers. */
function sides({ claims, responses }: ReportFinding): SafeHtml {
  const answers =
    responses.length === 0 ? html`<p>${say('report.noResponse')}</p>` : html`${responses.map(response)}`;
  return html`<div class="sides">
<div><h4>${say('report.said')}</h4>${claims.map(claim)}</div>
<div><h4>${say('report.responses')}</h4>${answers}</div>
</div>
`;
}

function claim(one: ReportClaim): SafeHtml {
  const fit =
    one.fit === null ? NOTHING : html`<p class="small">${say(`fit.${one.fit}`)}${claimWindow(one)}</p>`;
  const details = claimDetails(one).map((detail) => html`<p class="small">${data(english.say(detail))}</p>`);
  return statement(one, say(`grade.${one.status}`), html`${details}${fit}`);
}

function claimWindow({ window, messages }: ReportClaim): SafeHtml {
  if (window === null) return NOTHING;
  const counts = messages === null ? NOTHING : html` ${english.say(messagesInWindow(messages))}`;
  return html` ${windowText(window)}.${counts}`;
}

const response = (one: ReportResponse): SafeHtml => statement(one, say('report.response'), NOTHING);

function statement(
  { by, statement: text, quote, note, sources }: ReportClaim | ReportResponse,
  mark: string,
  fit: SafeHtml,
): SafeHtml {
  const quotation = quote === null ? NOTHING : html`<blockquote>“${data(quote)}”</blockquote>`;
  const remark = note === null ? NOTHING : html`<p class="note">${data(note)}</p>`;
  return html`<div class="statement">
<p><span class="who">${data(by)}</span> <span class="soft">(${mark})</span></p>
<p>${data(text)} ${footnotes(sources)}</p>${quotation}${fit}${remark}
</div>`;
}

/** References into the list of sources. */
export const footnotes = (numbers: readonly number[]): SafeHtml =>
  html`<span class="cites">${numbers.map((number) => html`<a href="#source-${number}">[${number}]</a>`)}</span>`;

function mostCounts({ messages, threads, people, sent, received }: ExposureCounts): string {
  const direction =
    sent === null || received === null
      ? message('report.direction.unknown')
      : message('report.direction', { sent, received });
  return say('report.mostCounts', { messages, threads, people, direction });
}

function exposure(
  { exposure: counts, window, readings, years }: ReportFinding,
  messagesInEra: number,
): SafeHtml {
  if (counts === null)
    return window === null
      ? NOTHING
      : html`<p>${windowText(window)}.</p>
`;
  const { least, most } = counts;
  return html`<h4>${say('report.inWindow', { messages: messagesInRange(least.messages, most.messages), most: most.messages })}</h4>
${rulerSvg(least.messages, most.messages, messagesInEra)}
<dl class="facts">
${window === null ? NOTHING : html`<dt>${say('report.window')}</dt><dd>${windowText(window)}</dd>`}
<dt>${say('report.most')}</dt><dd>${mostCounts(most)}</dd>
<dt>${say('report.least')}</dt><dd>${say('report.messages', { count: least.messages })}</dd>
</dl>
${readingsTable(readings)}${yearsTable(years)}`;
}

/** Where accounts differ: the count by each of them. */
function readingsTable(readings: ReportFinding['readings']): SafeHtml {
  if (readings.length < 2) return NOTHING;
  return html`<h4>${say('accounts.title')}</h4>
<p class="small">${say('accounts.lead')}</p>
<table>
<tbody>
${readings.map(
  (reading) =>
    html`<tr><th scope="row">${data(english.say(accountMessage(reading)))}</th><td class="number">${english.say(shortRange(reading.messages.least, reading.messages.most))}</td></tr>
`,
)}</tbody>
</table>
`;
}

function yearsTable(years: ReportFinding['years']): SafeHtml {
  if (years.length === 0) return NOTHING;
  return html`<table class="years">
<thead><tr>${heads('report.head.year')}${years.map(({ year }) => html`<th scope="col">${year}</th>`)}</tr></thead>
<tbody><tr><th scope="row">${say('report.most')}</th>${years.map(({ most }) => html`<td>${figure(most)}</td>`)}</tr>
<tr><th scope="row">${say('report.least')}</th>${years.map(({ least }) => html`<td>${figure(least)}</td>`)}</tr></tbody>
</table>
`;
}

function evidence({ evidence: rows }: ReportFinding): SafeHtml {
  const rest = rows.length - MOST_EVIDENCE;
  return html`<h4>${say('report.evidence')}</h4>
<ul class="evidence">
${rows.slice(0, MOST_EVIDENCE).map(
  ({ what, name, path, pointer }) =>
    html`<li>${data(name)}, ${what}: <code>${data(`${path} ${pointer}`)}</code></li>
`,
)}${rest > 0 ? html`<li>${say('report.moreEvidence', { count: rest })}</li>` : NOTHING}</ul>
`;
}

function decision({ decision: decided }: ReportFinding): SafeHtml {
  if (decided === null)
    return html`<p class="decision soft">${say('report.notReviewedYet')}</p>
`;
  const note =
    decided.note === null ? NOTHING : html` ${sayHtml('report.note', { note: data(decided.note) })}`;
  const reopened =
    decided.reopened === null
      ? NOTHING
      : html` ${sayHtml('report.reopened', { reason: data(decided.reopened) })}`;
  return html`<p class="decision">${sayHtml('report.decidedOn', { day: dayText(decided.decidedAt), decision: html`<strong>${say(`decision.${decided.decision}`)}</strong>` })}${note}${reopened}</p>
`;
}
