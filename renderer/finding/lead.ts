import { words } from '../../src/words/current.ts';
import { exposureMessage } from '../../src/words/ranges.ts';
import { say } from '../../src/words/say.ts';

type Exposure = {
  readonly least: { readonly messages: number };
  readonly most: { readonly messages: number };
};

/**
 * The summary without the sentences that the page shows separately: the range of messages, that there is none, and what an
 * export cannot show. A summary with other wording is left unchanged.
 */
export function leadText(summary: string, exposure: Exposure | null, name: string | null): string {
  const apart = [
    exposure ? words().say(exposureMessage(exposure, name)) : '',
    say('finding.no-messages'),
    say('finding.connection-only'),
    say('app.finding.rowsOnly'),
  ].filter(Boolean);
  return apart
    .reduce((rest, sentence) => rest.replace(sentence, ''), summary)
    .replace(/ {2,}/g, ' ')
    .trim();
}
