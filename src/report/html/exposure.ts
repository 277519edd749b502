import type { ExposureCounts } from '../../model/findings.ts';
import { words } from '../../words/current.ts';
import { message } from '../../words/message.ts';
import { accountMessage, readingSubjects } from '../../words/periods.ts';
import { messagesInWindow, shortRange } from '../../words/ranges.ts';
import { say } from '../../words/say.ts';
import type { ReportFinding } from '../finding-schema.ts';
import { rulerSvg } from './drawing.ts';
import { figure, heads, windowText } from './phrases.ts';
import { data, html, NOTHING, type SafeHtml } from './template.ts';

/** More years than these do not fit side by side at full font size: an app on X may be connected for twenty. */
const MOST_YEARS = 12;

export function shortExposure(finding: ReportFinding, messagesInEra: number): SafeHtml {
  const { exposure: counts, window } = finding;
  if (counts === null) return window === null ? NOTHING : html`<p>${windowText(window)}</p>`;
  return html`${countHeading(counts)}
${rulerSvg(counts.least.messages, counts.most.messages, messagesInEra)}
${window === null ? NOTHING : html`<p class="small">${windowText(window)}</p>`}${readingsTable(finding)}`;
}

const countHeading = ({ least, most }: NonNullable<ReportFinding['exposure']>): SafeHtml =>
  html`<h4>${words().say(messagesInWindow({ least: least.messages, most: most.messages }))}</h4>`;

function mostCounts({ messages, threads, people, sent, received }: ExposureCounts): string {
  const direction =
    sent === null || received === null
      ? message('report.direction.unknown')
      : message('report.direction', { sent, received });
  return say('report.mostCounts', { messages, threads, people, direction });
}

export function exposure(finding: ReportFinding, messagesInEra: number): SafeHtml {
  const { exposure: counts, window, years } = finding;
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
${readingsTable(finding)}${yearsTable(years)}`;
}

/** If accounts differ: the count by each of them. */
function readingsTable({ readings, claims }: ReportFinding): SafeHtml {
  if (readings.length < 2) return NOTHING;
  return html`<h4>${say('accounts.title')}</h4>
<p class="small">${say('accounts.lead')}</p>
<table>
<tbody>
${readings.map(
  (reading) =>
    html`<tr><th scope="row">${data(words().say(accountMessage(reading)))}</th><td>${readingSubjects(claims, reading)}</td><td class="number">${words().say(shortRange(reading.messages.least, reading.messages.most))}</td></tr>
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
