import { useEffect } from 'react';
import { say } from '../../src/words/say.ts';
import { Skeleton } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { DropZone } from '../import/drop-zone.tsx';
import { FoundExports } from '../import/found-exports.tsx';
import { ImportPreview } from '../import/import-preview.tsx';
import { isKnown } from '../import/import-state.ts';
import { OpenKnown } from '../import/known-export.tsx';
import { Cancelled, Done, Refused } from '../import/outcome.tsx';
import { SeveralPeople } from '../import/people.tsx';
import { Receiving, Running } from '../import/running.tsx';
import { useImportSession, useImportState } from '../import/use-session.ts';
import { Link } from '../lib/navigation.tsx';
import './import.css';

export function ImportView() {
  const session = useImportSession();
  useEffect(
    () => () => {
      if (!isKnown(session.state())) session.leave();
    },
    [session],
  );
  return (
    <>
      <ViewHead title={say('app.import.title')} />
      <Step />
    </>
  );
}

function Step() {
  const state = useImportState();
  const session = useImportSession();
  const again = () => session.reset();
  const startPerson = (person: string) => session.start(person);
  switch (state.step) {
    case 'choose':
      return <Choose />;
    case 'receiving':
      return <Receiving progress={state.progress} onStop={() => session.stopReceiving()} />;
    case 'looking':
      return <Looking />;
    case 'ready':
      return state.preview.people.length > 0 ? (
        <SeveralPeople people={state.preview.people} onStart={startPerson} onBack={again} />
      ) : (
        <ImportPreview chosen={state} onStart={() => session.start()} onBack={again} />
      );
    case 'importing':
      return <Running state={state} onCancel={() => session.cancel()} />;
    case 'done':
      return isKnown(state) ? (
        <OpenKnown importId={state.importId} />
      ) : (
        <Done done={state} onStart={startPerson} onAgain={again} />
      );
    case 'cancelled':
      return <Cancelled onAgain={again} />;
    case 'failed':
      return <Refused failure={state.failure} onAgain={again} />;
  }
}

function Choose() {
  const session = useImportSession();
  return (
    <div className="stack">
      <p className="prose">
        {say('app.import.lead')} <Link to={{ view: 'welcome' }}>{say('app.import.help')}</Link>
      </p>
      <DropZone onGiven={(given) => session.give(given)} />
      <FoundExports onChoose={(handles) => session.chooseHandles(handles)} />
    </div>
  );
}

function Looking() {
  return (
    <div className="stack half">
      <p>{say('app.import.looking')}</p>
      <Skeleton heights={['4rem', '8rem']} />
    </div>
  );
}
