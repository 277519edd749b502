import { type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import type { Timeline } from '../../src/engine/contract/views.ts';
import { barWords } from './bar-words.ts';
import { Bars } from './bars.tsx';
import type { Layout } from './layout.ts';
import { Axis, Marked, Months } from './months.tsx';
import type { Pointed } from './pointed.tsx';
import { dragged, type Span } from './scale.ts';
import { concerned } from './shapes.ts';
import { useMonthUnder } from './use-month-under.ts';
import './plot.css';

export type PlotProps = {
  readonly data: Timeline;
  readonly bounds: Span;
  readonly era: Span;
  readonly span: Span;
  readonly layout: Layout;
  readonly onSpan: (span: Span) => void;
  readonly onPoint: (pointed: Pointed | null) => void;
};

/** A press that moves less than this many pixels is a click. */
const CLICK_PX = 5;

/** The picture itself: bars, months, axis, and dragging over them. */
export function Plot({ data, bounds, era, span, layout, onSpan, onPoint }: PlotProps) {
  const ids = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  const { drag, handlers, wasDragged } = useDrag(layout, (a, b) =>
    onSpan(dragged(span, layout.plotWidth, a, b, bounds)),
  );
  const monthUnder = useMonthUnder(data.months, span, layout, onPoint);
  const bar = chosen === null ? undefined : data.bars[chosen];
  const lit = useMemo(() => (bar ? concerned(bar, era, bounds) : []), [bar, era, bounds]);
  const choose = (index: number | null) => {
    setChosen(index);
    const next = index === null ? undefined : data.bars[index];
    onPoint(
      next && index !== null
        ? { y: layout.barsTop + (index + 1) * layout.rowHeight, lines: barWords(next, era, bounds) }
        : null,
    );
  };
  const shared = { span, layout, ids };
  return (
    <svg
      className="plot"
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      // Bars are links with names of their own; screen readers skip the drawing around them.
      role="presentation"
      data-dragging={drag !== null}
      {...handlers}
      onPointerMove={(event) => {
        handlers.onPointerMove(event);
        if (chosen === null) monthUnder(event);
      }}
      onPointerLeave={() => onPoint(null)}
      onClickCapture={(event) => {
        if (wasDragged()) event.preventDefault();
      }}
    >
      <Patterns ids={ids} />
      <svg
        x={layout.gutter}
        width={layout.plotWidth}
        height={layout.height}
        overflow="hidden"
        role="presentation"
      >
        <Marked
          className="messaging-era"
          marked={era}
          y={0}
          height={layout.monthsBase + layout.monthsHeight}
          {...shared}
        />
        <Axis {...shared} />
        <Months months={data.months} lit={lit} {...shared} />
        {drag ? (
          <rect
            className="drag"
            x={Math.min(drag.from, drag.to)}
            width={Math.abs(drag.to - drag.from)}
            height={layout.height}
          />
        ) : null}
      </svg>
      <Bars bars={data.bars} bounds={bounds} era={era} chosen={chosen} onChoose={choose} {...shared} />
    </svg>
  );
}

function Patterns({ ids }: { readonly ids: string }) {
  return (
    <defs>
      <pattern
        id={`${ids}hatch`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="hatch" width="2" height="6" />
      </pattern>
      {(['in', 'out', 'both'] as const).map((kind) => (
        <linearGradient key={kind} id={`${ids}${kind}`}>
          <stop offset="0" stopColor="#fff" stopOpacity={kind === 'out' ? 1 : 0.12} />
          <stop offset="0.5" stopColor="#fff" stopOpacity={kind === 'both' ? 0.5 : 0.75} />
          <stop offset="1" stopColor="#fff" stopOpacity={kind === 'in' ? 1 : 0.12} />
        </linearGradient>
      ))}
    </defs>
  );
}

type Drag = { readonly from: number; readonly to: number };

/** Dragging out a span with the pointer; what is shorter than a few pixels stays a click. */
function useDrag(layout: Layout, onDragged: (a: number, b: number) => void) {
  const [pressed, setPressed] = useState<Drag | null>(null);
  const justDragged = useRef(false);
  const place = (event: PointerEvent<SVGSVGElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left - layout.gutter;
  const isDrag = pressed !== null && Math.abs(pressed.to - pressed.from) >= CLICK_PX;
  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      // On touch a drag scrolls the page; the buttons zoom there.
      if (event.button !== 0 || event.pointerType === 'touch' || place(event) < 0) return;
      setPressed({ from: place(event), to: place(event) });
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (pressed === null) return;
      const to = place(event);
      if (Math.abs(to - pressed.from) >= CLICK_PX) event.currentTarget.setPointerCapture(event.pointerId);
      setPressed({ from: pressed.from, to });
    },
    onPointerUp: () => {
      if (isDrag && pressed) onDragged(pressed.from, pressed.to);
      // The click that ends a drag follows immediately; any later one is intended.
      justDragged.current = isDrag;
      setTimeout(() => {
        justDragged.current = false;
      });
      setPressed(null);
    },
    onPointerCancel: () => setPressed(null),
  };
  return { drag: isDrag ? pressed : null, handlers, wasDragged: () => justDragged.current };
}
