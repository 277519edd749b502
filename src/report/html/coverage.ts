import type { Service } from '../../model/enumerations.ts';
import { words } from '../../words/current.ts';
import { notReadMessage } from '../../words/not-read.ts';
import { documentLabel, label, say } from '../../words/say.ts';
import type { Report } from '../model.ts';
import type { ReportDocument } from '../row-schemas.ts';
import type { ReportHead } from '../schema.ts';
import { figure, heads, numberHeads } from './phrases.ts';
import { data, html, NOTHING, type SafeHtml } from './template.ts';

const MOST_TROUBLED = 200;

/** Section 7. */
export function* coverageSection({ head, documents }: Report): Generator<SafeHtml> {
  const { limits, cautions, coverage } = head;
  const { service } = head.import;
  const notRead = notReadMessage(coverage.notRead);
  yield html`<section id="limits">
<h2>7. ${say('report.section.limits')}</h2>
<h3>${say('report.limits')}</h3>
<ul>${limits.map(({ text }) => html`<li>${data(text)}</li>`)}</ul>
<h3>${say('report.cautions')}</h3>
<ul>${cautions.map((text) => html`<li>${data(text)}</li>`)}</ul>
<h3>${say('report.kinds')}</h3>
<table>
<thead><tr>${heads('report.head.kind')}${numberHeads('column.documents', 'column.records', 'column.problems')}</tr></thead>
<tbody>
${coverage.kinds.map((row) => kindRow(row, service))}</tbody>
</table>
<p>${absence(coverage.absent, service)} ${say('report.otherFiles', { count: coverage.otherFiles })}</p>${notRead && html`<p>${data(words().say(notRead))}</p>`}
<p>${say('formats.evidence')} ${say('formats.address')}</p>
`;
  yield* troubledDocuments(documents());
  yield html`</section>
`;
}

const kindRow = ({ kind, ...counts }: ReportHead['coverage']['kinds'][number], service: Service): SafeHtml =>
  html`<tr><th scope="row">${documentLabel(kind, service)}</th>${[counts.documents, counts.records, counts.problems].map((count) => html`<td class="number">${figure(count)}</td>`)}</tr>
`;

const absence = (kinds: readonly string[], service: Service): string =>
  kinds.length === 0
    ? say('report.nothingAbsent')
    : say('report.absent', { kinds: kinds.map((kind) => documentLabel(kind, service)) });

/** Documents with problems come first; the first one without ends the list. */
function* troubledDocuments(documents: Iterable<ReportDocument>): Generator<SafeHtml> {
  let shown = 0;
  for (const document of documents) {
    if (!['unreadable', 'partial', 'unrecognised'].includes(document.status) || shown === MOST_TROUBLED)
      break;
    if (shown === 0)
      yield html`<h3>${say('report.troubled')}</h3>
<table><thead><tr>${heads('column.document', 'column.status', 'report.head.why')}</tr></thead><tbody>
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
  return html`<tr><th scope="row"><code>${data(path)}</code></th><td>${label('documentState', status)}</td><td>${why}${more}</td></tr>
`;
}
