import type { ExposureCounts } from '../../model/findings.ts';
import { groupStatements, type StatementRow } from '../../model/statement-rows.ts';
import { words } from '../../words/current.ts';
import { claimDetails, quotationMessage } from '../../words/facts.ts';
import { message } from '../../words/message.ts';
import { accountMessage } from '../../words/periods.ts';
import { messagesInWindow, shortRange } from '../../words/ranges.ts';
import { say } from '../../words/say.ts';
import type { ReportClaim, ReportFinding, ReportResponse } from '../finding-schema.ts';
import type { ReportHead } from '../schema.ts';
import { rulerSvg } from './drawing.ts';
import { dayText, figure, heads, windowText } from './phrases.ts';
import { gradeLabel } from './summary.ts';
import { data, html, NOTHING, type SafeHtml, sayHtml } from './template.ts';

/** More years than these do not fit beside each other in letters of full size: an app on X may be connected for twenty. */
const MOST_YEARS = 12;
/** Rows of evidence shown with a finding; all of them are in the JSON. */
const MOST_EVIDENCE = 8;

/** Findings that need room: those with statements or with counted messages. */
export const isDetailed = ({ claims, exposure }: ReportFinding): boolean =>
  claims.length > 0 || exposure !== null;

/** Section 1. */
export function* findingsSection({ findings, summary }: ReportHead): Generator<SafeHtml> {
  const detailed = findings.filter(isDetailed);
  yield html`<section id="findings">
<h2>1. ${say('report.section.findings')}</h2>
`;
  if (detailed.length === 0) yield html`<p>${say('report.noFindings')}</p>`;
  for (const finding of detailed) yield findingArticle(finding, summary.messagesInEra);
  yield html`</section>
`;
}

/** Of the short form: those that touch messages, each with its count, and every statement beside its answer. */
export function* inboxFindings({ findings, summary }: ReportHead): Generator<SafeHtml> {
  yield html`<section id="findings">
<h2>${say('report.short.findings')}</h2>
`;
  if (findings.length === 0) yield html`<p>${say('report.noFindings')}</p>`;
  for (const finding of findings.filter(isDetailed)) yield shortArticle(finding, summary.messagesInEra);
  const others = findings.filter((finding) => !isDetailed(finding));
  if (others.length > 0)
    yield html`<ul class="others">${others.map(({ title, summary: shows }) => html`<li><strong>${data(title)}.</strong> ${data(shows)}</li>`)}</ul>
`;
  yield html`</section>
`;
}

const place = (label: string, { path, pointer }: { readonly path: string; readonly pointer: string }) =>
  sayHtml('labelled', { label, text: html`<code>${data(`${path} ${pointer}`)}</code>` });

function shortArticle(finding: ReportFinding, messagesInEra: number): SafeHtml {
  const [first] = finding.evidence;
  return html`<article class="finding">
${heading(finding)}
<p>${data(finding.summary)}</p>
${shortExposure(finding, messagesInEra)}${finding.claims.length > 0 ? statements(finding, shortClaim) : NOTHING}
<p class="small soft">${first === undefined ? NOTHING : html`${place(say('grade.in-export'), first)}${morePlaces(finding.evidence)}. `}${decided(finding)}</p></article>
`;
}

function shortExposure(finding: ReportFinding, messagesInEra: number): SafeHtml {
  const { exposure: counts, window, readings } = finding;
  if (counts === null) return window === null ? NOTHING : html`<p>${windowText(window)}</p>`;
  return html`${countHeading(counts)}
${rulerSvg(counts.least.messages, counts.most.messages, messagesInEra)}
${window === null ? NOTHING : html`<p class="small">${windowText(window)}</p>`}${readingsTable(readings)}`;
}

const countHeading = ({ least, most }: NonNullable<ReportFinding['exposure']>): SafeHtml =>
  html`<h4>${words().say(messagesInWindow({ least: least.messages, most: most.messages }))}</h4>`;

const decided = ({ decision: made }: ReportFinding): string =>
  made === null
    ? say('report.notReviewedYet')
    : say('report.yourDecision', { decision: say(`decision.${made.decision}`) });

const morePlaces = ({ length }: ReportFinding['evidence']): string =>
  length > 1 ? ` ${say('report.morePlaces', { count: length - 1 })}` : '';

const shortClaim = (one: ReportClaim): SafeHtml => statement(one, say(`grade.${one.status}`), NOTHING);

const heading = ({ title, grade }: ReportFinding): SafeHtml =>
  html`<header><h3>${data(title)}</h3>${gradeLabel(grade)}</header>`;

/** Section 2. */
export function* otherFindings({ findings }: ReportHead): Generator<SafeHtml> {
  yield html`<section id="other">
<h2>2. ${say('report.section.other')}</h2>
<p>${say('report.otherLead')}</p>
<table>
<thead><tr>${heads('report.head.finding', 'app.finding.shows', 'column.where')}</tr></thead>
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
  const decided =
    decision === null
      ? NOTHING
      : html`<br>${say('report.yourDecision', { decision: say(`decision.${decision.decision}`) })}`;
  return html`<tr><th scope="row">${data(title)}</th><td>${data(summary)}${decided}</td><td>${where}${morePlaces(evidence)}</td></tr>
`;
}

function findingArticle(finding: ReportFinding, messagesInEra: number): SafeHtml {
  return html`<article class="finding">
${heading(finding)}
<p>${data(finding.summary)}</p>
${finding.claims.length > 0 ? statements(finding, claim) : NOTHING}${exposure(finding, messagesInEra)}${evidence(finding)}${decision(finding)}</article>
`;
}

/** Claims left and their answers right, in the rows of the app. */
function statements(finding: ReportFinding, toClaim: (claim: ReportClaim) => SafeHtml): SafeHtml {
  const rows = groupStatements(finding, ({ answers }) => answers);
  return html`<div class="sides"><h4>${say('report.said')}</h4><h4>${say('report.responses')}</h4>
${[...rows.main, ...rows.other].map(
  (row) =>
    html`<div>${row.claims.map(toClaim)}</div><div>${answers(row)}</div>
`,
)}</div>
`;
}

/** An answer is set out once; later rows name who gave it. */
function answers({ responses, repeated }: StatementRow<ReportClaim, ReportResponse>): SafeHtml {
  if (responses.length + repeated.length === 0)
    return html`<p class="soft">${say('claim.noResponseRecorded')}</p>`;
  const names = [...new Set(repeated.map(({ by }) => by))];
  return html`${responses.map(response)}${repeated.length === 0 ? NOTHING : html`<p class="small soft">${say('report.alsoAnswers', { names, count: repeated.length })}</p>`}`;
}

function claim(one: ReportClaim): SafeHtml {
  const fit =
    one.fit === null ? NOTHING : html`<p class="small">${say(`fit.${one.fit}`)}${claimWindow(one)}</p>`;
  const details = claimDetails(one).map((detail) => html`<p class="small">${data(words().say(detail))}</p>`);
  return statement(one, say(`grade.${one.status}`), html`${details}${fit}`);
}

function claimWindow({ window, messages }: ReportClaim): SafeHtml {
  if (window === null) return NOTHING;
  const counts = messages === null ? NOTHING : html` ${words().say(messagesInWindow(messages))}`;
  return html` ${windowText(window)}${counts}`;
}

const response = (one: ReportResponse): SafeHtml => statement(one, say('report.response'), NOTHING);

function statement(
  { by, statement: text, quote, quoteTranslation, note, sources }: ReportClaim | ReportResponse,
  mark: string,
  fit: SafeHtml,
): SafeHtml {
  const quotation =
    quote === null
      ? NOTHING
      : html`<blockquote>${data(words().say(quotationMessage({ quote, quoteTranslation })))}</blockquote>`;
  const remark = note === null ? NOTHING : html`<p class="note">${data(note)}</p>`;
  return html`<div class="statement">
<p><span class="who">${data(by)}</span> <span class="soft">(${mark})</span></p>
<p>${data(text)} ${footnotes(sources)}</p>${quotation}${fit}${remark}
</div>`;
}

/** Small numbers that lead to the notes on sources. */
export const footnotes = (numbers: readonly number[]): SafeHtml =>
  html`<sup class="cites">${numbers.map((number) => html`<a href="#source-${number}">${number}</a>`)}</sup>`;

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
      : html`<p>${windowText(window)}</p>
`;
  const { least, most } = counts;
  return html`${countHeading(counts)}
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
    html`<tr><th scope="row">${data(words().say(accountMessage(reading)))}</th><td class="number">${words().say(shortRange(reading.messages.least, reading.messages.most))}</td></tr>
`,
)}</tbody>
</table>
`;
}

function yearsTable(years: ReportFinding['years']): SafeHtml {
  if (years.length === 0) return NOTHING;
  return html`<table class="years${years.length > MOST_YEARS ? ' many' : ''}">
<thead><tr>${heads('column.year')}${years.map(({ year }) => html`<th scope="col">${year}</th>`)}</tr></thead>
<tbody><tr><th scope="row">${say('report.most')}</th>${years.map(({ most }) => html`<td>${figure(most)}</td>`)}</tr>
<tr><th scope="row">${say('report.least')}</th>${years.map(({ least }) => html`<td>${figure(least)}</td>`)}</tr></tbody>
</table>
`;
}

function evidence({ evidence: rows }: ReportFinding): SafeHtml {
  const rest = rows.length - MOST_EVIDENCE;
  return html`<h4>${say('grade.in-export')}</h4>
<ul class="evidence">
${rows.slice(0, MOST_EVIDENCE).map(
  ({ what, name, ...row }) => html`<li>${data(name)}, ${place(what, row)}</li>
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
