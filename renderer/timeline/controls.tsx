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

/** Pan and zoom as buttons, for people who neither drag nor know the keys. */
export function Controls({ bounds, span, onSpan, children }: Props) {
  const isWhole = span.from <= bounds.from && span.to >= bounds.to;
  return (
    <div className="row timeline-controls screen-only">
      {(['zoomIn', 'zoomOut', 'earlier', 'later'] as const).map((move) => (
        <SmallButton
          key={move}
          disabled={isWhole && move !== 'zoomIn'}
          onClick={() => onSpan((now) => MOVES[move](now, bounds))}
        >
          {say(`app.timeline.${move}`)}
        </SmallButton>
      ))}
      <SmallButton disabled={isWhole} onClick={() => onSpan(bounds)}>
        {say('app.states.clear')}
      </SmallButton>
      {children}
    </div>
  );
}
