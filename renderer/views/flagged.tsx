import { Checkbox, NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import type { FindingCard } from '../../src/engine/contract/finding-views.ts';
import { say } from '../../src/words/say.ts';
import { BackLink } from '../components/back-link.tsx';
import { FindingRows } from '../components/finding-rows.tsx';
import { Loaded, PartialNote } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { Finding } from '../finding/finding.tsx';
import { useEngineQuery, useFinding } from '../lib/engine.tsx';
import { Link, navigate, useCarried } from '../lib/navigation.tsx';
import type { Query } from '../lib/routes.ts';
import { useViewQuery } from '../lib/use-query.ts';
import { useFollowUps, useQueue } from '../review/use-decisions.ts';
import './flagged.css';

type Severity = FindingCard['severity'];
const SEVERITIES = ['high', 'medium', 'low', 'info'] as const satisfies readonly Severity[];
/** From this width on, the list is beside the finding, and there is room for both. */
const WIDE = '(min-width: 88rem)';

function useFindings(filter: Query<'flagged'>) {
  const severity = SEVERITIES.find((known) => known === filter.severity) ?? null;
  const inboxOnly = filter.messaging === '1';
  return useEngineQuery(['findings', severity, inboxOnly], (client, input, options) =>
    client.findings.list({ ...input, severity, inboxOnly }, options),
  );
}

/** The list of findings, and beside it (or instead of it, on a narrow window) the one in the address. */
export function FlaggedView({ id }: { readonly id: string | undefined }) {
  const [query] = useViewQuery('flagged');
  const isWide = useMediaQuery(WIDE, window.matchMedia(WIDE).matches, { getInitialValueInEffect: false });
  if (id === undefined) return <ListOnly openFirst={isWide} />;
  if (!isWide)
    return (
      <div className="stack">
        <BackLink to={{ view: 'flagged', query }}>{say('app.flagged.back')}</BackLink>
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
  const [filter] = useViewQuery('flagged');
  const carried = useCarried();
  const first = useFindings(filter).data?.rows[0];
  useEffect(() => {
    // On a wide window the space beside the list would stay empty.
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

function List({ chosen }: { readonly chosen?: string }) {
  const [filter, change] = useViewQuery('flagged');
  const findings = useFindings(filter);
  return (
    <>
      <ReviewLinks />
      <Filters {...{ filter, change }} />
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

/** Links to the review, where it was left, and to the days that were noted. */
function ReviewLinks() {
  const queue = useQueue().data;
  const dates = useFollowUps().data?.length ?? 0;
  // A placeholder of the same height, so that nothing moves when it appears.
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

type FiltersProps = {
  readonly filter: Query<'flagged'>;
  readonly change: (part: Query<'flagged'>) => void;
};

function Filters({ filter, change }: FiltersProps) {
  return (
    <div className="stack tight screen-only">
      <NativeSelect
        label={say('app.flagged.severity')}
        value={filter.severity ?? ''}
        data={[
          { value: '', label: say('app.flagged.anySeverity') },
          ...SEVERITIES.map((value) => ({ value, label: say(`severity.${value}`) })),
        ]}
        onChange={(event) => change({ severity: event.currentTarget.value })}
      />
      <Checkbox
        label={say('app.flagged.messagingOnly')}
        checked={filter.messaging === '1'}
        onChange={(event) => change({ messaging: event.currentTarget.checked ? '1' : '' })}
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
