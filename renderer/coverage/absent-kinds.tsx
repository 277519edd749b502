import type { CoverageView } from '../../src/engine/contract/views.ts';
import type { Service } from '../../src/model/enumerations.ts';
import { documentLabel, say } from '../../src/words/say.ts';
import './coverage.css';

type Props = { readonly absent: CoverageView['absent']; readonly service: Service };

/** The missing lines of the packing list: what each one means for the audit and how to get it. */
export function AbsentKinds({ absent, service }: Props) {
  return (
    <section className="stack half">
      <h3>{say('app.coverage.absentTitle')}</h3>
      {absent.length === 0 ? <p>{say('app.coverage.absentNone')}</p> : null}
      <ul className="quiet absent">
        {absent.map(({ kind, means, get }) => (
          <li key={kind} className="card stack tight">
            <h4>{documentLabel(kind, service)}</h4>
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
