import { Suspense } from 'react';
import type { Overview, Timeline as TimelineData } from '../../src/engine/contract/views.ts';
import { say } from '../../src/words/say.ts';
import { FindingRows } from '../components/finding-rows.tsx';
import { Loaded, PartialNote, Skeleton } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { toFailure } from '../lib/client.ts';
import { useOverview, useTimeline } from '../lib/engine.tsx';
import { lazyView } from '../lib/lazy-view.tsx';
import { Link } from '../lib/navigation.tsx';
import { LockQuestion } from '../lock/lock-question.tsx';
import { AccountsBlock } from '../overview/accounts.tsx';
import { AlsoListed } from '../overview/also-listed.tsx';
import { AnswerBlock } from '../overview/answer.tsx';
import { NextSteps } from '../overview/next-steps.tsx';
import './overview.css';

/* The answer does not wait for the code of the timeline. */
const Timeline = lazyView(async () => (await import('../timeline/timeline.tsx')).Timeline);
const OtherView = lazyView(async () => (await import('./other-views.tsx')).OtherView);

/** The answer, its timeline, what stands out, and what the export cannot show. Without any import: the welcome page. */
export function OverviewView() {
  const overview = useOverview();
  const timeline = useTimeline();
  if (overview.isError && toFailure(overview.error).code === 'NO_IMPORT')
    return (
      <Suspense fallback={<Skeleton />}>
        <OtherView route={{ view: 'welcome' }} />
      </Suspense>
    );
  return (
    <>
      <ViewHead title={say('app.shell.overview')} showsImport>
        {overview.data ? (
          <p className="import-label">{say('common.factsAsOf', { day: overview.data.facts.made })}</p>
        ) : null}
      </ViewHead>
      <Loaded query={overview} skeleton={['22rem', '24rem', '12rem']}>
        {(data) => (
          <div className="stack overview">
            <PartialNote />
            <AccountsBlock />
            <div className="answer-columns">
              <AnswerBlock data={data} />
              <NextSteps answer={data.answer} />
            </div>
            {/* Content below the timeline appears together with it, so that nothing moves later. */}
            <Loaded query={timeline} skeleton={['24rem', '12rem']}>
              {(picture) => (
                <Suspense fallback={<Skeleton heights={['24rem', '12rem']} />}>
                  <Below data={data} timeline={picture} />
                </Suspense>
              )}
            </Loaded>
          </div>
        )}
      </Loaded>
    </>
  );
}

function Below({ data, timeline }: { readonly data: Overview; readonly timeline: TimelineData }) {
  return (
    <>
      <LockQuestion />
      <section className="stack half">
        <h2>{say('app.overview.timeline')}</h2>
        <Timeline data={timeline} />
      </section>
      <AlsoListed data={data} />
      <div className="columns">
        <StandsOut data={data} />
        <Limits limits={data.limits} />
      </div>
    </>
  );
}

function StandsOut({ data: { findings, flagged, onInbox } }: { readonly data: Overview }) {
  return (
    <section className="stack half">
      <h2>{say('report.standsOut')}</h2>
      {findings.length === 0 ? (
        <p>{say('app.overview.nothingStandsOut')}</p>
      ) : (
        <>
          <FindingRows findings={findings} label={say('report.standsOut')} />
          <p className="row">
            <Link to={{ view: 'flagged' }}>{say('app.overview.allFlagged', { count: flagged })}</Link>
            <Link to={{ view: 'flagged', query: { messaging: '1' } }}>
              {say('app.overview.onInbox', { count: onInbox })}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

/** The limits of this export come first; the others apply to any export. */
const FIRST_LIMITS = 3;

function Limits({ limits }: Pick<Overview, 'limits'>) {
  const [first, rest] = [limits.slice(0, FIRST_LIMITS), limits.slice(FIRST_LIMITS)];
  return (
    <section className="stack half">
      <h2>{say('app.overview.limits')}</h2>
      <LimitList limits={first} />
      {rest.length > 0 ? (
        <details className="stack half more-limits">
          <summary>{say('app.overview.moreLimits', { count: rest.length })}</summary>
          <LimitList limits={rest} />
        </details>
      ) : null}
    </section>
  );
}

function LimitList({ limits }: Pick<Overview, 'limits'>) {
  return (
    <ul className="limits">
      {limits.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}
