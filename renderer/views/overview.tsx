import { Suspense } from 'react';
import type { Overview } from '../../src/engine/contract/views.ts';
import { say } from '../../src/words/say.ts';
import { FindingRows } from '../components/finding-rows.tsx';
import { Loaded, PartialNote, Skeleton } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { toFailure } from '../lib/client.ts';
import { useOverview, useTimeline } from '../lib/engine.tsx';
import { formatFigure } from '../lib/format.ts';
import { lazyView } from '../lib/lazy-view.tsx';
import { Link } from '../lib/navigation.tsx';
import type { Route } from '../lib/routes.ts';
import './overview.css';

/* The figures do not wait for the code of the picture. */
const Timeline = lazyView(async () => (await import('../timeline/timeline.tsx')).Timeline);
const Welcome = lazyView(async () => (await import('./welcome.tsx')).WelcomeView);

/** The figures of one import, its timeline, what stands out, and what it cannot show. Without any import: the welcome. */
export function OverviewView() {
  const overview = useOverview();
  if (overview.isError && toFailure(overview.error).code === 'NO_IMPORT')
    return (
      <Suspense fallback={<Skeleton />}>
        <Welcome />
      </Suspense>
    );
  return (
    <>
      <ViewHead title={say('app.overview.title')} showsImport />
      <Loaded query={overview} skeleton={['7rem', '24rem', '12rem']}>
        {(data) => <Content data={data} />}
      </Loaded>
    </>
  );
}

function Content({ data }: { readonly data: Overview }) {
  return (
    <div className="stack overview">
      <PartialNote />
      <Figures data={data} />
      <section className="stack half">
        <h2>{say('app.overview.timeline')}</h2>
        <TimelineSection />
      </section>
      <div className="columns">
        <StandsOut data={data} />
        <section className="stack half">
          <h2>{say('app.overview.limits', { count: data.limits.length })}</h2>
          <ul className="limits">
            {data.limits.map((limit) => (
              <li key={limit.id}>{limit.text}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

function TimelineSection() {
  const timeline = useTimeline();
  return (
    <Loaded query={timeline} skeleton={['24rem']}>
      {(data) => (
        <Suspense fallback={<Skeleton heights={['24rem']} />}>
          <Timeline data={data} />
        </Suspense>
      )}
    </Loaded>
  );
}

type FigureProps = {
  readonly value: number;
  readonly label: string;
  readonly note: string;
  readonly to: Route;
  /** Whether the export has no document that could hold it. */
  readonly isAbsent?: boolean;
};

function Figure({ value, label, note, to, isAbsent = false }: FigureProps) {
  const [figure, below] = formatFigure(value, note, isAbsent);
  return (
    <li>
      <Link to={to} className="figure">
        <strong>{figure}</strong> <span>{label}</span>
      </Link>
      <span className="small soft">{below}</span>
    </li>
  );
}

function Figures({ data }: { readonly data: Overview }) {
  const { counts, companies, touchingMessaging, absent } = data;
  const { active, expired, removed, unknown } = counts.connections;
  const apps = active + expired + removed + unknown;
  return (
    <ul className="quiet figures" aria-label={say('app.overview.figures')}>
      <Figure
        value={apps}
        label={say('app.overview.apps', { value: apps })}
        note={say('app.overview.appsNote', { active, gone: expired + removed })}
        to={{ view: 'connections', query: { kind: 'app' } }}
        isAbsent={absent.includes('connected-apps')}
      />
      <Figure
        value={touchingMessaging}
        label={say('app.overview.messaging', { value: touchingMessaging })}
        note={say('app.overview.messagingNote')}
        to={{ view: 'flagged', query: { messaging: '1' } }}
      />
      <Figure
        value={companies}
        label={say('app.overview.companies', { value: companies })}
        note={say('app.overview.companiesNote')}
        to={{ view: 'companies' }}
      />
      <Figure
        value={counts.advertisersWithList}
        label={say('app.overview.lists', { value: counts.advertisersWithList })}
        note={say('app.overview.listsNote')}
        to={{ view: 'companies', query: { channel: 'advertiser-list' } }}
        isAbsent={absent.includes('advertisers')}
      />
      <Figure
        value={counts.messages}
        label={say('app.overview.messages', { value: counts.messages })}
        note={say('app.overview.messagesNote')}
        to={{ view: 'coverage', id: 'documents', query: { search: 'messages/' } }}
        isAbsent={absent.includes('thread')}
      />
    </ul>
  );
}

function StandsOut({ data }: { readonly data: Overview }) {
  const { findings, flagged } = data;
  return (
    <section className="stack half">
      <h2>{say('app.overview.standsOut')}</h2>
      {findings.length === 0 ? <p>{say('app.overview.nothingStandsOut')}</p> : null}
      {findings.length > 0 ? <FindingRows findings={findings} label={say('app.overview.standsOut')} /> : null}
      {flagged > findings.length ? (
        <p>
          <Link to={{ view: 'flagged' }}>{say('app.overview.allFlagged', { count: flagged })}</Link>
        </p>
      ) : null}
    </section>
  );
}
