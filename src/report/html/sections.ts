import { say } from '../../words/say.ts';
import type { Report } from '../model.ts';
import type {
  ListedDecision,
  ReportCompany,
  ReportConnection,
  ReportDocument,
  ReportHead,
  ReportRemedy,
  ReportSource,
} from '../schema.ts';
import { PATTERNS, timelineSvg } from './drawing.ts';
import { footnotes } from './findings.ts';
import { companyText, dayText, figure, heads, numberHeads } from './phrases.ts';
import { data, html, NOTHING, type SafeHtml, sayHtml } from './template.ts';

/** Companies shown without opening the full list. */
const MOST_COMPANIES = 40;
const MOST_TROUBLED = 200;

/** Section 3. */
export function timelineSection({ timeline }: ReportHead): SafeHtml {
  const others =
    timeline.otherConnections === 0
      ? NOTHING
      : html` ${say('report.timeline.others', { count: timeline.otherConnections })}`;
  const isDirected = timeline.years.every(({ sent }) => sent !== null);
  const below = isDirected ? 'report.timeline.below' : 'report.timeline.belowUndirected';
  return html`<section class="paged" id="timeline">
<h2>3. ${say('report.section.timeline')}</h2>
<figure>
${PATTERNS}${timelineSvg(timeline)}
<figcaption class="small">${say('report.timeline.caption')} ${say(below)}${others}</figcaption>
</figure>
<details class="printed"><summary>${say('report.timeline.inWords')}</summary>
<table><thead><tr>${heads('report.head.app', 'report.head.connection')}</tr></thead><tbody>
${timeline.bars.map(
  ({ name, text }) => html`<tr><th scope="row">${data(name)}</th><td>${data(text)}</td></tr>
`,
)}</tbody></table>
<table class="years"><thead><tr>${heads('report.head.year', 'report.head.allMessages', 'report.head.sent', 'report.head.received')}</tr></thead><tbody>
${timeline.years.map(
  ({
    year,
    messages,
    sent,
    received,
  }) => html`<tr><th scope="row">${year}</th><td>${figure(messages)}</td><td>${figure(sent)}</td><td>${figure(received)}</td></tr>
`,
)}</tbody></table>
</details>
</section>
`;
}

/** Section 4. */
export function decisionsSection({ decisions, followUps, remedies }: ReportHead): SafeHtml {
  return html`<section id="decisions">
<h2>4. ${say('report.section.decisions')}</h2>
${remedies.length === 0 ? NOTHING : remediesTable(remedies)}
<h3>${say('report.decisions')}</h3>
${decisions.length === 0 ? html`<p>${say('report.noDecisions')}</p>` : decisionsTable(decisions)}
${followUps.length === 0 ? NOTHING : html`<h3>${say('report.followUps')}</h3><ul>${followUps.map(({ date, what }) => html`<li>${sayHtml('report.followUp', { day: dayText(date), what: data(what) })}</li>`)}</ul>`}
</section>
`;
}

function remediesTable(remedies: readonly ReportRemedy[]): SafeHtml {
  return html`<table>
<thead><tr>${heads('report.head.step', 'report.head.what')}</tr></thead>
<tbody>
${remedies.map(
  ({ part, topic, text, url, note, sources }) =>
    html`<tr><th scope="row">${topic}<br><span class="soft small">${say(`report.remedy.${part}`)}</span></th><td>${text} ${footnotes(sources)}${url === null ? NOTHING : html`<br><code>${url}</code>`}${note === null ? NOTHING : html`<br><span class="note">${note}</span>`}</td></tr>
`,
)}</tbody>
</table>`;
}

function decisionsTable(decisions: readonly ListedDecision[]): SafeHtml {
  return html`<table>
<thead><tr>${heads('report.head.on', 'report.head.decision', 'report.head.decided', 'report.head.followUp', 'report.head.note')}</tr></thead>
<tbody>
${decisions.map(
  ({ subject, decision, decidedAt, followUp, note, reopened }) =>
    html`<tr><th scope="row">${data(subject.name)}</th><td>${reopened === null ? say(`decision.${decision}`) : sayHtml('report.decisionReopened', { decision: say(`decision.${decision}`), reason: data(reopened) })}</td><td>${dayText(decidedAt)}</td><td>${followUp === null ? say('report.noDay') : dayText(followUp)}</td><td>${data(note ?? '')}</td></tr>
`,
)}</tbody>
</table>`;
}

/** Section 5, row by row. */
export function* connectionsSection({ connections }: Report): Generator<SafeHtml> {
  yield html`<section class="paged" id="connections">
<h2>5. ${say('report.section.connections')}</h2>
<p>${say('report.connectionsLead')}</p>
<table>
<thead><tr>${heads('report.head.name', 'report.head.status', 'report.head.added', 'report.head.removed', 'report.head.where')}</tr></thead>
<tbody>
`;
  for (const connection of connections()) yield connectionRow(connection);
  yield html`</tbody>
</table>
</section>
`;
}

function connectionRow(row: ReportConnection): SafeHtml {
  const kind =
    row.kind === 'instant-game'
      ? html`<br><span class="soft small">${say('report.instantGame')}</span>`
      : NOTHING;
  const removed = row.status === 'active' ? '' : dayText(row.removedAt);
  const doubt = row.localTime ? html`<br><span class="soft small">${say('report.dayOrTwo')}</span>` : NOTHING;
  return html`<tr><th scope="row">${data(row.name)}${kind}</th><td class="nowrap">${row.status}</td><td class="nowrap">${dayText(row.addedAt)}${doubt}</td><td class="nowrap">${removed}</td><td><code>${data(`${fileName(row.path)} ${row.pointer}`)}</code></td></tr>
`;
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Section 6: those in several channels in sight, then all of them, row by row. */
export function* companiesSection({ companies, head }: Report): Generator<SafeHtml> {
  const shown: ReportCompany[] = [];
  for (const company of companies()) {
    if (shown.length === MOST_COMPANIES || company.channels < 2) break;
    shown.push(company);
  }
  yield html`<section id="companies">
<h2>6. ${say('report.section.companies')}</h2>
<p>${say('report.companiesLead', { count: head.summary.companies })}</p>
${shown.length === 0 ? html`<p>${say('report.noneInSeveralWays')}</p>` : html`${COMPANY_HEAD}${shown.map(companyRow)}</tbody></table>`}
<details><summary>${say('report.allCompanies', { count: head.summary.companies })}</summary>
${COMPANY_HEAD}`;
  for (const company of companies()) yield companyRow(company);
  yield html`</tbody>
</table>
</details>
</section>
`;
}

const COMPANY_HEAD = html`<table>
<thead><tr>${heads('report.head.company', 'report.head.lists', 'report.head.first', 'report.head.last')}</tr></thead>
<tbody>
`;

function companyRow(company: ReportCompany): SafeHtml {
  const mark = company.flagged ? '*' : '';
  return html`<tr><th scope="row">${data(company.name)}${mark}</th><td>${companyText(company)}</td><td class="nowrap">${company.firstAt && dayText(company.firstAt)}</td><td class="nowrap">${company.lastAt && dayText(company.lastAt)}</td></tr>
`;
}

/** Section 7. */
export function* coverageSection({ head, documents }: Report): Generator<SafeHtml> {
  const { limits, cautions, coverage } = head;
  yield html`<section id="limits">
<h2>7. ${say('report.section.limits')}</h2>
<h3>${say('report.limits')}</h3>
<ul>${limits.map(({ text }) => html`<li>${data(text)}</li>`)}</ul>
<h3>${say('report.cautions')}</h3>
<ul>${cautions.map((text) => html`<li>${data(text)}</li>`)}</ul>
<h3>${say('report.kinds')}</h3>
<table>
<thead><tr>${heads('report.head.kind')}${numberHeads('report.head.documents', 'report.head.records', 'report.head.problems')}</tr></thead>
<tbody>
${coverage.kinds.map(
  ({
    kind,
    documents: count,
    records,
    problems,
  }) => html`<tr><th scope="row">${kind}</th><td class="number">${figure(count)}</td><td class="number">${figure(records)}</td><td class="number">${figure(problems)}</td></tr>
`,
)}</tbody>
</table>
<p>${absence(coverage.absent)} ${say('report.otherFiles', { count: coverage.otherFiles })}</p>
`;
  yield* troubledDocuments(documents());
  yield html`</section>
`;
}

const absence = (kinds: readonly string[]): string =>
  kinds.length === 0 ? say('report.nothingAbsent') : say('report.absent', { kinds: kinds.join(', ') });

/** Documents come with those in trouble first; the first one without ends the list. */
function* troubledDocuments(documents: Iterable<ReportDocument>): Generator<SafeHtml> {
  let shown = 0;
  for (const document of documents) {
    if (!['unreadable', 'partial', 'unrecognised'].includes(document.status) || shown === MOST_TROUBLED)
      break;
    if (shown === 0)
      yield html`<h3>${say('report.troubled')}</h3>
<table><thead><tr>${heads('report.head.document', 'report.head.status', 'report.head.why')}</tr></thead><tbody>
`;
    shown += 1;
    yield troubledRow(document);
  }
  if (shown > 0)
    yield html`</tbody></table>
`;
  if (shown === MOST_TROUBLED)
    yield html`<p class="soft small">${say('report.moreDocuments')}</p>
`;
}

function troubledRow({ path, status, problems }: ReportDocument): SafeHtml {
  const [first] = problems;
  const why = first === undefined ? NOTHING : html`${data(first.message)}`;
  const more =
    problems.length > 1 ? html` ${say('report.moreProblems', { count: problems.length - 1 })}` : NOTHING;
  return html`<tr><th scope="row"><code>${data(path)}</code></th><td>${status}</td><td>${why}${more}</td></tr>
`;
}

/** Section 8. */
export function methodSection({ method, import: from, ...head }: ReportHead): SafeHtml {
  return html`<section id="method">
<h2>8. ${say('report.section.method')}</h2>
${method.map(
  ({ title, text }) => html`<h3>${title}</h3><p>${text}</p>
`,
)}<h3>${say('report.versions')}</h3>
<dl class="facts">
<dt>${say('report.writtenBy')}</dt><dd>Sidedoor ${data(head.writtenBy.version)}</dd>
<dt>${say('report.format')}</dt><dd>${say('report.schemas', { report: head.schema, ledger: head.ledgerSchema })}</dd>
<dt>${say('report.facts')}</dt><dd>${dayText(head.knowledge.made)}, SHA-256 <code>${head.knowledge.version}</code></dd>
</dl>
<table>
<thead><tr>${heads('report.head.part')}${numberHeads('report.head.bytes')}<th scope="col">SHA-256</th></tr></thead>
<tbody>
${from.parts.map(
  ({
    name,
    bytes,
    sha256,
  }) => html`<tr><th scope="row">${data(name)}</th><td class="number">${figure(bytes)}</td><td>${sha256 === null ? html`${say('report.folderHasNone')}` : html`<code>${sha256}</code>`}</td></tr>
`,
)}</tbody>
</table>
</section>
`;
}

/** Section 9: addresses as text, so that nothing is opened by accident and paper says as much as the screen. */
export function* sourcesSection({ sources }: ReportHead): Generator<SafeHtml> {
  yield html`<section class="paged" id="sources">
<h2>9. ${say('report.section.sources')}</h2>
<p>${say('report.sourcesLead')}</p>
<ol class="sources">
`;
  for (const source of sources) yield sourceItem(source);
  yield html`</ol>
</section>
`;
}

function sourceItem({ number, title, publisher, date, url, opened, quotedIn }: ReportSource): SafeHtml {
  const asQuoted = quotedIn === null ? say('report.notRead') : say('report.quotedIn', { number: quotedIn });
  return html`<li id="source-${number}" value="${number}">${data(publisher)}${date === null ? NOTHING : html`, ${date}`}: ${data(title)}${opened ? NOTHING : html` <em>(${asQuoted})</em>`}<code>${data(url)}</code></li>
`;
}
