import type { ReportForm } from '../../model/enumerations.ts';
import { words } from '../../words/current.ts';
import { say } from '../../words/say.ts';
import type { ReportHead } from '../schema.ts';
import { PATTERNS } from './drawing.ts';
import { pageStyle, reportCsp } from './style.ts';
import { html, type SafeHtml } from './template.ts';

/**
 * Everything up to the end of the head. Title, policy and style are inserted as is: an escaped style would no longer match its
 * hash.
 */
export const pageHead = (title: string, csp: string, style: string): string => `<!doctype html>
<html lang="${words().language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
`;

/** A page under the policy of its own style, from `opening` to `footer`. */
export function* htmlPage(
  { sample }: Pick<ReportHead, 'sample'>,
  form: ReportForm,
  body: Iterable<SafeHtml>,
): Generator<string> {
  const style = pageStyle();
  yield `${pageHead(say('report.pageTitle'), reportCsp(style), style)}</head>
<body class="${form}${sample ? ' sample' : ''}">
${PATTERNS.markup}
`;
  for (const { markup } of body) yield markup;
  yield '</body>\n</html>\n';
}

export const footer = ({ writtenBy }: Pick<ReportHead, 'writtenBy'>): SafeHtml => html`</main>
<footer><p class="soft small">${say('report.footer', { version: writtenBy.version })}</p></footer>
`;
