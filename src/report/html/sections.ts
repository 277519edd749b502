import { counted, figure } from '../../audit/sentences.ts';
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
import { data, html, NOTHING, type SafeHtml } from './template.ts';
import { companyWords, DECISION_WORDS, dayWords } from './words.ts';

/** Companies shown without opening the full list. */
const MOST_COMPANIES = 40;
const MOST_TROUBLED = 200;

/** Section 3. */
export function timelineSection({ timeline }: ReportHead): SafeHtml {
  const others =
    timeline.otherConnections === 0
      ? NOTHING
      : html` ${counted(timeline.otherConnections, 'further connection')} stand in section 5.`;
  return html`<section class="paged" id="timeline">
<h2>3. Timeline</h2>
<figure>
${PATTERNS}${timelineSvg(timeline)}
<figcaption class="small">A solid bar has two known ends. A dotted line runs towards an end that is unknown. Names in bold belong to companies with a finding of their own. Hatched boxes are the windows of statements about personal messages. The shaded band is the time in which other companies could reach personal messages at all. Below: messages you sent (solid) and received (dotted) per year.${others}</figcaption>
</figure>
<details class="printed"><summary>The same in words</summary>
<table><thead><tr><th scope="col">App</th><th scope="col">Connection</th></tr></thead><tbody>
${timeline.bars.map(
  ({ name, text }) => html`<tr><th scope="row">${data(name)}</th><td>${data(text)}</td></tr>
`,
)}</tbody></table>
<table class="years"><thead><tr><th scope="col">Year</th><th scope="col">Sent</th><th scope="col">Received</th></tr></thead><tbody>
${timeline.years.map(
  ({
    year,
    sent,
    received,
  }) => html`<tr><th scope="row">${year}</th><td>${figure(sent)}</td><td>${figure(received)}</td></tr>
`,
)}</tbody></table>
</details>
</section>
`;
}

const PART_WORDS: Readonly<Record<ReportRemedy['part'], string>> = {
  act: 'Where to act',
  does: 'What that does',
  'does-not': 'What it does not do',
  ask: 'Whom to ask',
};

/** Section 4. */
export function decisionsSection({ decisions, followUps, remedies }: ReportHead): SafeHtml {
  return html`<section id="decisions">
<h2>4. What you can do, and what you decided</h2>
${remedies.length === 0 ? NOTHING : remediesTable(remedies)}
<h3>Your decisions</h3>
${decisions.length === 0 ? html`<p>No decision has been recorded yet.</p>` : decisionsTable(decisions)}
${followUps.length === 0 ? NOTHING : html`<h3>Open follow-ups</h3><ul>${followUps.map(({ date, what }) => html`<li>${dayWords(date)}: ${data(what)}</li>`)}</ul>`}
</section>
`;
}

function remediesTable(remedies: readonly ReportRemedy[]): SafeHtml {
  return html`<table>
<thead><tr><th scope="col">Step</th><th scope="col">What it is</th></tr></thead>
<tbody>
${remedies.map(
  ({ part, topic, text, url, note, sources }) =>
    html`<tr><th scope="row">${topic}<br><span class="soft small">${PART_WORDS[part]}</span></th><td>${text} ${footnotes(sources)}${url === null ? NOTHING : html`<br><code>${url}</code>`}${note === null ? NOTHING : html`<br><span class="note">${note}</span>`}</td></tr>
`,
)}</tbody>
</table>`;
}

function decisionsTable(decisions: readonly ListedDecision[]): SafeHtml {
  return html`<table>
<thead><tr><th scope="col">On</th><th scope="col">Decision</th><th scope="col">Decided</th><th scope="col">Follow-up</th><th scope="col">Note</th></tr></thead>
<tbody>
${decisions.map(
  ({ subject, decision, decidedAt, followUp, note, reopened }) =>
    html`<tr><th scope="row">${data(subject.name)}</th><td>${DECISION_WORDS[decision]}${reopened === null ? NOTHING : html`, open again: ${data(reopened)}`}</td><td>${dayWords(decidedAt)}</td><td>${dayWords(followUp, 'none')}</td><td>${data(note ?? '')}</td></tr>
`,
)}</tbody>
</table>`;
}

/** Section 5, row by row. */
export function* connectionsSection({ connections }: Report): Generator<SafeHtml> {
  yield html`<section class="paged" id="connections">
<h2>5. Connections</h2>
<p>Every connected app and instant game that your export lists. A date that it does not give is unknown. The file is named without its folders; the JSON form of this report has them.</p>
<table>
<thead><tr><th scope="col">Name</th><th scope="col">Status</th><th scope="col">Added</th><th scope="col">Removed</th><th scope="col">Where</th></tr></thead>
<tbody>
`;
  for (const connection of connections()) yield connectionRow(connection);
  yield html`</tbody>
</table>
</section>
`;
}

function connectionRow(row: ReportConnection): SafeHtml {
  const kind = row.kind === 'instant-game' ? html`<br><span class="soft small">instant game</span>` : NOTHING;
  const removed = row.status === 'active' ? '' : dayWords(row.removedAt);
  const doubt = row.localTime ? html`<br><span class="soft small">give or take a day</span>` : NOTHING;
  return html`<tr><th scope="row">${data(row.name)}${kind}</th><td class="nowrap">${row.status}</td><td class="nowrap">${dayWords(row.addedAt)}${doubt}</td><td class="nowrap">${removed}</td><td><code>${data(`${fileName(row.path)} ${row.pointer}`)}</code></td></tr>
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
<h2>6. Companies</h2>
<p>Your export names ${counted(head.summary.companies, 'company', 'companies')}. Those that appear in several ways come first; an asterisk marks a company with a finding of its own.</p>
${shown.length === 0 ? html`<p>None appears in more than one way.</p>` : html`${COMPANY_HEAD}${shown.map(companyRow)}</tbody></table>`}
<details><summary>All ${figure(head.summary.companies)} companies (printed only while this list is open)</summary>
${COMPANY_HEAD}`;
  for (const company of companies()) yield companyRow(company);
  yield html`</tbody>
</table>
</details>
</section>
`;
}

const COMPANY_HEAD = html`<table>
<thead><tr><th scope="col">Company</th><th scope="col">What your export lists</th><th scope="col">First</th><th scope="col">Last</th></tr></thead>
<tbody>
`;

function companyRow(company: ReportCompany): SafeHtml {
  const mark = company.flagged ? '*' : '';
  return html`<tr><th scope="row">${data(company.name)}${mark}</th><td>${companyWords(company)}</td><td class="nowrap">${dayWords(company.firstAt, '')}</td><td class="nowrap">${dayWords(company.lastAt, '')}</td></tr>
`;
}

/** Section 7. */
export function* coverageSection({ head, documents }: Report): Generator<SafeHtml> {
  const { limits, cautions, coverage } = head;
  yield html`<section id="limits">
<h2>7. Coverage and limits</h2>
<h3>What this report cannot show</h3>
<ul>${limits.map(({ text }) => html`<li>${data(text)}</li>`)}</ul>
<h3>How to read the dates and names</h3>
<ul>${cautions.map((text) => html`<li>${data(text)}</li>`)}</ul>
<h3>What was in the export</h3>
<table>
<thead><tr><th scope="col">Kind of document</th><th scope="col" class="number">Documents</th><th scope="col" class="number">Records</th><th scope="col" class="number">Problems</th></tr></thead>
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
<p>${absence(coverage.absent)} ${counted(coverage.otherFiles, 'other file')} (media and documents without records of this kind) were not read.</p>
`;
  yield* troubledDocuments(documents());
  yield html`</section>
`;
}

const absence = (kinds: readonly string[]): string =>
  kinds.length === 0
    ? 'Every kind of document that Sidedoor looks for is in this export.'
    : `Not in this export: ${kinds.join(', ')}. That shows nothing about the account.`;

/** Documents come with those in trouble first; the first one without ends the list. */
function* troubledDocuments(documents: Iterable<ReportDocument>): Generator<SafeHtml> {
  let shown = 0;
  for (const document of documents) {
    if (!['unreadable', 'partial', 'unrecognised'].includes(document.status) || shown === MOST_TROUBLED)
      break;
    if (shown === 0)
      yield html`<h3>Documents that were not read in full</h3>
<table><thead><tr><th scope="col">Document</th><th scope="col">Status</th><th scope="col">Why</th></tr></thead><tbody>
`;
    shown += 1;
    yield troubledRow(document);
  }
  if (shown > 0)
    yield html`</tbody></table>
`;
  if (shown === MOST_TROUBLED)
    yield html`<p class="soft small">The JSON form of this report lists every document.</p>
`;
}

function troubledRow({ path, status, problems }: ReportDocument): SafeHtml {
  const [first] = problems;
  const why = first === undefined ? NOTHING : html`${data(first.message)}`;
  const more = problems.length > 1 ? html` And ${counted(problems.length - 1, 'more problem')}.` : NOTHING;
  return html`<tr><th scope="row"><code>${data(path)}</code></th><td>${status}</td><td>${why}${more}</td></tr>
`;
}

/** Section 8. */
export function methodSection({ method, import: from, ...head }: ReportHead): SafeHtml {
  return html`<section id="method">
<h2>8. Method</h2>
${method.map(
  ({ title, text }) => html`<h3>${title}</h3><p>${text}</p>
`,
)}<h3>Versions and source files</h3>
<dl class="facts">
<dt>Written by</dt><dd>Sidedoor ${data(head.writtenBy.version)}</dd>
<dt>Report format</dt><dd>${head.schema}, ledger schema ${head.ledgerSchema}</dd>
<dt>Facts of</dt><dd>${dayWords(head.knowledge.made)}, SHA-256 <code>${head.knowledge.version}</code></dd>
</dl>
<table>
<thead><tr><th scope="col">Part of the export</th><th scope="col" class="number">Bytes</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${from.parts.map(
  ({
    name,
    bytes,
    sha256,
  }) => html`<tr><th scope="row">${data(name)}</th><td class="number">${figure(bytes)}</td><td>${sha256 === null ? html`a folder has none` : html`<code>${sha256}</code>`}</td></tr>
`,
)}</tbody>
</table>
</section>
`;
}

/** Section 9: addresses as text, so that nothing is opened by accident and paper says as much as the screen. */
export function* sourcesSection({ sources }: ReportHead): Generator<SafeHtml> {
  yield html`<section class="paged" id="sources">
<h2>9. Sources</h2>
<p>Addresses are printed as text. To read a source, copy its address into a browser.</p>
<ol class="sources">
`;
  for (const source of sources) yield sourceItem(source);
  yield html`</ol>
</section>
`;
}

function sourceItem({ number, title, publisher, date, url, opened, quotedIn }: ReportSource): SafeHtml {
  const asQuoted = quotedIn === null ? 'the original was not read' : `as quoted by [${quotedIn}]`;
  return html`<li id="source-${number}" value="${number}">${data(publisher)}${date === null ? NOTHING : html`, ${date}`}: ${data(title)}${opened ? NOTHING : html` <em>(${asQuoted})</em>`}<code>${data(url)}</code></li>
`;
}
