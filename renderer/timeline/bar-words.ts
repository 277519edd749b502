import { say } from '../../src/words/say.ts';
import { daysMessage } from '../../src/words/windows.ts';
import { type Span, toIsoDay } from './scale.ts';
import { type Bar, described } from './shapes.ts';

/** A bar in words: the app, its connection, and the days with described access. */
export function barWords(bar: Bar, era: Span, bounds: Span): string[] {
  const windows = described(bar, era, bounds).map(({ from, to }) =>
    daysMessage({ from: toIsoDay(from), to: toIsoDay(to) }),
  );
  return [bar.name, bar.text, ...(windows.length > 0 ? [say('app.timeline.described', { windows })] : [])];
}
