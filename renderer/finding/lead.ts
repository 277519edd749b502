import { finding as text } from '../text/finding.ts';

type Exposure = {
  readonly least: { readonly messages: number };
  readonly most: { readonly messages: number };
};

/**
 * The summary without the sentences that the page sets apart: the range of messages and what an export cannot show. A
 * summary that words them otherwise stays as it is.
 */
export function exposureLead(summary: string, exposure: Exposure | null): string {
  const range = exposure
    ? `${text.headline(exposure.least.messages, exposure.most.messages)} ${text.headlineRest}`
    : '';
  const apart = [range, text.connectionOnly, text.rowsOnly].filter(Boolean);
  return apart
    .reduce((rest, sentence) => rest.replace(sentence, ''), summary)
    .replace(/\s+/g, ' ')
    .trim();
}
