import { citationMessage } from '../../words/facts.ts';
import { say } from '../../words/say.ts';
import { english } from '../../words/words.ts';
import type { ReportHead, ReportSource } from '../schema.ts';
import { dayText, figure, heads, numberHeads } from './phrases.ts';
import { data, html, NOTHING, type SafeHtml } from './template.ts';

/** Section 8. */
export function methodSection({ method, import: from, ...head }: ReportHead): SafeHtml {
  return html`<section id="method">
<h2>8. ${say('report.section.method')}</h2>
${method.map(
  ({ title, text }) => html`<h3>${title}</h3><p>${text}</p>
`,
)}<h3>${say('report.versions')}</h3>
<dl class="facts">
<dt>${say('report.writtenBy')}</dt><dd>Sidedoor ${data(head.writtenBy.version)}</dd>
<dt>${say('report.format')}</dt><dd>${say('report.schemas', { report: head.schema, ledger: head.ledgerSchema })}</dd>
<dt>${say('report.facts')}</dt><dd>${dayText(head.knowledge.made)}, SHA-256 <code>${head.knowledge.version}</code></dd>
</dl>
<table>
<thead><tr>${heads('report.head.part')}${numberHeads('report.head.bytes')}<th scope="col">SHA-256</th></tr></thead>
<tbody>
${from.parts.map(
  ({
    name,
    bytes,
    sha256,
  }) => html`<tr><th scope="row">${data(name)}</th><td class="number">${figure(bytes)}</td><td>${sha256 === null ? html`${say('report.folderHasNone')}` : html`<code>${sha256}</code>`}</td></tr>
`,
)}</tbody>
</table>
</section>
`;
}

/** Section 10: addresses as text, so that nothing is opened by accident and paper says as much as the screen. */
export function* sourcesSection({ sources }: ReportHead): Generator<SafeHtml> {
  yield html`<section class="paged" id="sources">
<h2>10. ${say('report.section.sources')}</h2>
<p>${say('report.sourcesLead')}</p>
<ol class="sources">
`;
  for (const source of sources) yield sourceItem(source);
  yield html`</ol>
</section>
`;
}

function sourceItem({ number, url, ...source }: ReportSource): SafeHtml {
  const citation = english.say(citationMessage(source));
  return html`<li id="source-${number}" value="${number}">${data(citation)}${url === null ? NOTHING : html`<code>${data(url)}</code>`}</li>
`;
}
