import type { CoverageView as Covered } from '../../src/engine/contract/views.ts';
import type { Service } from '../../src/model/enumerations.ts';
import { words } from '../../src/words/current.ts';
import { notReadMessage } from '../../src/words/not-read.ts';
import { documentLabel, say, sayEach } from '../../src/words/say.ts';
import { ExternalAddress } from '../components/external-address.tsx';
import { Notices } from '../components/notices.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { Loaded } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { AbsentKinds } from '../coverage/absent-kinds.tsx';
import { DocumentStates } from '../coverage/document-states.tsx';
import { Imports } from '../coverage/imports.tsx';
import { useEngineQuery } from '../lib/engine.tsx';
import { formatNumber } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import '../coverage/coverage.css';

export function CoverageView() {
  const covered = useEngineQuery(['coverage'], (client, input, options) =>
    client.coverage({ ...input, limit: 1 }, options),
  );
  return (
    <>
      <ViewHead title={say('app.shell.coverage')} showsImport />
      <div className="stack coverage">
        <Loaded query={covered} skeleton={['10rem', '20rem']}>
          {(view) => (
            <>
              <ImportPreview view={view} />
              <Imports />
            </>
          )}
        </Loaded>
      </div>
    </>
  );
}

function ImportPreview({ view }: { readonly view: Covered }) {
  const notRead = notReadMessage(view.notRead);
  return (
    <>
      <p className="prose">{say('app.coverage.lead')}</p>
      <section className="stack half">
        <h2>{say('column.documents')}</h2>
        <Notices notices={view.import.notices} />
        <p>{say('app.coverage.sum', { documents: view.total, others: view.otherFiles })}</p>
        {notRead && <p>{words().say(notRead)}</p>}
        <DocumentStates byStatus={view.byStatus} />
        <p>
          <Link to={{ view: 'coverage', id: 'documents' }}>{say('app.coverage.everyDocument')}</Link>
        </p>
        <p>{say('formats.evidence')}</p>
        <ExternalAddress url={say('formats.address')} />
      </section>
      <section className="stack half">
        <PlainTable
          caption={say('app.coverage.kindsTitle')}
          head={sayEach('column.kind', 'column.documents', 'column.records', 'column.problems')}
          numeric={[1, 2, 3]}
          rows={view.kinds.map((row) => ({
            key: row.kind,
            cells: [
              <Kind key="kind" kind={row.kind} service={view.import.service} />,
              formatNumber(row.documents),
              formatNumber(row.records),
              formatNumber(row.problems),
            ],
          }))}
        />
      </section>
      <AbsentKinds absent={view.absent} service={view.import.service} />
      <section className="stack half prose">
        <h2>{say('app.coverage.limitsTitle')}</h2>
        <ul>
          {view.limits.map((limit) => (
            <li key={limit.id}>{limit.text}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Its rows are in a view of their own, if there is one. */
function Kind({ kind, service }: { readonly kind: string; readonly service: Service }) {
  const name = documentLabel(kind, service);
  const view = ROWS[kind];
  return view === undefined ? name : <Link to={{ view }}>{name}</Link>;
}

const ROWS: Readonly<Record<string, 'messages' | 'connections'>> = {
  thread: 'messages',
  'e2ee-thread': 'messages',
  'connected-apps': 'connections',
  'instant-games': 'connections',
};
