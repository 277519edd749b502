import { words } from '../../words/current.ts';
import { headlineConnectionMessage, noResponseMessage } from '../../words/headlines.ts';
import { say } from '../../words/say.ts';
import type { HeadlineClaim, ReportHead, ReportHeadlines } from '../schema.ts';
import { footnotes } from './statements.ts';
import { data, html, NOTHING, type SafeHtml } from './template.ts';

/** Section 9, only for Facebook: four columns of equal weight for each row. */
export function* headlinesSection({ headlines }: ReportHead): Generator<SafeHtml> {
  if (headlines.rows.length === 0) return;
  yield html`<section id="headlines">
<h2>9. ${say('report.section.headlines')}</h2>
<p>${say('headlines.lead')}</p>
`;
  for (const row of headlines.rows) yield headline(row);
  yield html`<h3>${say('headlines.keepInMind')}</h3><ul>${headlines.cautions.map((text) => html`<li>${data(text)}</li>`)}</ul>
${ownConnections(headlines)}</section>
`;
}

function headline({ says, claims, answers, established }: ReportHeadlines['rows'][number]): SafeHtml {
  const answered =
    answers.length === 0 ? html`<p>${words().say(noResponseMessage(claims))}</p>` : statements(answers);
  return html`<article class="four">
<div><h3>${say('headlines.says')}</h3><p>${data(say('claim.quotation', { text: says }))}</p></div>
<div><h3>${say('headlines.said')}</h3>${statements(claims)}</div>
<div><h3>${say('headlines.answers')}</h3>${answered}</div>
<div><h3>${say('headlines.established')}</h3><p>${data(established)}</p></div>
</article>
`;
}

const statements = (claims: readonly HeadlineClaim[]): SafeHtml =>
  html`${claims.map((claim) => (claim.isAbove ? mention(claim) : statement(claim)))}`;

const statement = ({ number, by, status, statement: text, note, sources }: HeadlineClaim): SafeHtml =>
  html`<div class="statement" id="headline-${number}">
<p><span class="who">${data(by)}</span> <span class="soft">(${say(`grade.${status}`)})</span></p>
<p>${data(text)} ${footnotes(sources)}</p>${note === null ? NOTHING : html`<p class="note">${data(note)}</p>`}
</div>`;

const mention = ({ number, by, status }: HeadlineClaim): SafeHtml =>
  html`<p><a href="#headline-${number}">${say('headlines.above', { by })}</a> <span class="soft">(${say(`grade.${status}`)})</span></p>`;

function ownConnections({ connections }: ReportHeadlines): SafeHtml {
  if (connections.length === 0) return NOTHING;
  const lines = connections.map((own) => html`<li>${data(words().say(headlineConnectionMessage(own)))}</li>`);
  return html`<h3>${say('grade.in-export')}</h3><ul>${lines}</ul><p>${say('headlines.ownLimit')}</p>
`;
}
