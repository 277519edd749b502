import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatDay,
  formatNarrowDay,
  formatNumber,
  formatSpan,
} from '../../renderer/lib/format.ts';

describe('the formatting of numbers and days', () => {
  it('groups thousands in the British style', () => {
    expect(formatNumber(41_230)).toBe('41,230');
  });

  it('writes days in UTC, as precisely as the date was given', () => {
    expect(formatDay('2014-10-01T23:59:59Z')).toBe('1 October 2014');
    expect(formatDay('2014-10-01')).toBe('1 October 2014');
    expect(formatDay('2015-04')).toBe('April 2015');
    expect(formatDay('2015')).toBe('2015');
    expect(formatNarrowDay('2014-10-01T23:59:59Z')).toBe('1 October 2014');
  });

  it('calls unknown values unknown', () => {
    expect(formatDay(null)).toBe('unknown');
    expect(formatDay('soon')).toBe('unknown');
    expect(formatNarrowDay(null)).toBe('unknown');
  });

  it('shows sizes in steps of a thousand', () => {
    expect(formatBytes(0)).toBe('0 bytes');
    expect(formatBytes(1_204_000_000)).toBe('1.2 GB');
    expect(formatBytes(998_000_000)).toBe('998 MB');
    expect(formatBytes(0.4)).toBe('0 bytes');
  });

  it('shows remaining time roughly, never to the second', () => {
    expect(formatSpan(3)).toBe('a few seconds');
    expect(formatSpan(41)).toBe('about 50 seconds');
    expect(formatSpan(61)).toBe('about 1 minute');
    expect(formatSpan(7200)).toBe('about 2 hours');
  });
});
