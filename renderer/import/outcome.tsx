import { Button } from '@mantine/core';
import type { CoverageView } from '../../src/engine/contract/views.ts';
import { say } from '../../src/words/say.ts';
import { Notices } from '../components/notices.tsx';
import { Loaded } from '../components/states.tsx';
import { AbsentKinds } from '../coverage/absent-kinds.tsx';
import { DocumentStates } from '../coverage/document-states.tsx';
import type { Failure } from '../lib/client.ts';
import { useEngineQuery } from '../lib/engine.tsx';
import { Link } from '../lib/navigation.tsx';
import type { Done as DoneState } from './import-state.ts';
import { useOverviewRoute } from './known-export.tsx';
import { People } from './people.tsx';

type Props = {
  readonly done: DoneState;
  readonly onStart: (person: string) => void;
  readonly onAgain: () => void;
};

export function Done({ done, onStart, onAgain }: Props) {
  const { importId, others } = done;
  const overview = useOverviewRoute(importId);
  const covered = useEngineQuery(['coverage', 'of', importId], (client, _input, options) =>
    client.coverage({ importId, limit: 1 }, options),
  );
  return (
    <div className="stack">
      <div role="status">
        <h2>{say('app.import.doneTitle')}</h2>
      </div>
      {others ? <People people={others.preview.people} onStart={onStart} /> : null}
      <div className="row">
        <Button component={Link} to={overview}>
          {say('app.import.answer')}
        </Button>
        <Button variant="default" onClick={onAgain}>
          {say('app.compare.import')}
        </Button>
      </div>
      <Loaded query={covered} skeleton={['16rem']}>
        {(view) => <Statement view={view} />}
      </Loaded>
    </div>
  );
}

function Statement({ view }: { readonly view: CoverageView }) {
  return (
    <section className="stack">
      <h2>{say('app.import.doneCoverage')}</h2>
      <Notices notices={view.import.notices} />
      <p>{say('app.coverage.sum', { documents: view.total, others: view.otherFiles })}</p>
      <DocumentStates byStatus={view.byStatus} />
      <p>
        <Link to={{ view: 'coverage', id: 'documents', query: { import: String(view.import.id) } }}>
          {say('app.coverage.everyDocument')}
        </Link>
      </p>
      <AbsentKinds absent={view.absent} service={view.import.service} />
    </section>
  );
}

/** Cancelled: says that nothing was left behind. */
export function Cancelled({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <div className="state" role="status">
      <p>{say('app.import.cancelled')}</p>
      <p>
        <Button onClick={onAgain}>{say('app.import.again')}</Button>
      </p>
    </div>
  );
}

/** Failed: one sentence, what was kept, and what to do next. */
export function Refused({ failure, onAgain }: { readonly failure: Failure; readonly onAgain: () => void }) {
  const silent = failure.code === 'LOST_KEY' ? say('web.noKey') : say('app.states.noAnswer');
  return (
    <div className="state" role="alert">
      <h2>{say('app.import.failedTitle')}</h2>
      <p>{failure.sentence ?? silent}</p>
      <p className="soft">{say('app.import.failedKept')}</p>
      <p>
        <Button onClick={onAgain}>{say('app.import.again')}</Button>
      </p>
      <details className="small">
        <summary>{say('app.states.details')}</summary>
        <code>{failure.details}</code>
      </details>
    </div>
  );
}
