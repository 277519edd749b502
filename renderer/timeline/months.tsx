import { memo } from 'react';
import { say } from '../../src/words/say.ts';
import { formatNumber } from '../lib/format.ts';
import type { Layout } from './layout.ts';
import { overlap, type Span, ticks, toX } from './scale.ts';
import { findPeak, type Month, monthsPath } from './shapes.ts';

type Shared = { readonly span: Span; readonly layout: Layout };

/** Messages per month: sent above the line, received below, with the months in question highlighted. */
export const Months = memo(function Months({
  months,
  lit,
  span,
  layout,
}: Shared & { readonly months: readonly Month[]; readonly lit: readonly Span[] }) {
  const peak = findPeak(months, span);
  const plot = { span, width: layout.plotWidth, base: layout.monthsBase, height: layout.monthsHeight - 4 };
  return (
    <>
      {lit.map((each) => (
        <Marked
          key={`${each.from}-${each.to}`}
          className="lit"
          marked={each}
          y={layout.monthsBase - layout.monthsHeight}
          height={layout.monthsHeight * 2}
          {...{ span, layout }}
        />
      ))}
      <path className="sent" d={monthsPath(months, plot, 1, peak)} />
      <path className="received" d={monthsPath(months, plot, -1, peak)} />
      <path className="base-line" d={`M0 ${layout.monthsBase}h${layout.plotWidth}`} />
      <text className="axis-text" x={2} y={layout.monthsBase - layout.monthsHeight - 8}>
        {say('app.timeline.perMonth', { most: formatNumber(peak) })}
      </text>
    </>
  );
});

type MarkedProps = Shared & {
  readonly marked: Span;
  readonly className: string;
  readonly y: number;
  readonly height: number;
};

/** A stretch of time, cut to the visible span. */
export function Marked({ marked, span, layout, className, y, height }: MarkedProps) {
  const shown = overlap(marked, span);
  if (!shown) return null;
  const x = toX(span, layout.plotWidth, shown.from);
  const width = Math.max(2, toX(span, layout.plotWidth, shown.to) - x);
  return <rect {...{ className, x, y, width, height }} />;
}

/** The time axis: a thin line and a year or month at each tick. */
export const Axis = memo(function Axis({ span, layout }: Shared) {
  const bottom = layout.monthsBase + layout.monthsHeight;
  return ticks(span, layout.plotWidth).map(({ day, label }) => {
    const x = toX(span, layout.plotWidth, day);
    return (
      <g key={day}>
        <path className="tick" d={`M${x} 0V${bottom}`} />
        <text className="axis-text" x={x + 3} y={bottom + 16}>
          {x > layout.plotWidth - 26 ? '' : label}
        </text>
      </g>
    );
  });
});
