import { Button } from '@mantine/core';
import type { Preview } from '../../src/engine/contract/import-views.ts';
import { say } from '../../src/words/say.ts';

type Props = { readonly people: Preview['people']; readonly onStart: (person: string) => void };

export function People({ people, onStart }: Props) {
  return (
    <ul className="quiet part-cards">
      {people.map(({ name, parts }) => (
        <li key={name} className="card">
          <h3>{name}</h3>
          <p className="small soft">{parts.join(', ')}</p>
          <Button onClick={() => onStart(name)}>{say('app.import.startPerson', { person: name })}</Button>
        </li>
      ))}
    </ul>
  );
}

/** Shown before anything is written: the files belong to several people, and each export is imported separately. */
export function SeveralPeople({ people, onStart, onBack }: Props & { readonly onBack: () => void }) {
  return (
    <div className="stack">
      <h2>{say('app.import.peopleTitle')}</h2>
      <p className="prose">{say('app.import.peopleNote')}</p>
      <People people={people} onStart={onStart} />
      <div className="row">
        <Button variant="default" onClick={onBack}>
          {say('app.import.back')}
        </Button>
      </div>
    </div>
  );
}
