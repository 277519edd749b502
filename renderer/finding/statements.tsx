import type { ReactNode } from 'react';
import type { FindingView } from '../../src/engine/contract/finding-views.ts';
import { expectsResponse, type StatementRow, type StatementRows } from '../../src/model/statement-rows.ts';
import { periodMessage } from '../../src/words/periods.ts';
import { say } from '../../src/words/say.ts';
import { goTo } from './footnote-list.tsx';
import type { Footnotes } from './footnotes.ts';
import { Statement } from './statement.tsx';

type Claim = StatementRow['claims'][number];
type Response = StatementRow['responses'][number];
type Shared = { readonly view: FindingView; readonly footnotes: Footnotes };
type Props = Shared & { readonly rows: StatementRows };

/** Each claim on the left, its own response on the right. Claims that are not about messages are folded below. */
export function Statements({ rows: { main, other }, ...shared }: Props) {
  const count = other.reduce((sum, { claims, responses }) => sum + claims.length + responses.length, 0);
  return (
    <>
      <Rows rows={main} {...shared} />
      {count > 0 ? (
        <details>
          <summary>{say('app.finding.otherStatements', { count })}</summary>
          <Rows rows={other} {...shared} />
        </details>
      ) : null}
    </>
  );
}

function Rows({ rows, ...shared }: Shared & { readonly rows: readonly StatementRow[] }) {
  return (
    <div className="statements">
      <p className="statements-head small soft" aria-hidden="true">
        <span>{say('report.said')}</span>
        <span>{say('app.finding.response')}</span>
      </p>
      {rows.map((row) => (
        <Row key={[...row.claims, ...row.responses].map(({ id }) => id).join()} row={row} {...shared} />
      ))}
    </div>
  );
}

function Row({ row, ...shared }: Shared & { readonly row: StatementRow }) {
  const { claims, responses, repeated } = row;
  return (
    <div className="statement-row">
      <Side label={say('report.said')}>
        {claims.map((claim) => (
          <ClaimStatement key={claim.id} claim={claim} {...shared} />
        ))}
      </Side>
      <Side label={say('app.finding.response')}>
        {responses.length + repeated.length === 0 ? <NoResponse claims={claims} /> : null}
        {responses.map((response) => (
          <ResponseStatement key={response.id} response={response} {...shared} />
        ))}
        {repeated.map(({ id, by }) => (
          <p key={id}>
            <button type="button" className="link-button" onClick={() => goTo(`fact-${id}`)}>
              {say('app.finding.answeredAbove', { by })}
            </button>
          </p>
        ))}
      </Side>
    </div>
  );
}

/** A group, not a section: one landmark per row would be too many to be useful. */
function Side({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields.
    <div role="group" className="stack half" aria-label={label}>
      {children}
    </div>
  );
}

function NoResponse({ claims }: Pick<StatementRow, 'claims'>) {
  const day = claims[0]?.noResponseAsOf;
  if (!day && !expectsResponse(claims)) return null;
  return <p className="soft">{day ? say('claim.noResponse', { day }) : say('claim.noResponseRecorded')}</p>;
}

const findFact = (view: FindingView, id: string) => view.facts.find((fact) => fact.id === id);

function ClaimStatement({ claim, view, footnotes }: Shared & { readonly claim: Claim }) {
  const { id, by, statement, status, fit } = claim;
  const fact = findFact(view, id);
  const isReading = view.finding.readings.some(({ claims }) => claims.includes(id));
  return (
    <Statement {...{ id, by, statement, fact, footnotes }} level={status}>
      {fact && fit && !isReading ? (
        <p className="small soft">
          {say('app.finding.described', { period: periodMessage(fact) })} {say(`fit.${fit}`)}
        </p>
      ) : null}
    </Statement>
  );
}

function ResponseStatement({ response, view, footnotes }: Shared & { readonly response: Response }) {
  const { id, by, statement } = response;
  return <Statement {...{ id, by, statement, footnotes }} level="denied" fact={findFact(view, id)} />;
}
