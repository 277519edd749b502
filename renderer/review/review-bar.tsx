import type { ReviewItem, ReviewQueue } from '../../src/engine/contract/review.ts';
import { say } from '../../src/words/say.ts';
import { Icon } from '../components/icons.tsx';
import { SmallButton } from '../components/small-button.tsx';
import { Link } from '../lib/navigation.tsx';
import type { ReviewAction } from './keys.ts';
import { cardName } from './review-navigation.ts';
import { ServiceName } from './service-name.tsx';

type Props = {
  readonly queue: ReviewQueue;
  readonly item: ReviewItem;
  readonly onAct: (action: ReviewAction) => void;
};

/** Position in the review: the exit, the place, one mark per card, what is left, and the steps. */
export function ReviewBar({ queue, item, onAct }: Props) {
  const { items, left, done } = queue;
  const at = items.indexOf(item);
  return (
    <div className="review-bar">
      <Link to={{ view: 'flagged' }} className="review-leave" title={say('app.review.leaveNote')}>
        <Icon name="back" /> {say('app.review.leave')}
      </Link>
      <p className="review-place">
        <strong>{say('app.review.place', { at: at + 1, all: items.length })}</strong>{' '}
        <ServiceName service={item.service} />{' '}
        <span className="soft">· {say('app.review.left', { left })}</span>
      </p>
      <div
        className="review-marks"
        role="img"
        aria-label={say('app.review.progress', { done, all: items.length })}
      >
        {items.map((each, index) => (
          <span key={cardName(each)} data-state={each.state} data-here={index === at} />
        ))}
      </div>
      <div className="row tight-row review-acts">
        <SmallButton disabled={at <= 0} onClick={() => onAct({ do: 'move', step: -1 })}>
          {say('app.review.previous')}
        </SmallButton>
        <SmallButton disabled={at === items.length - 1} onClick={() => onAct({ do: 'move', step: 1 })}>
          {say('app.review.next')}
        </SmallButton>
        <SmallButton disabled={!queue.canUndo} onClick={() => onAct({ do: 'undo' })}>
          {say('app.review.undo')}
        </SmallButton>
      </div>
    </div>
  );
}
