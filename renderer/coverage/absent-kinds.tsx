import type { CoverageView } from '../../src/engine/contract/views.ts';
import { coverage } from '../text/coverage.ts';
import { documentKind } from '../text/kinds.ts';
import './coverage.css';

/** The missing lines of the packing list: what each means for the audit and how to get it. */
export function AbsentKinds({ absent }: { readonly absent: CoverageView['absent'] }) {
  return (
    <section className="stack half">
      <h3>{coverage.absentTitle}</h3>
      {absent.length === 0 ? <p>{coverage.absentNone}</p> : null}
      <ul className="quiet absent">
        {absent.map(({ kind, means, get }) => (
          <li key={kind} className="card stack tight">
            <h4>{documentKind(kind)}</h4>
            <dl className="stack tight">
              <div>
                <dt className="small soft">{coverage.absentMeans}</dt>
                <dd>{means}</dd>
              </div>
              <div>
                <dt className="small soft">{coverage.absentGet}</dt>
                <dd>{get}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
