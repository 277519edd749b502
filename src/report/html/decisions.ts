import { say } from '../../words/say.ts';
import type { ListedDecision, ReportHead, ReportRemedy } from '../schema.ts';
import { dayText, heads } from './phrases.ts';
import { footnotes } from './statements.ts';
import { data, html, NOTHING, type SafeHtml, sayHtml } from './template.ts';

/** Section 4. */
export function decisionsSection({ decisions, followUps, remedies }: ReportHead): SafeHtml {
  return html`<section id="decisions">
<h2>4. ${say('report.section.decisions')}</h2>
${remedies.length === 0 ? NOTHING : remediesTable(remedies)}
<h3>${say('report.decisions')}</h3>
${decisionsAndDays(decisions, followUps)}
</section>
`;
}

/** Section of the short form. */
export function shortDecisions({ decisions, followUps }: ReportHead): SafeHtml {
  return html`<section id="decisions">
<h2>${say('report.decisions')}</h2>
${decisionsAndDays(decisions, followUps)}
</section>
`;
}

const decisionsAndDays = (decisions: ReportHead['decisions'], followUps: ReportHead['followUps']): SafeHtml =>
  html`${decisions.length === 0 ? html`<p>${say('report.noDecisions')}</p>` : decisionsTable(decisions)}
${followUps.length === 0 ? NOTHING : html`<h3>${say('report.followUps')}</h3><ul>${followUps.map(({ date, what }) => html`<li>${sayHtml('report.followUp', { day: dayText(date), what: data(what) })}</li>`)}</ul>`}`;

function remediesTable(remedies: readonly ReportRemedy[]): SafeHtml {
  return html`<table>
<thead><tr>${heads('report.head.step', 'report.head.what')}</tr></thead>
<tbody>
${remedies.map(
  ({ part, topic, text, url, conditions, note, sources }) =>
    html`<tr><th scope="row">${topic}<br><span class="soft small">${say(`report.remedy.${part}`)}</span></th><td>${text} ${footnotes(sources)}${conditions.map((condition) => html`<br>${condition}`)}${url === null ? NOTHING : html`<br><code>${url}</code>`}${note === null ? NOTHING : html`<br><span class="note">${note}</span>`}</td></tr>
`,
)}</tbody>
</table>`;
}

function decisionsTable(decisions: readonly ListedDecision[]): SafeHtml {
  return html`<table>
<thead><tr>${heads('report.head.on', 'column.decision', 'report.head.decided', 'report.head.followUp', 'column.note')}</tr></thead>
<tbody>
${decisions.map(
  ({ subject, decision, decidedAt, followUp, note, reopened }) =>
    html`<tr><th scope="row">${data(subject.name)}</th><td>${reopened === null ? say(`decision.${decision}`) : sayHtml('report.decisionReopened', { decision: say(`decision.${decision}`), reason: data(reopened) })}</td><td>${dayText(decidedAt)}</td><td>${followUp === null ? say('app.timeline.none') : dayText(followUp)}</td><td>${data(note ?? '')}</td></tr>
`,
)}</tbody>
</table>`;
}
