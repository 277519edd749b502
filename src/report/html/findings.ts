import { counted, figure } from '../../audit/sentences.ts';
import type { ReportClaim, ReportFinding, ReportHead, ReportResponse } from '../schema.ts';
import { rulerSvg } from './drawing.ts';
import { gradeLabel } from './summary.ts';
import { data, html, NOTHING, type SafeHtml } from './template.ts';
import { DECISION_WORDS, dayWords, exposureWords, FIT_WORDS, windowWords } from './words.ts';

/** Rows of evidence shown with a finding; all of them stand in the JSON. */
const MOST_EVIDENCE = 8;

/** Findings that need room: those with statements or with counted messages. */
export const isDetailed = ({ claims, exposure }: ReportFinding): boolean =>
  claims.length > 0 || exposure !== null;

/** Section 1. */
export function* findingsSection({ findings, summary }: ReportHead): Generator<SafeHtml> {
  const detailed = findings.filter(isDetailed);
  yield html`<section class="paged" id="findings">
<h2>1. Findings with statements or counts</h2>
`;
  if (detailed.length === 0) yield html`<p>There are none in this export. That rules nothing out.</p>`;
  for (const finding of detailed) yield findingArticle(finding, summary.messagesInEra);
  yield html`</section>
`;
}

/** Section 2. */
export function* otherFindings({ findings }: ReportHead): Generator<SafeHtml> {
  yield html`<section class="paged" id="other">
<h2>2. Other findings</h2>
<p>These rest on your export alone.</p>
<table>
<thead><tr><th scope="col">Finding</th><th scope="col">What your export shows</th><th scope="col">Where</th></tr></thead>
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
  const more = evidence.length > 1 ? html` and ${counted(evidence.length - 1, 'more place')}` : NOTHING;
  const decided = decision === null ? NOTHING : html`<br>Your decision: ${DECISION_WORDS[decision.decision]}`;
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
    responses.length === 0 ? html`<p>No response to this was found.</p>` : html`${responses.map(response)}`;
  return html`<div class="sides">
<div><h4>Said or alleged</h4>${claims.map(claim)}</div>
<div><h4>Responses</h4>${answers}</div>
</div>
`;
}

function claim(one: ReportClaim): SafeHtml {
  const fit =
    one.fit === null ? NOTHING : html`<p class="small">${FIT_WORDS[one.fit]}${claimWindow(one)}</p>`;
  return statement(one, one.status, fit);
}

function claimWindow({ window, messages }: ReportClaim): SafeHtml {
  if (window === null) return NOTHING;
  const counts =
    messages === null
      ? NOTHING
      : html` At least ${figure(messages.least)}, at most ${figure(messages.most)} of your messages.`;
  return html` ${windowWords(window)}.${counts}`;
}

const response = (one: ReportResponse): SafeHtml => statement(one, 'response', NOTHING);

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

function exposure({ exposure: counts, window, years }: ReportFinding, messagesInEra: number): SafeHtml {
  if (counts === null)
    return window === null
      ? NOTHING
      : html`<p>${windowWords(window)}.</p>
`;
  const { least, most } = counts;
  return html`<h4>${exposureWords(counts)} lie in this window</h4>
${rulerSvg(least.messages, most.messages, messagesInEra)}
<dl class="facts">
${window === null ? NOTHING : html`<dt>Window</dt><dd>${windowWords(window)}</dd>`}
<dt>At most</dt><dd>${counted(most.messages, 'message')} in ${counted(most.threads, 'conversation')} with ${counted(most.people, 'person', 'people')}: ${figure(most.sent)} sent, ${figure(most.received)} received</dd>
<dt>At least</dt><dd>${counted(least.messages, 'message')}</dd>
</dl>
${yearsTable(years)}`;
}

function yearsTable(years: ReportFinding['years']): SafeHtml {
  if (years.length === 0) return NOTHING;
  return html`<table class="years">
<thead><tr><th scope="col">Year</th>${years.map(({ year }) => html`<th scope="col">${year}</th>`)}</tr></thead>
<tbody><tr><th scope="row">At most</th>${years.map(({ most }) => html`<td>${figure(most)}</td>`)}</tr>
<tr><th scope="row">At least</th>${years.map(({ least }) => html`<td>${figure(least)}</td>`)}</tr></tbody>
</table>
`;
}

function evidence({ evidence: rows }: ReportFinding): SafeHtml {
  const rest = rows.length - MOST_EVIDENCE;
  return html`<h4>Where it stands in your export</h4>
<ul class="evidence">
${rows.slice(0, MOST_EVIDENCE).map(
  ({ what, name, path, pointer }) =>
    html`<li>${data(name)}, ${what}: <code>${data(`${path} ${pointer}`)}</code></li>
`,
)}${rest > 0 ? html`<li>And ${counted(rest, 'more row')}; the JSON form of this report lists all of them.</li>` : NOTHING}</ul>
`;
}

function decision({ decision: decided }: ReportFinding): SafeHtml {
  if (decided === null)
    return html`<p class="decision soft">Your decision: not reviewed yet.</p>
`;
  const note = decided.note === null ? NOTHING : html` Note: ${data(decided.note)}`;
  const reopened = decided.reopened === null ? NOTHING : html` Open again: ${data(decided.reopened)}`;
  return html`<p class="decision">Your decision of ${dayWords(decided.decidedAt)}: <strong>${DECISION_WORDS[decided.decision]}</strong>.${note}${reopened}</p>
`;
}
