import type { ReactNode } from 'react';
import type { ClaimView, FindingView } from '../../src/engine/contract/finding-views.ts';
import { message } from '../../src/words/message.ts';
import { periodMessage } from '../../src/words/periods.ts';
import { messagesInWindow } from '../../src/words/ranges.ts';
import { label, say } from '../../src/words/say.ts';
import { windowMessage } from '../../src/words/windows.ts';
import { english } from '../../src/words/words.ts';
import { Grade } from '../components/grade.tsx';
import { ClaimDetails } from './claim-details.tsx';
import { answeredBy, type Claim, type Response, type Side, type Sides } from './claims.ts';
import { FootnoteMarks } from './footnote-list.tsx';
import type { Footnotes } from './footnotes.ts';

type Shared = { readonly view: FindingView; readonly sides: Sides; readonly footnotes: Footnotes };

/** Claims and responses in two columns of equal weight; what is not about messages is folded below. */
export function WhoSaysWhat(shared: Shared) {
  const { main, other } = shared.sides;
  if (main.claims.length === 0 && main.responses.length === 0) return <p>{say('app.finding.noClaims')}</p>;
  return (
    <div className="stack">
      <Columns side={main} {...shared} />
      {other.claims.length > 0 ? (
        <details>
          <summary>
            {say('app.finding.otherClaims', {
              claims: other.claims.length,
              responses: other.responses.length,
            })}
          </summary>
          <Columns side={other} {...shared} />
        </details>
      ) : null}
    </div>
  );
}

function Columns({ side, ...shared }: Shared & { readonly side: Side }) {
  return (
    <div className="says">
      <div className="stack half">
        <h3>{say('app.finding.said')}</h3>
        {side.claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} {...shared} />
        ))}
      </div>
      <div className="stack half">
        <h3>{say('app.finding.response')}</h3>
        {side.responses.length === 0 ? <p className="card soft">{say('app.finding.noResponse')}</p> : null}
        {side.responses.map((response) => (
          <ResponseCard key={response.id} response={response} {...shared} />
        ))}
      </div>
    </div>
  );
}

type StatementProps = {
  readonly id: string;
  readonly head: ReactNode;
  readonly by: string;
  readonly statement: string;
  readonly fact: ClaimView | undefined;
  readonly footnotes: Footnotes;
  readonly children?: ReactNode;
};

/** One statement, said or answered: the same shape on both sides. */
export function Statement({ id, head, by, statement, fact, footnotes, children }: StatementProps) {
  return (
    <article className="card claim stack tight" id={`fact-${id}`} tabIndex={-1}>
      <div className="row claim-head">{head}</div>
      <p>
        {statement}
        <FootnoteMarks numbers={footnotes.of(id)} />
      </p>
      <p className="small soft">{by}</p>
      {children}
      {fact?.note ? <p className="small soft">{fact.note}</p> : null}
      {fact?.quote ? (
        <details className="small">
          <summary>{say('app.finding.quote')}</summary>
          <blockquote>{fact.quote}</blockquote>
        </details>
      ) : null}
    </article>
  );
}

const findFact = (view: FindingView, id: string) => view.facts.find((fact) => fact.id === id);

function ClaimCard({ claim, view, sides, footnotes }: Shared & { readonly claim: Claim }) {
  const fact = findFact(view, claim.id);
  const head = (
    <>
      <span className="small soft">
        {say('app.finding.claimNumber', { number: sides.claimNumbers.get(claim.id) ?? 0 })}
      </span>
      <Grade level={claim.status} />
      <span className="small soft">{label('claimKind', claim.kind)}</span>
    </>
  );
  return (
    <Statement {...{ ...claim, head, fact, footnotes }}>
      <ClaimDetails claim={claim} />
      <ClaimTime claim={claim} fact={fact} />
    </Statement>
  );
}

/** The period of a claim, how it overlaps the connection, and how many messages fall into the overlap. */
function ClaimTime({ claim, fact }: { readonly claim: Claim; readonly fact: ClaimView | undefined }) {
  return (
    <ul className="small claim-time-words">
      {fact ? <li>{say('app.finding.described', { period: periodMessage(fact) })}</li> : null}
      {claim.fit ? <li>{say(`fit.${claim.fit}`)}</li> : null}
      {claim.window ? <li>{english.say(windowMessage(claim.window))}.</li> : null}
      {claim.exposure ? (
        <li>
          {english.say(
            messagesInWindow({ least: claim.exposure.least.messages, most: claim.exposure.most.messages }),
          )}
        </li>
      ) : null}
    </ul>
  );
}

function ResponseCard({ response, view, sides, footnotes }: Shared & { readonly response: Response }) {
  const numbers = answeredBy(response.id, view.facts)
    .flatMap((id) => sides.claimNumbers.get(id) ?? [])
    .toSorted((a, b) => a - b);
  const head = (
    <>
      <Grade level="denied" />
      {numbers.length > 0 ? (
        <span className="small soft">
          {say('app.finding.answers', {
            claims: numbers.map((number) => message('app.finding.claimNumber', { number })),
          })}
        </span>
      ) : null}
    </>
  );
  return <Statement {...{ ...response, head, footnotes }} fact={findFact(view, response.id)} />;
}
