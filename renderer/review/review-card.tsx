import type { ReviewItem, ReviewQueue } from '../../src/engine/contract/review.ts';
import { say } from '../../src/words/say.ts';
import { Failed, Loaded } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { useFinding } from '../lib/engine.tsx';
import { CardFacts } from './card-facts.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { ReviewBar } from './review-bar.tsx';
import { cardName, isJoined, useNextAhead } from './review-navigation.ts';
import { useReviewCard } from './use-review-card.ts';

type Props = { readonly queue: ReviewQueue; readonly item: ReviewItem };

/** One card of the review with its keys. A decision moves on to the next undecided card. */
export function ReviewCard({ queue, item }: Props) {
  const session = useReviewCard({ queue, item });
  const finding = useFinding(item.id);
  useNextAhead(queue, item.next);
  if (session.failure) return <Failed error={session.failure} onRetry={session.retry} isView />;
  return (
    <div className="review" data-finding={item.id}>
      <ReviewBar queue={queue} item={item} onAct={session.act} />
      <p role="status" className="unseen">
        {session.said}
      </p>
      <div className="two-columns review-columns">
        <article className="stack review-facts">
          <ViewHead title={item.title} showsImport={isJoined(queue)} />
          <Loaded query={finding} skeleton={['8rem', '12rem']} notFound={say('app.finding.notFound')}>
            {(view) => <CardFacts view={view} />}
          </Loaded>
        </article>
        <DecisionPanel key={cardName(item)} item={item} session={session} />
      </div>
    </div>
  );
}
