import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { say } from '../../src/words/say.ts';
import { type Failure, toFailure } from '../lib/client.ts';
import { useOverview } from '../lib/engine.tsx';
import { Link, useRoute } from '../lib/navigation.tsx';
import type { Route } from '../lib/routes.ts';

/** A grey box of the size that the content will have. Styles hide it for the first 200 ms. */
export function Skeleton({ heights = ['2rem', '12rem'] }: { readonly heights?: readonly string[] }) {
  return (
    <div className="stack" role="status" aria-label={say('app.states.loading')}>
      {heights.map((height, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places never move.
        <span key={index} className="skeleton" style={{ height }} />
      ))}
    </div>
  );
}

/** Shown in a tab that has no key for this run of Sidedoor: how to come back. */
export const NoKey = () => (
  <main className="state no-key">
    <h1>{say('app.shell.name')}</h1>
    <p>{say('web.noKey')}</p>
  </main>
);

/** Nothing imported yet: what to do, and the sample. */
export function NothingYet({ isView }: { readonly isView: boolean }) {
  const Heading = isView ? 'h1' : 'h2';
  return (
    <div className="state">
      <Heading tabIndex={-1}>{say('app.states.nothingYet')}</Heading>
      <p>{say('app.states.nothingYetText')}</p>
      <p className="row">
        <Link to={{ view: 'import' }}>{say('app.welcome.import')}</Link>
        <Link to={{ view: 'welcome' }}>{say('app.welcome.sample')}</Link>
      </p>
    </div>
  );
}

function toSentence(failure: Failure, notFound: string): string {
  if (failure.code === 'NO_ANSWER') return say('app.states.noAnswer');
  if (failure.code === 'LOST_KEY') return say('web.noKey');
  if (failure.code === 'NOT_FOUND') return notFound;
  return failure.sentence ?? say('app.states.other');
}

type FailedProps = {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly notFound?: string | undefined;
  /** Whether this replaces a whole view and needs its heading. */
  readonly isView?: boolean | undefined;
};

/** One sentence on what went wrong, what was kept and what to try; technical details are folded. */
export function Failed({
  error,
  onRetry,
  notFound = say('app.states.notFound'),
  isView = false,
}: FailedProps) {
  const failure = toFailure(error);
  const { view, id } = useRoute();
  const Heading = isView ? 'h1' : 'h2';
  if (failure.code === 'NO_IMPORT') return <NothingYet isView={isView} />;
  if (failure.code === 'NOT_RECORDED')
    return (
      <div className="state" role="alert">
        <Heading tabIndex={-1}>{say('app.states.failed')}</Heading>
        <p>{failure.sentence}</p>
        <p>
          <Link to={{ view, id } as Route}>{say('app.states.clear')}</Link>
        </p>
      </div>
    );
  return (
    <div className="state" role="alert">
      <Heading tabIndex={-1}>{say('app.states.failed')}</Heading>
      <p>{toSentence(failure, notFound)}</p>
      <p className="soft">{say('app.states.kept')}</p>
      <p>
        <Button variant="default" onClick={onRetry}>
          {say('app.states.tryAgain')}
        </Button>
      </p>
      <details className="small">
        <summary>{say('app.states.details')}</summary>
        <code>{failure.details}</code>
      </details>
    </div>
  );
}

type LoadedProps<T> = {
  readonly query: UseQueryResult<T>;
  readonly skeleton?: readonly string[];
  readonly notFound?: string;
  readonly isView?: boolean;
  readonly children: (data: T) => ReactNode;
};

/** The four states of a view around its data. */
export function Loaded<T>({ query, skeleton, notFound, isView, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError)
    return <Failed {...{ error: query.error, onRetry: () => query.refetch(), notFound, isView }} />;
  return <Skeleton {...(skeleton ? { heights: skeleton } : {})} />;
}

/** Says that numbers are lower bounds while some document could not be read; otherwise renders nothing. */
export function PartialNote() {
  const unreadable = useOverview().data?.unreadable ?? 0;
  if (unreadable === 0) return null;
  return (
    <p className="note" data-state="partial">
      {say('app.states.partial', { unreadable })}{' '}
      <Link to={{ view: 'coverage', id: 'documents', query: { status: 'unreadable' } }}>
        {say('app.states.partialLink')}
      </Link>
    </p>
  );
}
