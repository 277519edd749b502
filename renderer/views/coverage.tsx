import type { CoverageView as Covered } from '../../src/engine/contract/views.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { Loaded } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { AbsentKinds } from '../coverage/absent-kinds.tsx';
import { DocumentStates } from '../coverage/document-states.tsx';
import { Imports } from '../coverage/imports.tsx';
import { useEngineQuery } from '../lib/engine.tsx';
import { formatNumber } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { coverage as text } from '../text/coverage.ts';
import { documentKind } from '../text/kinds.ts';
import '../coverage/coverage.css';

/** The packing list of an import, every document, and the imports themselves. */
export function CoverageView() {
  const covered = useEngineQuery(['coverage'], (client, input, options) =>
    client.coverage({ ...input, limit: 1 }, options),
  );
  return (
    <>
      <ViewHead title={text.title} showsImport />
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
  return (
    <>
      <p className="prose">{text.lead}</p>
      <section className="stack half">
        <h2>{text.statesTitle}</h2>
        <p>{text.sum(view.total, view.otherFiles)}</p>
        <DocumentStates byStatus={view.byStatus} />
        <p>
          <Link to={{ view: 'coverage', id: 'documents' }}>{text.everyDocument}</Link>
        </p>
      </section>
      <section className="stack half">
        <PlainTable
          caption={text.kindsTitle}
          head={text.kindsHead}
          numeric={[1, 2, 3]}
          rows={view.kinds.map((row) => ({
            key: row.kind,
            cells: [
              documentKind(row.kind),
              formatNumber(row.documents),
              formatNumber(row.records),
              formatNumber(row.problems),
            ],
          }))}
        />
      </section>
      <AbsentKinds absent={view.absent} />
      <section className="stack half prose">
        <h2>{text.limitsTitle}</h2>
        <ul>
          {view.limits.map((limit) => (
            <li key={limit.id}>{limit.text}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
