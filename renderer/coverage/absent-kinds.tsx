import type { CoverageView } from '../../src/engine/contract/views.ts';
import { label, say } from '../../src/words/say.ts';
import './coverage.css';

/** The missing lines of the packing list: what each means for the audit and how to get it. */
export function AbsentKinds({ absent }: { readonly absent: CoverageView['absent'] }) {
  return (
    <section className="stack half">
      <h3>{say('app.coverage.absentTitle')}</h3>
      {absent.length === 0 ? <p>{say('app.coverage.absentNone')}</p> : null}
      <ul className="quiet absent">
        {absent.map(({ kind, means, get }) => (
          <li key={kind} className="card stack tight">
            <h4>{label('document', kind)}</h4>
            <dl className="stack tight">
              <div>
                <dt className="small soft">{say('app.coverage.absentMeans')}</dt>
                <dd>{means}</dd>
              </div>
              <div>
                <dt className="small soft">{say('app.coverage.absentGet')}</dt>
                <dd>{get}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
