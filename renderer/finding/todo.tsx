import type { FindingView } from '../../src/engine/contract/finding-views.ts';
import { say } from '../../src/words/say.ts';
import { ExternalAddress } from '../components/external-address.tsx';
import { Link } from '../lib/navigation.tsx';

type Remedy = FindingView['remedies'][number];

/** What one can do: where to act, what that does and what it leaves as it is, whom to ask, and what to keep in mind. */
export function Todo({ view }: { readonly view: FindingView }) {
  const { remedies, cautions } = view;
  const of = (part: Remedy['part']): Remedy[] => remedies.filter((remedy) => remedy.part === part);
  const isRemoving = remedies.some(({ removesApp }) => removesApp);
  return (
    <div className="stack">
      {remedies.length === 0 ? <p>{say('app.finding.todoNone')}</p> : null}
      <Remedies title={say('app.todo.act')} remedies={of('act')} />
      <div className="says">
        <Remedies
          title={isRemoving ? say('app.todo.does') : say('app.todo.doesPlain')}
          remedies={of('does')}
        />
        <Remedies
          title={isRemoving ? say('app.todo.doesNot') : say('app.todo.doesNotPlain')}
          remedies={of('does-not')}
        />
      </div>
      <Remedies title={say('app.todo.ask')} remedies={of('ask')} />
      {of('ask').length > 0 ? <LetterLink view={view} /> : null}
      <Cautions cautions={cautions} />
    </div>
  );
}

function Remedies({ title, remedies }: { readonly title: string; readonly remedies: readonly Remedy[] }) {
  if (remedies.length === 0) return null;
  return (
    <section className="stack half remedies">
      <h3>{title}</h3>
      <ul className="quiet stack half">
        {remedies.map((remedy) => (
          <li key={remedy.id} className="card stack tight remedy">
            <h4>{remedy.topic}</h4>
            <p>{remedy.text}</p>
            {remedy.conditions.map((condition) => (
              <p key={condition}>{condition}</p>
            ))}
            {remedy.note ? <p className="small soft">{remedy.note}</p> : null}
            {remedy.url ? <ExternalAddress url={remedy.url} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LetterLink({ view: { finding } }: { readonly view: FindingView }) {
  const { company, id } = finding;
  if (!company) return <p className="soft screen-only">{say('app.todo.letterElsewhere')}</p>;
  return (
    <p className="screen-only">
      <Link className="primary-link" to={{ view: 'letter', id: company.id, query: { finding: id } }}>
        {say('app.todo.letter', { company: company.name })}
      </Link>
    </p>
  );
}

function Cautions({ cautions }: { readonly cautions: readonly string[] }) {
  if (cautions.length === 0) return null;
  return (
    <div className="stack tight prose">
      <h3>{say('app.finding.cautions')}</h3>
      <ul>
        {cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
    </div>
  );
}
