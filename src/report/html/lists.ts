import { connectionStatus } from '../../words/connection-status.ts';
import { label, say } from '../../words/say.ts';
import type { Report } from '../model.ts';
import type { ReportCompany, ReportConnection } from '../row-schemas.ts';
import { companyText, dayText, heads } from './phrases.ts';
import { data, html, NOTHING, type SafeHtml } from './template.ts';

/** Companies shown without opening the full list. */
const MOST_COMPANIES = 40;

/** Section 5, row by row. */
export function* connectionsSection({ connections }: Report): Generator<SafeHtml> {
  yield html`<section id="connections">
<h2>5. ${say('report.section.connections')}</h2>
<p>${say('report.connectionsLead')}</p>
<table>
<thead><tr>${heads('column.name', 'column.status', 'report.head.added', 'column.removed', 'column.where')}</tr></thead>
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
      ? html`<br><span class="soft small">${label('appKind', row.kind)}</span>`
      : NOTHING;
  const isBlocked = row.kind === 'blocked';
  const added = isBlocked ? '' : dayText(row.addedAt);
  const removed = isBlocked || row.status === 'active' ? '' : dayText(row.removedAt);
  const doubt =
    row.localTime && row.addedAt?.includes('-')
      ? html`<br><span class="soft small">${say('report.dayOrTwo')}</span>`
      : NOTHING;
  return html`<tr><th scope="row">${data(row.name)}${kind}</th><td class="nowrap">${connectionStatus(row)}</td><td class="nowrap">${added}${doubt}</td><td class="nowrap">${removed}</td><td><code>${data(`${fileName(row.path)} ${row.pointer}`)}</code></td></tr>
`;
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Section 6: first those in several channels, then all of them, row by row. */
export function* companiesSection({ companies, head }: Report): Generator<SafeHtml> {
  const shown: ReportCompany[] = [];
  for (const company of companies()) {
    if (shown.length === MOST_COMPANIES || company.channels < 2) break;
    shown.push(company);
  }
  yield html`<section id="companies">
<h2>6. ${say('report.section.companies')}</h2>
<p>${say('report.companiesLead', { count: head.summary.companies })}</p>
${shown.length === 0 ? html`<p>${say('report.noneInSeveralWays')}</p>` : html`${companyHead()}${shown.map(companyRow)}</tbody></table>`}
<details><summary>${say('report.allCompanies', { count: head.summary.companies })}</summary>
${companyHead()}`;
  for (const company of companies()) yield companyRow(company);
  yield html`</tbody>
</table>
</details>
</section>
`;
}

const companyHead = (): SafeHtml => html`<table>
<thead><tr>${heads('report.head.company', 'report.head.what', 'report.head.lists', 'report.head.first', 'report.head.last')}</tr></thead>
<tbody>
`;

function companyRow(company: ReportCompany): SafeHtml {
  const mark = company.flagged ? '*' : '';
  return html`<tr><th scope="row">${data(company.name)}${mark}</th><td>${company.category && label('category', company.category)}</td><td>${companyText(company)}</td><td class="nowrap">${company.firstAt && dayText(company.firstAt)}</td><td class="nowrap">${company.lastAt && dayText(company.lastAt)}</td></tr>
`;
}
