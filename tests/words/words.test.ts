import { describe, expect, it } from 'vitest';
import { words } from '../../src/words/current.ts';
import { message } from '../../src/words/message.ts';
import { exposureMessage, range, shortRange } from '../../src/words/ranges.ts';
import { enumerationValues, label, say } from '../../src/words/say.ts';

describe('wording', () => {
  it('gives a range with both ends, and one number when they are equal', () => {
    expect(words().say(range(0, 900))).toBe('between 0 and 900');
    expect(words().say(range(7, 7))).toBe('7');
    expect(words().say(shortRange(0, 41_230))).toBe('0–41,230');
  });

  it.each([
    [0, 900, 'Between 0 and 900 of your messages fall in the time when Ada could have had access.'],
    [7, 7, '7 of your messages fall in the time when Ada could have had access.'],
    [0, 0, 'None of your messages falls in the time when Ada could have had access.'],
  ])('gives the headline count of %i to %i messages in one sentence', (least, most, sentence) => {
    const exposure = { least: { messages: least }, most: { messages: most } };
    expect(words().say(exposureMessage(exposure, 'Ada'))).toBe(sentence);
    expect(words().say(exposureMessage(exposure, null))).toMatch(/ in that time\.$/);
  });

  it('picks the plural by the number, and groups digits', () => {
    expect(say('app.states.partial', { unreadable: 1 })).toMatch(/^1 document could/);
    expect(say('app.states.partial', { unreadable: 1200 })).toMatch(/^1,200 documents could/);
    expect(say('app.overview.messagesRange', { least: 0, most: 41_230 })).toBe('0–41,230 messages');
  });

  it('has a label for every known value, and shows others without hyphens', () => {
    expect(label('document', 'ad-threads')).toBe('Messenger chats that began with an ad');
    expect(label('document', 'some-new-kind')).toBe('some new kind');
  });

  it('describes what a business told Meta in plain words, and a new type of event in lower case', () => {
    const said = enumerationValues('eventType').map((type) => label('eventType', type));
    expect(said).toContain('Put something into the basket');
    expect(said.filter((text) => /_|[A-Z]{2}/.test(text))).toEqual([]);
    expect(label('eventType', 'SOME_NEW_EVENT')).toBe('some new event');
  });

  it('renders a message', () => {
    expect(words().say(message('common.unknown'))).toBe('unknown');
  });

  it('formats numbers, days and lists in English', () => {
    expect(words().number(41_230)).toBe('41,230');
    expect(words().day('2014-10-01T23:59:00Z')).toBe('1 October 2014');
    expect(words().list(['A', 'B', 'C'])).toBe('A, B and C');
  });
});
