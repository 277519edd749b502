import { Button } from '@mantine/core';
import { say, sayEach } from '../../src/words/say.ts';
import { ExternalAddress } from '../components/external-address.tsx';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { DropZone } from '../import/drop-zone.tsx';
import { useImportSession } from '../import/use-session.ts';
import type { Given } from '../lib/given.ts';
import { Link, navigate } from '../lib/navigation.tsx';
import './import.css';
import './welcome.css';

export function WelcomeView() {
  const session = useImportSession();
  const take = (given: readonly Given[]) => {
    void session.give(given);
    navigate({ view: 'import' });
  };
  const trySample = () => {
    void session.startSample();
    navigate({ view: 'import' });
  };
  return (
    <>
      <ViewHead title={say('app.welcome.title')} />
      <div className="stack welcome">
        <p className="prose lead">{say('app.welcome.lead')}</p>
        <div className="stack half prose">
          <DropZone onGiven={take} />
          <p>
            <Link to={{ view: 'import' }}>{say('app.welcome.found')}</Link>
          </p>
          <p className="row">
            <NeedsEngine>
              <Button variant="default" onClick={trySample}>
                {say('app.welcome.sample')}
              </Button>
            </NeedsEngine>
            <span className="soft small">{say('app.welcome.sampleNote')}</span>
          </p>
        </div>
        <GetTheExport />
      </div>
    </>
  );
}

const BOXES = [1, 2, 3, 4, 5] as const;
const OTHERS = ['instagram', 'x'] as const;

function GetTheExport() {
  return (
    <>
      <section className="stack half prose">
        <h2>{say('app.welcome.getTitle')}</h2>
        <p>{say('app.welcome.getLead')}</p>
        <ol className="steps">
          {sayEach(
            'app.welcome.steps.1',
            'app.welcome.steps.2',
            'app.welcome.steps.3',
            'app.welcome.steps.4',
            'app.welcome.steps.5',
            'app.welcome.steps.6',
            'app.welcome.steps.7',
          ).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="small soft">{say('app.welcome.addressNote')}</p>
        <ExternalAddress url={say('app.welcome.address')} />
      </section>
      <section className="prose">
        <PlainTable
          caption={say('app.welcome.boxesTitle')}
          head={sayEach('app.welcome.boxesHead.boxOnFacebook', 'app.welcome.boxesHead.whatItAnswers')}
          rows={BOXES.map((box) => ({
            key: box,
            cells: sayEach(`app.welcome.boxes.${box}.box`, `app.welcome.boxes.${box}.answers`),
          }))}
        />
      </section>
      <section className="stack half prose">
        <h2>{say('app.welcome.e2eeTitle')}</h2>
        <p>{say('app.welcome.e2ee')}</p>
      </section>
      <section className="stack half prose">
        {OTHERS.map((service) => (
          <details key={service}>
            <summary>{say(`app.welcome.${service}.title`)}</summary>
            <div className="stack half">
              <p>{say(`app.welcome.${service}.steps`)}</p>
              <p className="small soft">{say(`app.welcome.${service}.addressNote`)}</p>
              <ExternalAddress url={say(`app.welcome.${service}.address`)} />
            </div>
          </details>
        ))}
      </section>
    </>
  );
}
