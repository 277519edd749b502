import { expectsResponse, groupStatements, type StatementRow } from '../../model/statement-rows.ts';
import { words } from '../../words/current.ts';
import { claimDetails, quotationMessage } from '../../words/facts.ts';
import { messagesInWindow } from '../../words/ranges.ts';
import { say } from '../../words/say.ts';
import type { ReportClaim, ReportFinding, ReportResponse } from '../finding-schema.ts';
import { windowText } from './phrases.ts';
import { data, html, NOTHING, type SafeHtml } from './template.ts';

export const shortClaim = (one: ReportClaim): SafeHtml => statement(one, say(`grade.${one.status}`), NOTHING);

/** Claims on the left and their answers on the right, in the same rows as in the app. */
export function statements(finding: ReportFinding, toClaim: (claim: ReportClaim) => SafeHtml): SafeHtml {
  const rows = groupStatements(finding, ({ answers }) => answers);
  return html`<div class="sides"><h4>${say('report.said')}</h4><h4>${say('report.responses')}</h4>
${[...rows.main, ...rows.other].map(
  (row) =>
    html`<div>${row.claims.map(toClaim)}</div><div>${answers(row)}</div>
`,
)}</div>
`;
}

/** An answer is printed in full once; later rows name who gave it. */
function answers({ claims, responses, repeated }: StatementRow<ReportClaim, ReportResponse>): SafeHtml {
  if (responses.length + repeated.length === 0)
    return expectsResponse(claims) ? html`<p class="soft">${say('claim.noResponseRecorded')}</p>` : NOTHING;
  const names = [...new Set(repeated.map(({ by }) => by))];
  return html`${responses.map(response)}${repeated.length === 0 ? NOTHING : html`<p class="small soft">${say('report.alsoAnswers', { names, count: repeated.length })}</p>`}`;
}

export function claim(one: ReportClaim): SafeHtml {
  const fit =
    one.fit === null ? NOTHING : html`<p class="small">${say(`fit.${one.fit}`)}${claimWindow(one)}</p>`;
  const details = claimDetails(one).map((detail) => html`<p class="small">${data(words().say(detail))}</p>`);
  return statement(one, say(`grade.${one.status}`), html`${details}${fit}`);
}

function claimWindow({ window, messages }: ReportClaim): SafeHtml {
  if (window === null) return NOTHING;
  const counts = messages === null ? NOTHING : html` ${words().say(messagesInWindow(messages))}`;
  return html` ${windowText(window)}${counts}`;
}

const response = (one: ReportResponse): SafeHtml => statement(one, say('report.response'), NOTHING);

function statement(
  { by, statement: text, quote, quoteTranslation, note, sources }: ReportClaim | ReportResponse,
  mark: string,
  fit: SafeHtml,
): SafeHtml {
  const quotation =
    quote === null
      ? NOTHING
      : html`<blockquote>${data(words().say(quotationMessage({ quote, quoteTranslation })))}</blockquote>`;
  const remark = note === null ? NOTHING : html`<p class="note">${data(note)}</p>`;
  return html`<div class="statement">
<p><span class="who">${data(by)}</span> <span class="soft">(${mark})</span></p>
<p>${data(text)} ${footnotes(sources)}</p>${quotation}${fit}${remark}
</div>`;
}

/** Small numbers that lead to the notes on sources. */
export const footnotes = (numbers: readonly number[]): SafeHtml =>
  html`<sup class="cites">${numbers.map((number) => html`<a href="#source-${number}">${number}</a>`)}</sup>`;
