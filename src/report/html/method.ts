import { words } from '../../words/current.ts';
import { citationMessage } from '../../words/facts.ts';
import { say } from '../../words/say.ts';
import type { ReportHead, ReportSource } from '../schema.ts';
import { dayText, figure, heads, numberHeads } from './phrases.ts';
import { data, html, NOTHING, type SafeHtml } from './template.ts';

/** Section 8. */
export function methodSection(head: ReportHead): SafeHtml {
  return html`<section id="method">
<h2>8. ${say('report.section.method')}</h2>
${head.method.map(
  ({ title, text }) => html`<h3>${title}</h3><p>${text}</p>
`,
)}<h3>${say('report.versions')}</h3>
${versions(head)}
</section>
`;
}

/** For the short form: the same in smaller type, with what it cannot show before how it was made. */
export function shortMethod(head: ReportHead): SafeHtml {
  return html`<section id="method" class="fine">
<h2>${say('report.limits')}</h2>
<ul class="columns">${head.limits.map(({ text }) => html`<li>${data(text)}</li>`)}</ul>
<h2>${say('report.section.method')}</h2>
<div class="columns">${head.method.map(({ title, text }) => html`<p><strong>${title}.</strong> ${text}</p>`)}</div>
${versions(head)}
</section>
`;
}

function versions({ import: from, ...head }: ReportHead): SafeHtml {
  return html`<dl class="facts">
<dt>${say('report.writtenBy')}</dt><dd>Sidedoor ${data(head.writtenBy.version)}</dd>
<dt>${say('report.format')}</dt><dd>${say('report.schemas', { report: head.schema, ledger: head.ledgerSchema })}</dd>
<dt>${say('report.facts')}</dt><dd>${dayText(head.knowledge.made)}, SHA-256 <code>${head.knowledge.version}</code></dd>
</dl>
<table>
<thead><tr>${heads('report.head.part')}${numberHeads('report.head.bytes')}<th scope="col">SHA-256</th></tr></thead>
<tbody>
${from.parts.map(partRow)}</tbody>
</table>`;
}

const partRow = ({ name, bytes, sha256 }: ReportHead['import']['parts'][number]): SafeHtml =>
  html`<tr><th scope="row">${data(name)}</th><td class="number">${figure(bytes)}</td><td>${sha256 === null ? say('report.folderHasNone') : html`<code>${sha256}</code>`}</td></tr>
`;

/** Without a number: in the short form, and for several accounts. Small notes in two columns. */
export function* sourceNotes(
  sources: readonly ReportSource[],
  title: SafeHtml = html`<h2>${say('report.section.sources')}</h2>`,
): Generator<SafeHtml> {
  yield html`<section id="sources" class="fine">
${title}
`;
  yield* sourceList(sources);
}

/** The last section: addresses as text, so that nothing is opened by accident and paper shows as much as the screen. */
export function* sourcesSection(sources: readonly ReportSource[], number: number): Generator<SafeHtml> {
  yield html`<section class="fine" id="sources">
<h2>${number}. ${say('report.section.sources')}</h2>
<p>${say('report.sourcesLead')}</p>
`;
  yield* sourceList(sources);
}

/** And the end of the section. */
function* sourceList(sources: readonly ReportSource[]): Generator<SafeHtml> {
  yield html`<ol class="sources columns">
`;
  for (const source of sources) yield sourceItem(source);
  yield html`</ol>
</section>
`;
}

function sourceItem({ number, url, ...source }: ReportSource): SafeHtml {
  const citation = words().say(citationMessage(source));
  return html`<li id="source-${number}" value="${number}">${data(citation)}${url === null ? NOTHING : html` <code>${data(url)}</code>`}</li>
`;
}
