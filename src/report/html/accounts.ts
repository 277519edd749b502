import type { ReportForm, Service } from '../../model/enumerations.ts';
import { firstShared } from '../../model/shared-companies.ts';
import { accountName } from '../../words/account-name.ts';
import { answerParts, namedHeading, withoutReason } from '../../words/answer.ts';
import { words } from '../../words/current.ts';
import { say, sayAll } from '../../words/say.ts';
import { sharedMessage, togetherParagraphs } from '../../words/together.ts';
import { withoutRemark } from '../../words/without-remark.ts';
import type { AccountsReport, Report } from '../model.ts';
import { mergeSources } from '../renumber-sources.ts';
import type { ReportHead } from '../schema.ts';
import { toShortForm } from '../short-form.ts';
import { sourceNotes } from './method.ts';
import { footer, htmlPage } from './page.ts';
import { heads, rangeText } from './phrases.ts';
import { fullSections, listSections, shortSections } from './report.ts';
import { fullSummary, opening, reportTop, shortSummary } from './summary.ts';
import { data, html, NOTHING, type SafeHtml, withAnchorPrefix } from './template.ts';

type AccountMessages = AccountsReport['head']['together']['accounts'][number];
type Shared = AccountsReport['head']['shared'][number];

/** The report over several accounts as one HTML page: the joint answer, each account, and one list of sources. */
export const htmlAccounts = (report: AccountsReport, form: ReportForm = 'full'): Generator<string> =>
  htmlPage(report.head, form, accountsBody(report, form));

function* accountsBody({ head, reports: whole }: AccountsReport, form: ReportForm): Generator<SafeHtml> {
  const { reports, sources } = mergeSources(form === 'short' ? whole.map(toShortForm) : whole);
  yield opening(head, { lead: covered(whole), answer: answerTogether(head, whole) });
  yield sharedCompanies(head, form);
  if (form === 'full') yield contents(whole);
  for (const [index, report] of reports.entries()) {
    const { service } = report.head.import;
    for (const part of accountPart(report, whole[index] ?? report, form))
      yield withAnchorPrefix(service, part);
  }
  yield* sourceNotes(sources, html`<h1>${say('report.section.sources')}</h1>`);
  yield footer(head);
}

function* accountPart(report: Report, { head: full }: Report, form: ReportForm): Generator<SafeHtml> {
  const { head } = report;
  const { lead, answer } = reportTop(head);
  yield html`<section class="account" id="account">
<h1>${data(accountName(head.import))}</h1>
<p class="lead">${lead}</p>
<div class="answer">
${answer}</div>
`;
  yield form === 'short' ? shortSummary(head, full) : fullSummary(head);
  yield* form === 'short' ? shortSections(head, full) : fullSections(report);
  yield html`</section>
`;
}

const covered = (reports: readonly Report[]): SafeHtml =>
  data(say('report.covers', { accounts: reports.map(({ head }) => accountName(head.import)) }));

/** In the same words as app and terminal; then each account. */
function answerTogether({ together }: AccountsReport['head'], reports: readonly Report[]): SafeHtml {
  const [[first, ...rest] = [], ...others] = togetherParagraphs(together).map(sayAll);
  return html`<p class="headline">${data(first ?? '')}</p>
${[rest, ...others]
  .filter(({ length }) => length > 0)
  .map(
    (sentences) => html`<p>${data(sentences.join(' '))}</p>
`,
  )}${accountList(reports)}`;
}

/** The short answer of each account, and a link to its part. */
const accountList = (reports: readonly Report[]): SafeHtml =>
  html`<ul class="plain">${reports.map(({ head }) => accountItem(head))}</ul>
`;

function accountItem({ answer, import: from }: ReportHead): SafeHtml {
  const { headline, open } = answerParts({ ...answer, next: [] });
  const [count] = open;
  const shown = [
    answer.named.companies.length > 0 ? namedHeading(answer) : headline,
    ...(count === undefined ? [] : [withoutReason(count).count]),
  ];
  return html`<li><a href="#${from.service}-account">${data(accountName(from))}</a><br>${data(sayAll(shown).join(' '))}</li>`;
}

/** A column for each account. */
function sharedCompanies({ shared, together }: AccountsReport['head'], form: ReportForm): SafeHtml {
  if (shared.length === 0) return NOTHING;
  const services = together.accounts.map(({ service }) => service);
  const shown = form === 'full' ? shared : firstShared(shared);
  const rest = shared.length - shown.length;
  return html`<h2 class="plain">${words().say(sharedMessage(shared))}</h2>
<table>
<thead><tr>${heads('report.head.company')}${services.map((service) => html`<th scope="col" class="number">${say(`service.${service}`)}</th>`)}</tr></thead>
<tbody>
${shown.map((company) => companyRow(company, services))}</tbody>
</table>
${rest > 0 ? html`<p class="soft small">${say('report.moreShared', { count: rest })}</p>` : NOTHING}`;
}

function companyRow({ name, accounts }: Shared, services: readonly Service[]): SafeHtml {
  const cells = services.map((service) => rangeCell(accounts.find((each) => each.service === service)));
  return html`<tr><th scope="row">${data(withoutRemark(name))}</th>${cells}</tr>
`;
}

function rangeCell(account: AccountMessages | undefined): SafeHtml {
  if (account === undefined) return html`<td class="number">${say('report.notListed')}</td>`;
  const { messages } = account;
  const range = messages && { least: { messages: messages.least }, most: { messages: messages.most } };
  return html`<td class="number">${rangeText(range)}</td>`;
}

/** Account by account; the numbers are those of the sections. */
const contents = (reports: readonly Report[]): SafeHtml =>
  html`<nav aria-label="${say('report.contents')}"><ul class="accounts">${reports.map(({ head }) => accountContents(head))}<li><a href="#sources">${say('report.section.sources')}</a></li></ul></nav>
`;

function accountContents(head: ReportHead): SafeHtml {
  const from = head.import;
  const ids = listSections(head).filter((id) => id !== 'sources');
  const sections = ids.map(
    (id) => html`<li><a href="#${from.service}-${id}">${say(`report.section.${id}`)}</a></li>`,
  );
  return html`<li><a href="#${from.service}-account">${data(accountName(from))}</a><ol>${sections}</ol></li>`;
}
