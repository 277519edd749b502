import { messagesInRange } from '../../src/words/ranges.ts';
import { say } from '../../src/words/say.ts';
import { withoutRemark } from '../../src/words/without-remark.ts';
import { english } from '../../src/words/words.ts';

type Exposure = {
  readonly least: { readonly messages: number };
  readonly most: { readonly messages: number };
};

/** Of which time the messages are: that of a company's access, or that of the summary. */
export function countRest({ least, most }: Exposure, name: string | null): string {
  const isOne = least.messages === most.messages && most.messages < 2;
  return say('app.finding.headlineRest', {
    verb: isOne ? 'one' : 'many',
    named: name === null ? 'no' : 'yes',
    name: name === null ? '' : withoutRemark(name),
  });
}

/**
 * The summary without the sentences that the page sets apart: the range of messages, that there is none, and what an export
 * cannot show. A summary that words them otherwise stays as it is.
 */
export function leadText(summary: string, exposure: Exposure | null, name: string | null): string {
  const range = exposure
    ? `${english.say(messagesInRange(exposure.least.messages, exposure.most.messages))} ${countRest(exposure, name)}`
    : '';
  const apart = [
    range,
    say('finding.no-messages'),
    say('finding.connection-only'),
    say('app.finding.rowsOnly'),
  ].filter(Boolean);
  return apart
    .reduce((rest, sentence) => rest.replace(sentence, ''), summary)
    .replace(/\s+/g, ' ')
    .trim();
}
