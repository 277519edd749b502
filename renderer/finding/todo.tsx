import type { FindingView } from '../../src/engine/contract/finding-views.ts';
import { say } from '../../src/words/say.ts';
import { ExternalAddress } from '../components/external-address.tsx';
import { Link } from '../lib/navigation.tsx';

type Remedy = FindingView['remedies'][number];

/** Where to act, what that changes and what it does not; beside it whom to ask; then what to keep in mind. */
export function Todo({ view }: { readonly view: FindingView }) {
  const { remedies, cautions } = view;
  const of = (part: Remedy['part']): Remedy[] => remedies.filter((remedy) => remedy.part === part);
  return (
    <>
      <div className="todo">
        <Remedies title={say('report.remedy.act')} remedies={of('act')} />
        <Effects
          does={of('does')}
          doesNot={of('does-not')}
          isRemoving={remedies.some(({ removesApp }) => removesApp)}
        />
        <Remedies title={say('report.remedy.ask')} remedies={of('ask')} />
        {of('ask').length > 0 ? <LetterLink view={view} /> : null}
      </div>
      <Cautions cautions={cautions} />
    </>
  );
}

type EffectsProps = Readonly<Record<'does' | 'doesNot', readonly Remedy[]>> & {
  readonly isRemoving: boolean;
};

function Effects({ does, doesNot, isRemoving }: EffectsProps) {
  if (does.length + doesNot.length === 0) return null;
  return (
    <details>
      <summary>{isRemoving ? say('app.todo.effectsOfRemoving') : say('app.todo.effects')}</summary>
      <div className="stack half">
        <Remedies title={isRemoving ? say('app.todo.does') : say('app.todo.doesPlain')} remedies={does} />
        <Remedies
          title={isRemoving ? say('app.todo.doesNot') : say('app.todo.doesNotPlain')}
          remedies={doesNot}
        />
      </div>
    </details>
  );
}

function Remedies({ title, remedies }: { readonly title: string; readonly remedies: readonly Remedy[] }) {
  if (remedies.length === 0) return null;
  return (
    <section className="remedies">
      <h3>{title}</h3>
      <ul className="quiet">
        {remedies.map((remedy) => (
          <li key={remedy.id}>
            {remedy.conditions.length > 0 ? <ForSome {...remedy} /> : <Step {...remedy} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

const Step = ({ topic, ...remedy }: Remedy) => (
  <>
    <p>
      <strong>{topic}.</strong> <Text {...remedy} />
    </p>
    {remedy.url ? <ExternalAddress url={remedy.url} /> : null}
  </>
);

/** A remedy that a law gives to people in one place. It says first whom it is for, since nobody else can use it. */
const ForSome = ({ topic, conditions, ...remedy }: Remedy) => (
  <details>
    <summary>
      <strong>{topic}.</strong> {conditions.join(' ')}
    </summary>
    <p>
      <Text {...remedy} />
    </p>
    {remedy.url ? <ExternalAddress url={remedy.url} /> : null}
  </details>
);

const Text = ({ text, note }: Pick<Remedy, 'text' | 'note'>) => (
  <>
    {text}
    {note ? <span className="soft"> {note}</span> : null}
  </>
);

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
    <details className="cautions">
      <summary>{say('app.finding.cautions', { count: cautions.length })}</summary>
      <ul className="prose">
        {cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
    </details>
  );
}
