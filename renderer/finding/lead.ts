import { messagesInRange } from '../../src/words/ranges.ts';
import { say } from '../../src/words/say.ts';
import { english } from '../../src/words/words.ts';

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
    ? `${english.say(messagesInRange(exposure.least.messages, exposure.most.messages))} ${say('app.finding.headlineRest', { most: exposure.most.messages })}`
    : '';
  const apart = [range, say('app.finding.connectionOnly'), say('app.finding.rowsOnly')].filter(Boolean);
  return apart
    .reduce((rest, sentence) => rest.replace(sentence, ''), summary)
    .replace(/\s+/g, ' ')
    .trim();
}
