import type { ReviewQueue } from '../../src/engine/contract/review.ts';
import { DECISION_KINDS } from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';
import { ViewHead } from '../components/view-head.tsx';
import { Link } from '../lib/navigation.tsx';
import { Removals } from './removals.tsx';
import { cardName, cardRoute, isJoined } from './review-navigation.ts';
import { ServiceName } from './service-name.tsx';
import { useFollowUps } from './use-decisions.ts';

export function ReviewDone({ queue }: { readonly queue: ReviewQueue }) {
  const { left } = queue;
  const dates = useFollowUps().data?.length ?? 0;
  return (
    <>
      <ViewHead title={say('app.review.doneTitle', { left })} showsImport={!isJoined(queue)} />
      <div className="stack">
        <p className="prose">{say('app.review.doneText', { left })}</p>
        {left > 0 ? (
          <p>
            <Link to={{ view: 'review' }}>{say('app.review.resume')}</Link>
          </p>
        ) : null}
        <Removals />
        <Decided queue={queue} />
        <section className="stack half">
          <h2>{say('app.review.doneNext')}</h2>
          <p className="row">
            <Link className="primary-link" to={{ view: 'report' }}>
              {say('app.review.toReport')}
            </Link>
            <Link to={{ view: 'follow-ups' }}>
              {dates > 0 ? say('app.followUps.count', { count: dates }) : say('app.followUps.title')}
            </Link>
            <Link to={{ view: 'flagged' }}>{say('app.flagged.back')}</Link>
          </p>
        </section>
      </div>
    </>
  );
}

/** Renders nothing if nothing was decided. */
function Decided({ queue }: { readonly queue: ReviewQueue }) {
  const decided = DECISION_KINDS.flatMap((kind) => {
    const items = queue.items.filter((item) => item.decision?.decision === kind);
    return items.length > 0 ? [{ kind, items }] : [];
  });
  if (decided.length === 0) return null;
  return (
    <section className="stack half">
      <h2>{say('app.review.doneCounts')}</h2>
      <dl className="decided">
        {decided.map(({ kind, items }) => (
          <div key={kind}>
            <dt>
              {say(`decision.${kind}`)} <span className="soft">({items.length})</span>
            </dt>
            {items.map((item) => (
              <dd key={cardName(item)}>
                <Link to={cardRoute(queue, item)}>{item.title}</Link> <ServiceName service={item.service} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
