import { isOnPermissions } from '../../audit/eras.ts';
import { say } from '../../words/say.ts';
import { spanMessage } from '../../words/windows.ts';
import type { ReportFinding } from '../finding-schema.ts';
import type { ReportHead } from '../schema.ts';
import { exposure, shortExposure } from './exposure.ts';
import { dayText, heads } from './phrases.ts';
import { claim, footnotes, shortClaim, statements } from './statements.ts';
import { gradeLabel } from './summary.ts';
import { data, html, NOTHING, type SafeHtml, sayHtml } from './template.ts';

/** Rows of evidence shown with a finding; all of them are in the JSON. */
const MOST_EVIDENCE = 8;

/** Findings that need space: those with statements or with counted messages. */
export const isDetailed = ({ claims, exposure }: ReportFinding): boolean =>
  claims.length > 0 || exposure !== null;

/** Section 1. */
export function* findingsSection(head: ReportHead): Generator<SafeHtml> {
  const detailed = head.findings.filter(isDetailed);
  yield html`<section id="findings">
<h2>1. ${say('report.section.findings')}</h2>
`;
  if (detailed.length === 0) yield html`<p>${say('report.noFindings')}</p>`;
  for (const finding of detailed) yield findingArticle(finding, head);
  yield html`${allowed(head)}</section>
`;
}

/**
 * For the short form: those that touch messages, each with its count, and every statement beside its answer; `rest` are only in
 * the full form.
 */
export function* inboxFindings(head: ReportHead, rest: number): Generator<SafeHtml> {
  const { findings } = head;
  yield html`<section id="findings">
<h2>${say('report.short.findings')}</h2>
`;
  if (findings.length === 0) yield html`<p>${say('report.noFindings')}</p>`;
  for (const finding of findings.filter(isDetailed)) yield shortArticle(finding, head);
  const others = findings.filter((finding) => !isDetailed(finding));
  if (others.length > 0)
    yield html`<ul class="others">${others.map(({ title, summary: shows }) => html`<li><strong>${data(title)}.</strong> ${data(shows)}</li>`)}</ul>
`;
  if (rest > 0)
    yield html`<p>${say('report.moreInFull', { count: rest })}</p>
`;
  yield html`${allowed(head)}</section>
`;
}

/** What an app could be granted, which is what the findings on permissions rest on. */
function allowed({ rules = [] }: ReportHead): SafeHtml {
  if (rules.length === 0) return NOTHING;
  return html`<h3>${say('app.finding.rules')}</h3>
<ul class="plain">${rules.map(
    ({ granted, sources, ...era }) =>
      html`<li>${data(say('cli.finding.era', { days: spanMessage(era), granted }))} ${footnotes(sources)}</li>
`,
  )}</ul>
`;
}

function shows({ rule, summary }: ReportFinding, { rules = [] }: ReportHead): SafeHtml {
  const cited = isOnPermissions(rule) ? [...new Set(rules.flatMap(({ sources }) => sources))] : [];
  return html`<p>${data(summary)}${cited.length > 0 ? html` ${footnotes(cited)}` : NOTHING}</p>
`;
}

const place = (label: string, { path, pointer }: { readonly path: string; readonly pointer: string }) =>
  sayHtml('labelled', { label, text: html`<code>${data(`${path} ${pointer}`)}</code>` });

function shortArticle(finding: ReportFinding, head: ReportHead): SafeHtml {
  const [first] = finding.evidence;
  return html`<article class="finding">
${heading(finding)}
${shows(finding, head)}${shortExposure(finding, head.summary.messagesInEra)}${finding.claims.length > 0 ? statements(finding, shortClaim) : NOTHING}
<p class="small soft">${first === undefined ? NOTHING : html`${place(say('grade.in-export'), first)}${morePlaces(finding.evidence)}. `}${decided(finding)}</p></article>
`;
}

const decided = ({ decision: made }: ReportFinding): string =>
  made === null
    ? say('report.notReviewedYet')
    : say('report.yourDecision', { decision: say(`decision.${made.decision}`) });

const morePlaces = ({ length }: ReportFinding['evidence']): string =>
  length > 1 ? ` ${say('report.morePlaces', { count: length - 1 })}` : '';

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

function otherRow(finding: ReportFinding): SafeHtml {
  const { title, summary, evidence } = finding;
  const [first] = evidence;
  const where = first === undefined ? NOTHING : html`<code>${data(`${first.path} ${first.pointer}`)}</code>`;
  return html`<tr><th scope="row">${data(title)}</th><td>${data(summary)}${finding.decision && html`<br>${decided(finding)}`}</td><td>${where}${morePlaces(evidence)}</td></tr>
`;
}

function findingArticle(finding: ReportFinding, head: ReportHead): SafeHtml {
  return html`<article class="finding">
${heading(finding)}
${shows(finding, head)}${finding.claims.length > 0 ? statements(finding, claim) : NOTHING}${exposure(finding, head.summary.messagesInEra)}${evidence(finding)}${decision(finding)}</article>
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
