import type { Dispatch, ReactNode, SetStateAction } from 'react';
import { say } from '../../src/words/say.ts';
import { SmallButton } from '../components/small-button.tsx';
import type { Span } from './scale.ts';
import { MOVES } from './use-timeline-keys.ts';

type Props = {
  readonly bounds: Span;
  readonly span: Span;
  readonly onSpan: Dispatch<SetStateAction<Span>>;
  readonly children?: ReactNode;
};

/** The moves as buttons, for those who neither drag nor know the keys. */
export function Controls({ bounds, span, onSpan, children }: Props) {
  const isWhole = span.from <= bounds.from && span.to >= bounds.to;
  const button = (label: string, move: (typeof MOVES)[keyof typeof MOVES], disabled = false) => (
    <SmallButton disabled={disabled} onClick={() => onSpan((now) => move(now, bounds))}>
      {label}
    </SmallButton>
  );
  return (
    <div className="row timeline-controls screen-only">
      {button(say('app.timeline.zoomIn'), MOVES.zoomIn)}
      {button(say('app.timeline.zoomOut'), MOVES.zoomOut, isWhole)}
      {button(say('app.timeline.earlier'), MOVES.earlier, isWhole)}
      {button(say('app.timeline.later'), MOVES.later, isWhole)}
      {button(say('app.states.clear'), MOVES.reset, isWhole)}
      {children}
    </div>
  );
}
