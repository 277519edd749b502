import type { Report } from '../model.ts';
import { findingsSection, otherFindings } from './findings.ts';
import {
  companiesSection,
  connectionsSection,
  coverageSection,
  decisionsSection,
  methodSection,
  sourcesSection,
  timelineSection,
} from './sections.ts';
import { REPORT_CSP, STYLE } from './style.ts';
import { summaryPage } from './summary.ts';
import { html, type SafeHtml } from './template.ts';

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
<title>Sidedoor report</title>
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
  yield* sourcesSection(head);
  yield html`</main>
<footer><p class="soft small">Written by Sidedoor ${head.writtenBy.version} from the ledger on the owner’s machine. Nothing was sent anywhere.</p></footer>
`;
}

const SECTIONS: readonly (readonly [id: string, title: string])[] = [
  ['findings', 'Findings with statements or counts'],
  ['other', 'Other findings'],
  ['timeline', 'Timeline'],
  ['decisions', 'What you can do, and what you decided'],
  ['connections', 'Connections'],
  ['companies', 'Companies'],
  ['limits', 'Coverage and limits'],
  ['method', 'Method'],
  ['sources', 'Sources'],
];

const CONTENTS = html`<nav aria-label="Contents"><ol class="contents">${SECTIONS.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
`;
