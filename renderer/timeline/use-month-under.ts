import { type PointerEvent, useRef } from 'react';
import { say } from '../../src/words/say.ts';
import { formatDay, formatNumber } from '../lib/format.ts';
import type { Layout } from './layout.ts';
import type { Pointed } from './pointed.tsx';
import { dayAt, type Span, toIsoDay } from './scale.ts';
import type { Month } from './shapes.ts';

/** Describes the month below the pointer; unchanged while the pointer stays in one month. */
export function useMonthUnder(
  months: readonly Month[],
  span: Span,
  layout: Layout,
  onPoint: (pointed: Pointed | null) => void,
) {
  const announced = useRef('');
  return (event: PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - layout.gutter;
    const month = x < 0 ? '' : toIsoDay(dayAt(span, layout.plotWidth, x)).slice(0, 7);
    if (month === announced.current || (event.target as Element).closest('a')) return;
    announced.current = month;
    const words = month && wordMonth(month, months.find((each) => each.month === month) ?? NO_MESSAGES);
    onPoint(words ? { y: layout.monthsBase - layout.monthsHeight, lines: [words] } : null);
  };
}

const NO_MESSAGES = { messages: 0, sent: 0, received: 0 } as const;

function wordMonth(iso: string, { messages, sent, received }: Omit<Month, 'month'>): string {
  const month = formatDay(iso);
  if (sent === null || received === null) return say('app.timeline.monthUndirected', { month, messages });
  return say('app.timeline.month', { month, sent: formatNumber(sent), received: formatNumber(received) });
}
