import type { ReportForm } from '../../model/enumerations.ts';
import { words } from '../../words/current.ts';
import { say } from '../../words/say.ts';
import type { Report } from '../model.ts';
import { toShortForm } from '../short-form.ts';
import { coverageSection } from './coverage.ts';
import { decisionsSection, shortDecisions } from './decisions.ts';
import { findingsSection, inboxFindings, otherFindings } from './findings.ts';
import { headlinesSection } from './headlines.ts';
import { companiesSection, connectionsSection } from './lists.ts';
import { methodSection, shortMethod, sourceNotes, sourcesSection } from './method.ts';
import { pageStyle, reportCsp } from './style.ts';
import { shortSummary, summaryPage } from './summary.ts';
import { html, type SafeHtml } from './template.ts';
import { timelineSection } from './timeline.ts';

/**
 * The report as one HTML page without script, link to elsewhere or remote resource, piece by piece. The same report gives
 * the same bytes. The short form holds what touches messages, on a few sheets.
 */
export function* htmlReport(report: Report, form: ReportForm = 'full'): Generator<string> {
  // Set as it is: escaping the style would change what its hash stands for.
  const style = pageStyle();
  yield `<!doctype html>
<html lang="${words().language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${reportCsp(style)}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width">
<title>${say('report.pageTitle')}</title>
<style>${style}</style>
</head>
<body class="${form}${report.head.sample ? ' sample' : ''}">
`;
  const sections = form === 'short' ? shortBody(toShortForm(report), report) : fullBody(report);
  for (const { markup } of sections) yield markup;
  yield '</body>\n</html>\n';
}

function* shortBody({ head }: Report, { head: full }: Report): Generator<SafeHtml> {
  yield shortSummary(head, full);
  yield* inboxFindings(head);
  yield shortDecisions(head);
  yield shortMethod(head);
  yield* sourceNotes(head);
  yield footer(head);
}

function* fullBody(report: Report): Generator<SafeHtml> {
  const { head } = report;
  yield summaryPage(head);
  yield contents();
  yield* findingsSection(head);
  yield* otherFindings(head);
  yield timelineSection(head);
  yield decisionsSection(head);
  yield* connectionsSection(report);
  yield* companiesSection(report);
  yield* coverageSection(report);
  yield methodSection(head);
  yield* headlinesSection(head);
  yield* sourcesSection(head);
  yield footer(head);
}

const footer = ({ writtenBy }: Report['head']): SafeHtml => html`</main>
<footer><p class="soft small">${say('report.footer', { version: writtenBy.version })}</p></footer>
`;

/** In the order of the page; their place is their number. */
const SECTIONS = [
  'findings',
  'other',
  'timeline',
  'decisions',
  'connections',
  'companies',
  'limits',
  'method',
  'headlines',
  'sources',
] as const;

const contents = (): SafeHtml =>
  html`<nav aria-label="${say('report.contents')}"><ol class="contents">${SECTIONS.map((id) => html`<li><a href="#${id}">${say(`report.section.${id}`)}</a></li>`)}</ol></nav>
`;
