import { type PointerEvent, useRef } from 'react';
import { formatDay, formatNumber } from '../lib/format.ts';
import { timeline as text } from '../text/overview.ts';
import type { Layout } from './layout.ts';
import { dayAt, type Span, toIsoDay } from './scale.ts';
import type { Month } from './shapes.ts';

/** Says the month below the pointer in words; silent while it stays in one month. */
export function useMonthUnder(
  months: readonly Month[],
  span: Span,
  layout: Layout,
  onWords: (words: string | null) => void,
) {
  const told = useRef('');
  return (event: PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - layout.gutter;
    const month = x < 0 ? '' : toIsoDay(dayAt(span, layout.plotWidth, x)).slice(0, 7);
    if (month === told.current || (event.target as Element).closest('a')) return;
    told.current = month;
    const { sent, received } = months.find((each) => each.month === month) ?? { sent: 0, received: 0 };
    onWords(month && text.month(formatDay(month), formatNumber(sent), formatNumber(received)));
  };
}
