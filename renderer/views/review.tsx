import { useEffect } from 'react';
import type { ReviewQueue } from '../../src/engine/contract/review.ts';
import { say } from '../../src/words/say.ts';
import { Loaded, Skeleton } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { navigate, useCarried, useImportId } from '../lib/navigation.tsx';
import { ReviewCard } from '../review/review-card.tsx';
import { ReviewDone } from '../review/review-done.tsx';
import { cardRoute, isJoined, REVIEW_END } from '../review/review-navigation.ts';
import { useQueue } from '../review/use-decisions.ts';
import '../review/review.css';

/** The review: one finding at a time, at full width. Without an id it continues at the next undecided finding. */
export function ReviewView({ id }: { readonly id: string | undefined }) {
  const queue = useQueue();
  return (
    <Loaded query={queue} skeleton={['3rem', '24rem']} isView>
      {(loaded) => <Review queue={loaded} id={id} />}
    </Loaded>
  );
}

function Review({ queue, id }: { readonly queue: ReviewQueue; readonly id: string | undefined }) {
  const carried = useCarried();
  const importId = useImportId();
  const item = queue.items.find((each) => each.id === id && each.importId === (importId ?? each.importId));
  const target = id === REVIEW_END ? null : (item ?? queue.resumeAt);
  const isUnnamed = item === undefined || (importId === null && isJoined(queue));
  const isElsewhere = target !== null && isUnnamed;
  useEffect(() => {
    if (isElsewhere) navigate(carried(cardRoute(queue, target)), { replace: true });
  });
  if (isElsewhere) return <Skeleton heights={['3rem', '24rem']} />;
  if (item) return <ReviewCard queue={queue} item={item} />;
  if (queue.items.length > 0) return <ReviewDone queue={queue} />;
  return (
    <>
      <ViewHead title={say('app.shell.review')} showsImport />
      <p className="prose">{say('app.review.none')}</p>
    </>
  );
}
