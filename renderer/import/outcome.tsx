import { Button } from '@mantine/core';
import type { CoverageView } from '../../src/engine/contract/views.ts';
import { Loaded } from '../components/states.tsx';
import { AbsentKinds } from '../coverage/absent-kinds.tsx';
import { DocumentStates } from '../coverage/document-states.tsx';
import type { Failure } from '../lib/client.ts';
import { useEngineQuery } from '../lib/engine.tsx';
import { Link } from '../lib/navigation.tsx';
import { states } from '../text/common.ts';
import { coverage } from '../text/coverage.ts';
import { importing } from '../text/import.ts';

type Done = { readonly importId: number; readonly alreadyImported: boolean; readonly onAgain: () => void };

/** The coverage statement that ends every import. */
export function Done({ importId, alreadyImported, onAgain }: Done) {
  const covered = useEngineQuery(['coverage', 'of', importId], (client, _input, options) =>
    client.coverage({ importId, limit: 1 }, options),
  );
  return (
    <div className="stack">
      <div className="stack half" role="status">
        <h2>{importing.doneTitle}</h2>
        {alreadyImported ? <p>{importing.already}</p> : null}
      </div>
      <p className="row">
        <Link className="primary-link" to={{ view: 'overview' }}>
          {importing.overview}
        </Link>
        <Link to={{ view: 'coverage' }}>{importing.coverage}</Link>
        <Button variant="default" onClick={onAgain}>
          {coverage.another}
        </Button>
      </p>
      <Loaded query={covered} skeleton={['16rem']}>
        {(view) => <Statement view={view} />}
      </Loaded>
    </div>
  );
}

function Statement({ view }: { readonly view: CoverageView }) {
  return (
    <section className="stack">
      <h2>{importing.doneCoverage}</h2>
      <p>{coverage.sum(view.total, view.otherFiles)}</p>
      <DocumentStates byStatus={view.byStatus} />
      <AbsentKinds absent={view.absent} />
    </section>
  );
}

/** Cancelled: what that left behind, which is nothing. */
export function Cancelled({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <div className="state" role="status">
      <p>{importing.cancelled}</p>
      <p>
        <Button onClick={onAgain}>{importing.again}</Button>
      </p>
    </div>
  );
}

/** Failed: one sentence, what was kept, the way on. */
export function Refused({ failure, onAgain }: { readonly failure: Failure; readonly onAgain: () => void }) {
  const silent = failure.code === 'LOST_KEY' ? states.lostKey : states.noAnswer;
  return (
    <div className="state" role="alert">
      <h2>{importing.failedTitle}</h2>
      <p>{failure.sentence ?? silent}</p>
      <p className="soft">{importing.failedKept}</p>
      <p>
        <Button onClick={onAgain}>{importing.again}</Button>
      </p>
      <details className="small">
        <summary>{states.details}</summary>
        <code>{failure.details}</code>
      </details>
    </div>
  );
}
