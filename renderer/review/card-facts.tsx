import type { FindingView } from '../../src/engine/contract/finding-views.ts';
import { say } from '../../src/words/say.ts';
import { PartialNote } from '../components/states.tsx';
import { Evidence } from '../finding/evidence.tsx';
import { CountLead, GradeAndWeight, Lead, useStatements } from '../finding/finding.tsx';
import { Statements } from '../finding/statements.tsx';
import { Link } from '../lib/navigation.tsx';
import { Reopened } from './decision-form.tsx';

/** What is needed to decide: the summary, the export's rows, and both sides. The full finding is one click away. */
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

function Sides({ view }: { readonly view: FindingView }) {
  const statements = useStatements(view);
  if (statements.rows.main.length === 0) return null;
  return (
    <section className="stack half">
      <h2>{say('app.finding.who')}</h2>
      <Statements view={view} {...statements} />
    </section>
  );
}
