import { Checkbox, NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import type { FindingCard } from '../../src/engine/contract/finding-views.ts';
import { say } from '../../src/words/say.ts';
import { FindingRows } from '../components/finding-rows.tsx';
import { Icon } from '../components/icons.tsx';
import { Loaded, PartialNote } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { Finding } from '../finding/finding.tsx';
import { useEngineQuery, useFinding } from '../lib/engine.tsx';
import { Link, navigate, useCarried, useRoute } from '../lib/navigation.tsx';
import type { Query } from '../lib/routes.ts';
import { useFollowUps, useQueue } from '../review/use-decisions.ts';
import './flagged.css';

type Severity = FindingCard['severity'];
const SEVERITIES = ['high', 'medium', 'low', 'info'] as const satisfies readonly Severity[];
/** From this width on, the list is beside the finding, and both have room. */
const WIDE = '(min-width: 88rem)';

function useFilter(): Query<'flagged'> {
  const route = useRoute();
  return route.view === 'flagged' ? (route.query ?? {}) : {};
}

function useFindings(filter: Query<'flagged'>) {
  const severity = SEVERITIES.find((known) => known === filter.severity) ?? null;
  const inboxOnly = filter.messaging === '1';
  return useEngineQuery(['findings', severity, inboxOnly], (client, input, options) =>
    client.findings.list({ ...input, severity, inboxOnly }, options),
  );
}

/** The list of findings, and beside it (or instead of it, on a narrow window) the one that the address names. */
export function FlaggedView({ id }: { readonly id?: string }) {
  const isWide = useMediaQuery(WIDE, window.matchMedia(WIDE).matches, { getInitialValueInEffect: false });
  if (id === undefined) return <ListOnly openFirst={isWide} />;
  if (!isWide)
    return (
      <div className="stack">
        <BackToList />
        <FindingPane key={id} id={id} />
      </div>
    );
  return (
    <div className="flagged">
      <aside className="flagged-list" aria-label={say('app.company.findings')}>
        <h2>{say('app.shell.flagged')}</h2>
        <List chosen={id} />
      </aside>
      <FindingPane key={id} id={id} />
    </div>
  );
}

function ListOnly({ openFirst }: { readonly openFirst: boolean }) {
  const filter = useFilter();
  const carried = useCarried();
  const first = useFindings(filter).data?.rows[0];
  useEffect(() => {
    // On a wide window the place beside the list would stay empty.
    if (openFirst && first)
      navigate(carried({ view: 'flagged', id: first.id, query: filter }), { replace: true });
  });
  return (
    <>
      <ViewHead title={say('app.shell.flagged')} showsImport />
      <div className="flagged-list">
        <p className="prose">{say('app.flagged.lead')}</p>
        <PartialNote />
        <List />
      </div>
    </>
  );
}

function BackToList() {
  return (
    <p className="screen-only back">
      <Link to={{ view: 'flagged', query: useFilter() }}>
        <Icon name="back" /> {say('app.flagged.back')}
      </Link>
    </p>
  );
}

function List({ chosen }: { readonly chosen?: string }) {
  const filter = useFilter();
  const findings = useFindings(filter);
  return (
    <>
      <ReviewLinks />
      <Filters chosen={chosen} filter={filter} />
      <Loaded query={findings} skeleton={['5rem', '5rem', '5rem']}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Nothing isFiltered={Boolean(filter.severity || filter.messaging)} />
          ) : (
            <FindingRows findings={rows} label={say('app.company.findings')} chosen={chosen} query={filter} />
          )
        }
      </Loaded>
    </>
  );
}

/** The way into the review, where it was left, and to the days that were noted. */
function ReviewLinks() {
  const queue = useQueue().data;
  const dates = useFollowUps().data?.length ?? 0;
  // A line of the same height, so that nothing moves when it is there.
  if (!queue) return <p>{'\u00a0'}</p>;
  if (queue.items.length === 0) return null;
  return (
    <p className="row screen-only">
      <Link className="primary-link" to={{ view: 'review' }}>
        {queue.left > 0 ? say('app.review.start', { left: queue.left }) : say('app.review.doneCounts')}
      </Link>
      {dates > 0 ? (
        <Link to={{ view: 'follow-ups' }}>{say('app.followUps.count', { count: dates })}</Link>
      ) : null}
    </p>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  if (!isFiltered) return <p className="prose">{say('app.flagged.none')}</p>;
  return (
    <p>
      {say('app.flagged.noneFiltered')} <Link to={{ view: 'flagged' }}>{say('app.states.clear')}</Link>
    </p>
  );
}

type FiltersProps = { readonly chosen: string | undefined; readonly filter: Query<'flagged'> };

function Filters({ chosen, filter }: FiltersProps) {
  const set = (change: Query<'flagged'>) =>
    navigate(
      { view: 'flagged', ...(chosen === undefined ? {} : { id: chosen }), query: { ...filter, ...change } },
      { replace: true },
    );
  return (
    <div className="stack tight screen-only">
      <NativeSelect
        label={say('app.flagged.severity')}
        value={filter.severity ?? ''}
        data={[
          { value: '', label: say('app.flagged.anySeverity') },
          ...SEVERITIES.map((value) => ({ value, label: say(`severity.${value}`) })),
        ]}
        onChange={(event) => set({ severity: event.currentTarget.value })}
      />
      <Checkbox
        label={say('app.flagged.messagingOnly')}
        checked={filter.messaging === '1'}
        onChange={(event) => set({ messaging: event.currentTarget.checked ? '1' : '' })}
      />
    </div>
  );
}

function FindingPane({ id }: { readonly id: string }) {
  const finding = useFinding(id);
  return (
    <Loaded
      query={finding}
      skeleton={['3rem', '10rem', '20rem']}
      notFound={say('app.finding.notFound')}
      isView
    >
      {(view) => <Finding view={view} />}
    </Loaded>
  );
}
