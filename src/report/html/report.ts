import { say } from '../../words/say.ts';
import type { Report } from '../model.ts';
import { coverageSection } from './coverage.ts';
import { decisionsSection } from './decisions.ts';
import { findingsSection, otherFindings } from './findings.ts';
import { headlinesSection } from './headlines.ts';
import { companiesSection, connectionsSection } from './lists.ts';
import { methodSection, sourcesSection } from './method.ts';
import { REPORT_CSP, STYLE } from './style.ts';
import { summaryPage } from './summary.ts';
import { html, type SafeHtml } from './template.ts';
import { timelineSection } from './timeline.ts';

/**
 * The report as one HTML page without script, link to elsewhere or remote resource, piece by piece. The same report gives
 * the same bytes.
 */
export function* htmlReport(report: Report): Generator<string> {
  // Constants of ours, set as they are: escaping the style would change what its hash stands for.
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${REPORT_CSP}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width">
<title>${say('report.pageTitle')}</title>
<style>${STYLE}</style>
</head>
<body>
`;
  for (const { markup } of body(report)) yield markup;
  yield '</body>\n</html>\n';
}

function* body(report: Report): Generator<SafeHtml> {
  const { head } = report;
  yield summaryPage(head);
  yield CONTENTS;
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
  yield html`</main>
<footer><p class="soft small">${say('report.footer', { version: head.writtenBy.version })}</p></footer>
`;
}

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

const CONTENTS = html`<nav aria-label="${say('report.contents')}"><ol class="contents">${SECTIONS.map((id) => html`<li><a href="#${id}">${say(`report.section.${id}`)}</a></li>`)}</ol></nav>
`;
