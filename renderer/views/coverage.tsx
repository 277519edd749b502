import type { CoverageView as Covered } from '../../src/engine/contract/views.ts';
import { useAsk } from '../lib/engine.tsx';
import { formatNumber } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { Imports } from '../packing-list/imports.tsx';
import { AbsentKinds } from '../parts/absent-kinds.tsx';
import { DocumentStates } from '../parts/document-states.tsx';
import { PlainTable } from '../parts/plain-table.tsx';
import { Loaded } from '../parts/states.tsx';
import { ViewHead } from '../parts/view-head.tsx';
import { coverage as text } from '../text/coverage.ts';
import { documentKind } from '../text/kinds.ts';
import './coverage.css';

/** The packing list of an import, every document, and the imports themselves. */
export function CoverageView() {
  const covered = useAsk(['coverage'], (client, scope, options) =>
    client.coverage({ ...scope, limit: 1 }, options),
  );
  return (
    <>
      <ViewHead title={text.title} scoped />
      <div className="stack coverage">
        <Loaded query={covered} skeleton={['10rem', '20rem']}>
          {(view) => (
            <>
              <PackingList view={view} />
              <Imports />
            </>
          )}
        </Loaded>
      </div>
    </>
  );
}

function PackingList({ view }: { readonly view: Covered }) {
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
