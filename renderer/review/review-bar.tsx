import { Button } from '@mantine/core';
import type { ReviewItem, ReviewQueue } from '../../src/engine/contract/review.ts';
import { say } from '../../src/words/say.ts';
import { Icon } from '../components/icons.tsx';
import { Link } from '../lib/navigation.tsx';
import type { ReviewAction } from './keys.ts';
import { cardName } from './review-navigation.ts';
import { ServiceName } from './service-name.tsx';

type Props = {
  readonly queue: ReviewQueue;
  readonly item: ReviewItem;
  readonly onAct: (action: ReviewAction) => void;
};

/** Where one is in the review: the way out, the place, one mark per card, what is left, and the steps. */
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
        <Act
          label={say('app.review.previous')}
          isOff={at <= 0}
          onPress={() => onAct({ do: 'move', step: -1 })}
        />
        <Act
          label={say('app.review.next')}
          isOff={at === items.length - 1}
          onPress={() => onAct({ do: 'move', step: 1 })}
        />
        <Act label={say('app.review.undo')} isOff={!queue.canUndo} onPress={() => onAct({ do: 'undo' })} />
      </div>
    </div>
  );
}

type ActProps = { readonly label: string; readonly isOff?: boolean; readonly onPress: () => void };

function Act({ label, isOff = false, onPress }: ActProps) {
  return (
    <Button size="compact-sm" variant="default" disabled={isOff} onClick={onPress}>
      {label}
    </Button>
  );
}
