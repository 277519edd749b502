import type { CompanyView } from '../../src/engine/contract/company-views.ts';
import { expectsResponse } from '../../src/model/statement-rows.ts';
import { claimDetails } from '../../src/words/facts.ts';
import { label, say, sayAll } from '../../src/words/say.ts';
import { ExternalAddress } from '../components/external-address.tsx';
import { Grade } from '../components/grade.tsx';
import '../finding/finding.css';

type Said = {
  readonly id: string;
  readonly by: string;
  readonly statement: string;
  readonly source: string | null;
};

/** Claims about a company beside the responses, in two columns of equal weight. */
export function Statements({ view }: { readonly view: CompanyView }) {
  if (view.claims.length === 0) return null;
  return (
    <section className="stack half">
      <h2>{say('app.company.claims')}</h2>
      <details>
        <summary>
          {say('app.company.showClaims', { claims: view.claims.length, responses: view.responses.length })}
        </summary>
        <div className="says">
          <div className="stack half">
            <h3>{say('report.said')}</h3>
            {view.claims.map((claim) => (
              <Statement key={claim.id} said={claim} level={claim.status} claim={claim} />
            ))}
          </div>
          <div className="stack half">
            <h3>{say('app.finding.response')}</h3>
            {view.responses.length === 0 && expectsResponse(view.claims) ? (
              <p className="card soft">{say('claim.noResponseRecorded')}</p>
            ) : null}
            {view.responses.map((response) => (
              <Statement key={response.id} said={response} level="denied" />
            ))}
          </div>
        </div>
      </details>
    </section>
  );
}

type StatementProps = {
  readonly said: Said;
  readonly level: CompanyView['claims'][number]['status'] | 'denied';
  readonly claim?: CompanyView['claims'][number];
};

function Statement({ said, level, claim }: StatementProps) {
  return (
    <article className="card claim stack tight">
      <div className="row claim-head">
        <Grade level={level} />
        {claim ? <span className="small soft">{label('claimKind', claim.kind)}</span> : null}
      </div>
      <p>{said.statement}</p>
      <p className="small soft">{said.by}</p>
      {sayAll(claim ? claimDetails(claim) : []).map((detail) => (
        <p key={detail} className="small soft">
          {detail}
        </p>
      ))}
      {said.source ? (
        <details className="small">
          <summary>{say('app.finding.source1')}</summary>
          <ExternalAddress url={said.source} />
        </details>
      ) : null}
    </article>
  );
}
