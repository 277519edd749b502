import { Button } from '@mantine/core';
import { ExternalAddress } from '../components/external-address.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { useImportSession } from '../import/use-session.ts';
import { Link, navigate } from '../lib/navigation.tsx';
import { welcome } from '../text/welcome.ts';
import './welcome.css';

/** The first page: what this is, the two ways in, and how to get the export. */
export function WelcomeView() {
  return (
    <>
      <ViewHead title={welcome.title} />
      <Start />
    </>
  );
}

/** All but the heading, so that the overview can greet a newcomer with it too. */
export function Start() {
  const session = useImportSession();
  const trySample = () => {
    void session.startSample();
    navigate({ view: 'import' });
  };
  return (
    <div className="stack welcome">
      <p className="prose lead">{welcome.lead}</p>
      <p className="prose">{welcome.local}</p>
      <ul className="quiet ways">
        <li className="card stack tight">
          <div>
            <Button onClick={() => navigate({ view: 'import' })}>{welcome.import}</Button>
          </div>
          <p className="soft small">{welcome.importNote}</p>
        </li>
        <li className="card stack tight">
          <div>
            <Button variant="default" onClick={trySample}>
              {welcome.sample}
            </Button>
          </div>
          <p className="soft small">{welcome.sampleNote}</p>
        </li>
      </ul>
      <GetTheExport />
    </div>
  );
}

function GetTheExport() {
  return (
    <>
      <section className="stack half prose">
        <h2>{welcome.getTitle}</h2>
        <p>{welcome.getLead}</p>
        <ol className="steps">
          {welcome.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="small soft">{welcome.addressNote}</p>
        <ExternalAddress url={welcome.address} />
      </section>
      <section className="prose">
        <PlainTable
          caption={welcome.boxesTitle}
          head={welcome.boxesHead}
          rows={welcome.boxes.map(([box = '', answers = '']) => ({ key: box, cells: [box, answers] }))}
        />
      </section>
      <section className="stack half prose">
        <h2>{welcome.e2eeTitle}</h2>
        <p>{welcome.e2ee}</p>
      </section>
      <p>
        {welcome.ready} <Link to={{ view: 'import' }}>{welcome.import}</Link>
      </p>
    </>
  );
}
