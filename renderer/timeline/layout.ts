/** Sizes of the picture in CSS pixels. On narrow plots names are above their bars, not beside them. */
export type Layout = Readonly<ReturnType<typeof getLayout>>;

const TOP = 8;
const MONTHS = 52;
const AXIS = 24;

/** Lays the picture out for a width and a number of bars. */
export function getLayout(width: number, bars: number) {
  const narrow = width < 620;
  const gutter = narrow ? 0 : 168;
  const rowHeight = narrow ? 36 : 24;
  const barsBottom = TOP + bars * rowHeight + 6;
  const monthsBase = barsBottom + 26 + MONTHS;
  return {
    width,
    gutter,
    plotWidth: Math.max(40, width - gutter),
    narrow,
    barsTop: TOP,
    rowHeight,
    barHeight: 8,
    barsBottom,
    monthsBase,
    monthsHeight: MONTHS,
    height: monthsBase + MONTHS + AXIS,
  };
}
