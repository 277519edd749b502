import type { HeadlinesView as Headlines } from '../../src/engine/contract/headline-views.ts';
import { words } from '../../src/words/current.ts';
import { headlineConnectionMessage, noResponseMessage, rowsOfClaims } from '../../src/words/headlines.ts';
import { say } from '../../src/words/say.ts';
import { Grade } from '../components/grade.tsx';
import { Loaded } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { AllSources, goTo } from '../finding/footnote-list.tsx';
import { type Footnotes, numberFootnotes } from '../finding/footnotes.ts';
import { Statement } from '../finding/statement.tsx';
import { useHeadlines } from '../lib/engine.tsx';
import { Link } from '../lib/navigation.tsx';
import '../finding/finding.css';
import './headlines.css';

type Row = Headlines['rows'][number];

/** What press coverage said, beside who said what, the answer and what is established. Needs no import. */
export function HeadlinesView() {
  return (
    <>
      <ViewHead title={say('headlines.title')} />
      <Loaded query={useHeadlines()} skeleton={['3rem', '16rem', '16rem']}>
        {(view) => <Content view={view} />}
      </Loaded>
    </>
  );
}

function Content({ view }: { readonly view: Headlines }) {
  const facts = view.rows.flatMap(({ claims, answers }) => [...claims, ...answers]);
  const footnotes = numberFootnotes(facts);
  const rowByClaim = rowsOfClaims(view.rows);
  return (
    <div className="stack headlines">
      <p className="prose">{say('headlines.lead')}</p>
      {view.rows.map((row) => (
        <HeadlineRow key={row.id} {...{ row, footnotes, rowByClaim }} />
      ))}
      <section className="stack half prose">
        <h2>{say('headlines.keepInMind')}</h2>
        <ul>
          {view.cautions.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <OwnExport connections={view.connections} />
      <section className="stack half">
        <h2>{say('app.finding.sources')}</h2>
        <AllSources notes={footnotes.notes} />
      </section>
    </div>
  );
}

type RowProps = {
  readonly row: Row;
  readonly footnotes: Footnotes;
  /** The row that explains a claim. */
  readonly rowByClaim: ReadonlyMap<string, string>;
};

function HeadlineRow(props: RowProps) {
  const { row } = props;
  return (
    <section className="headline" aria-labelledby={`headline-${row.id}`}>
      <div className="stack half">
        <p className="small soft">{say('headlines.says')}</p>
        <h2 id={`headline-${row.id}`}>{say('claim.quotation', { text: row.says })}</h2>
      </div>
      <div className="stack half">
        <h3>{say('headlines.said')}</h3>
        <Statements {...props} claims={row.claims} />
      </div>
      <div className="stack half">
        <h3>{say('headlines.answers')}</h3>
        {row.answers.length === 0 ? (
          <p className="card soft">{words().say(noResponseMessage(row.claims))}</p>
        ) : null}
        <Statements {...props} claims={row.answers} />
      </div>
      <div className="stack half">
        <h3>{say('headlines.established')}</h3>
        <p className="card">{row.established}</p>
      </div>
    </section>
  );
}

function Statements({ row, claims, footnotes, rowByClaim }: RowProps & { readonly claims: Row['claims'] }) {
  return claims.map((claim) => {
    const { id, by, statement, status } = claim;
    if (rowByClaim.get(id) === row.id)
      return <Statement key={id} {...{ id, by, statement, footnotes }} level={status} fact={claim} />;
    return (
      <p key={id} className="card row claim-head">
        <Grade level={status} />
        <button type="button" className="link-button" onClick={() => goTo(`fact-${id}`)}>
          {say('headlines.above', { by })}
        </button>
      </p>
    );
  });
}

function OwnExport({ connections }: Pick<Headlines, 'connections'>) {
  if (connections.length === 0) return null;
  return (
    <section className="stack half prose">
      <h2>{say('grade.in-export')}</h2>
      <ul>
        {connections.map((own) => (
          <li key={`${own.company.id} ${own.addedAt} ${own.status}`}>
            <Link to={{ view: 'companies', id: own.company.id }}>
              {words().say(headlineConnectionMessage(own))}
            </Link>
          </li>
        ))}
      </ul>
      <p>{say('headlines.ownLimit')}</p>
    </section>
  );
}
