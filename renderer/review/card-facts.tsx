import type { FindingView } from '../../src/engine/contract/finding-views.ts';
import { say } from '../../src/words/say.ts';
import { Grade } from '../components/grade.tsx';
import { PartialNote } from '../components/states.tsx';
import { Evidence } from '../finding/evidence.tsx';
import { CountLead, GradeAndWeight, Lead } from '../finding/finding.tsx';
import { Link } from '../lib/navigation.tsx';
import { Reopened } from './decision-form.tsx';

/** What one needs to decide: the summary, the rows of the export, and both sides. The whole finding is one click away. */
export function CardFacts({ view }: { readonly view: FindingView }) {
  const { finding, decision } = view;
  return (
    <>
      {decision?.reopened ? <Reopened why={decision.reopened} /> : null}
      <p className="row">
        <GradeAndWeight view={view} />
      </p>
      <Lead view={view} />
      <CountLead view={view} />
      <PartialNote />
      <section className="stack half">
        <h2>{say('app.finding.shows')}</h2>
        <Evidence rows={finding.evidence} />
      </section>
      <Sides view={view} />
      <p>
        <Link to={{ view: 'flagged', id: finding.id }}>{say('app.review.whole')}</Link>
      </p>
    </>
  );
}

function Sides({ view: { finding } }: { readonly view: FindingView }) {
  const { claims, responses } = finding;
  if (claims.length === 0 && responses.length === 0) return null;
  return (
    <section className="stack half">
      <h2>{say('app.finding.who')}</h2>
      <div className="says">
        <div className="stack half">
          <h3>{say('report.said')}</h3>
          {claims.map(({ id, status, by, statement }) => (
            <div key={id} className="card stack tight">
              <p className="row claim-head">
                <Grade level={status} /> <span className="small soft">{by}</span>
              </p>
              <p>{statement}</p>
            </div>
          ))}
        </div>
        <div className="stack half">
          <h3>{say('app.finding.response')}</h3>
          {responses.length === 0 ? <p className="soft">{say('claim.noResponseRecorded')}</p> : null}
          {responses.map(({ id, by, statement }) => (
            <div key={id} className="card stack tight">
              <p className="small soft">{by}</p>
              <p>{statement}</p>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}
