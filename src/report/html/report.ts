import type { ReportForm } from '../../model/enumerations.ts';
import { say } from '../../words/say.ts';
import type { Report } from '../model.ts';
import type { ReportHead } from '../schema.ts';
import { countCut, toShortForm } from '../short-form.ts';
import { coverageSection } from './coverage.ts';
import { decisionsSection, shortDecisions } from './decisions.ts';
import { findingsSection, inboxFindings, otherFindings } from './findings.ts';
import { headlinesSection } from './headlines.ts';
import { companiesSection, connectionsSection } from './lists.ts';
import { methodSection, shortMethod, sourceNotes, sourcesSection } from './method.ts';
import { footer, htmlPage } from './page.ts';
import { fullSummary, opening, reportTop, shortSummary } from './summary.ts';
import { html, type SafeHtml } from './template.ts';
import { timelineSection } from './timeline.ts';

/**
 * The report as one HTML page without scripts, external links or remote resources, piece by piece. The same report gives the
 * same bytes. The short form contains what touches messages, on a few sheets.
 */
export const htmlReport = (report: Report, form: ReportForm = 'full'): Generator<string> =>
  htmlPage(report.head, form, form === 'short' ? shortBody(report) : fullBody(report));

function* shortBody(whole: Report): Generator<SafeHtml> {
  const { head } = toShortForm(whole);
  yield opening(head, reportTop(head));
  yield shortSummary(head, whole.head);
  yield* shortSections(head, whole.head);
  if (head.sources.length > 0) yield* sourceNotes(head.sources);
  yield footer(head);
}

function* fullBody(report: Report): Generator<SafeHtml> {
  const { head } = report;
  yield opening(head, reportTop(head));
  yield fullSummary(head);
  yield contents(head);
  yield* fullSections(report);
  yield* sourcesSection(head.sources, listSections(head).length);
  yield footer(head);
}

export function* shortSections(head: ReportHead, whole: ReportHead): Generator<SafeHtml> {
  yield* inboxFindings(head, countCut(head, whole));
  yield shortDecisions(head);
  yield shortMethod(head);
}

export function* fullSections(report: Report): Generator<SafeHtml> {
  const { head } = report;
  yield* findingsSection(head);
  yield* otherFindings(head);
  yield timelineSection(head);
  yield decisionsSection(head);
  yield* connectionsSection(report);
  yield* companiesSection(report);
  yield* coverageSection(report);
  yield methodSection(head);
  yield* headlinesSection(head);
}

/** In page order; the position is the number. */
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

/** The sections of this report: the headlines are about Facebook. */
export const listSections = ({ headlines }: ReportHead) =>
  SECTIONS.filter((id) => id !== 'headlines' || headlines.rows.length > 0);

const contents = (head: ReportHead): SafeHtml =>
  html`<nav aria-label="${say('report.contents')}"><ol class="contents">${listSections(head).map((id) => html`<li><a href="#${id}">${say(`report.section.${id}`)}</a></li>`)}</ol></nav>
`;
