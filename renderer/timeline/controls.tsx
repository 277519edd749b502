import { Button } from '@mantine/core';
import type { Dispatch, SetStateAction } from 'react';
import { timeline as text } from '../text/overview.ts';
import type { Span } from './scale.ts';
import { MOVES } from './use-timeline-keys.ts';

type Props = {
  readonly bounds: Span;
  readonly span: Span;
  readonly onSpan: Dispatch<SetStateAction<Span>>;
};

/** The moves as buttons, for those who neither drag nor know the keys. */
export function Controls({ bounds, span, onSpan }: Props) {
  const isWhole = span.from <= bounds.from && span.to >= bounds.to;
  const button = (label: string, move: (typeof MOVES)[keyof typeof MOVES], disabled = false) => (
    <Button
      size="compact-sm"
      variant="default"
      disabled={disabled}
      onClick={() => onSpan((now) => move(now, bounds))}
    >
      {label}
    </Button>
  );
  return (
    <div className="row timeline-controls screen-only">
      {button(text.zoomIn, MOVES.zoomIn)}
      {button(text.zoomOut, MOVES.zoomOut, isWhole)}
      {button(text.earlier, MOVES.earlier, isWhole)}
      {button(text.later, MOVES.later, isWhole)}
      {button(text.reset, MOVES.reset, isWhole)}
    </div>
  );
}
