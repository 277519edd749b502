import { say } from '../../words/say.ts';
import type { ReportHead } from '../schema.ts';
import { timelineSvg } from './drawing.ts';
import { figure, heads } from './phrases.ts';
import { data, html, NOTHING, type SafeHtml } from './template.ts';

/** Section 3. */
export function timelineSection({ timeline }: ReportHead): SafeHtml {
  const others =
    timeline.otherConnections === 0
      ? NOTHING
      : html` ${say('report.timeline.others', { count: timeline.otherConnections })}`;
  const isDirected = timeline.years.every(({ sent }) => sent !== null);
  const below = isDirected ? 'report.timeline.below' : 'report.timeline.belowUndirected';
  return html`<section id="timeline">
<h2>3. ${say('report.section.timeline')}</h2>
<figure>
${timelineSvg(timeline)}
<figcaption class="small">${say('report.timeline.caption')} ${say(below)}${others}</figcaption>
</figure>
<details class="printed"><summary>${say('report.timeline.inWords')}</summary>
<table><thead><tr>${heads('column.app', 'column.connection')}</tr></thead><tbody>
${timeline.bars.map(
  ({ name, text }) => html`<tr><th scope="row">${data(name)}</th><td>${data(text)}</td></tr>
`,
)}</tbody></table>
<table class="years"><thead><tr>${heads('column.year', 'column.messages', 'messages.sent', 'messages.received')}</tr></thead><tbody>
${timeline.years.map(yearRow)}</tbody></table>
</details>
</section>
`;
}

const yearRow = ({ year, messages, sent, received }: ReportHead['timeline']['years'][number]): SafeHtml =>
  html`<tr><th scope="row">${year}</th><td>${figure(messages)}</td><td>${figure(sent)}</td><td>${figure(received)}</td></tr>
`;
