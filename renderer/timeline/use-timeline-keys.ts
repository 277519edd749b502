import type { Dispatch, KeyboardEvent, SetStateAction } from 'react';
import { pan, type Span, zoom } from './scale.ts';

const STEP = 0.2;
const IN = 0.6;

type Move = (span: Span, bounds: Span) => Span;
export const MOVES = {
  earlier: (span, bounds) => pan(span, -STEP, bounds),
  later: (span, bounds) => pan(span, STEP, bounds),
  zoomIn: (span, bounds) => zoom(span, IN, bounds),
  zoomOut: (span, bounds) => zoom(span, 1 / IN, bounds),
  reset: (_span, bounds) => bounds,
} as const satisfies Record<string, Move>;

const KEYS: Readonly<Record<string, Move>> = {
  ArrowLeft: MOVES.earlier,
  ArrowRight: MOVES.later,
  '+': MOVES.zoomIn,
  '=': MOVES.zoomIn,
  '-': MOVES.zoomOut,
  '0': MOVES.reset,
  Home: MOVES.reset,
};

/** Left and right, plus and minus and 0 for the time; up and down to move between the bars. */
export function useTimelineKeys(bounds: Span, onSpan: Dispatch<SetStateAction<Span>>) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = KEYS[event.key];
    if (move) onSpan((span) => move(span, bounds));
    const isWalk = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (isWalk) walk(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
    if (move || isWalk) event.preventDefault();
  };
}

function walk(picture: HTMLElement, step: 1 | -1): void {
  const bars: Element[] = [...picture.querySelectorAll('a[data-bar]')];
  const at = document.activeElement ? bars.indexOf(document.activeElement) : -1;
  const next = at === -1 ? 0 : Math.min(bars.length - 1, Math.max(0, at + step));
  const bar = bars[next];
  if (bar instanceof SVGElement) bar.focus();
}
