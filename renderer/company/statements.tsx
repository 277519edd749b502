import type { CompanyView } from '../../src/engine/contract/views.ts';
import { ExternalAddress } from '../components/external-address.tsx';
import { Grade } from '../components/grade.tsx';
import { finding } from '../text/finding.ts';
import { claimKind } from '../text/kinds.ts';
import { company as text } from '../text/lists.ts';
import '../finding/finding.css';

type Said = {
  readonly id: string;
  readonly by: string;
  readonly statement: string;
  readonly source: string | null;
};

/** What is said about a company beside the responses, in two columns of equal weight. */
export function Statements({ view }: { readonly view: CompanyView }) {
  if (view.claims.length === 0) return null;
  return (
    <section className="stack half">
      <h2>{text.claims}</h2>
      <div className="says">
        <div className="stack half">
          <h3>{finding.said}</h3>
          {view.claims.map((claim) => (
            <Statement key={claim.id} said={claim} level={claim.status} kind={claim.kind} />
          ))}
        </div>
        <div className="stack half">
          <h3>{finding.response}</h3>
          {view.responses.length === 0 ? <p className="card soft">{finding.noResponse}</p> : null}
          {view.responses.map((response) => (
            <Statement key={response.id} said={response} level="denied" />
          ))}
        </div>
      </div>
    </section>
  );
}

type StatementProps = {
  readonly said: Said;
  readonly level: CompanyView['claims'][number]['status'] | 'denied';
  readonly kind?: string;
};

function Statement({ said, level, kind }: StatementProps) {
  return (
    <article className="card claim stack tight">
      <div className="row claim-head">
        <Grade level={level} />
        {kind ? <span className="small soft">{claimKind(kind)}</span> : null}
      </div>
      <p>{said.statement}</p>
      <p className="small soft">{said.by}</p>
      {said.source ? (
        <details className="small">
          <summary>{finding.source1}</summary>
          <ExternalAddress url={said.source} />
        </details>
      ) : null}
    </article>
  );
}
