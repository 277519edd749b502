import { describe, expect, it } from 'vitest';
import { message } from '../../src/words/message.ts';
import { english } from '../../src/words/words.ts';

describe('words', () => {
  it('says a message', () => {
    expect(english.say(message('common.unknown'))).toBe('unknown');
  });

  it('writes numbers, days and lists as English does', () => {
    expect(english.number(41_230)).toBe('41,230');
    expect(english.day('2014-10-01T23:59:00Z')).toBe('1 October 2014');
    expect(english.list(['A', 'B', 'C'])).toBe('A, B and C');
  });
});
