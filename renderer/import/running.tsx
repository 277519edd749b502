import { Button, Progress } from '@mantine/core';
import { say } from '../../src/words/say.ts';
import { formatBytes, formatSpan } from '../lib/format.ts';
import type { HandOver } from '../lib/hand-over.ts';
import type { Importing } from './import-state.ts';
import { getPercent } from './progress.ts';

/** One progress bar: how far, how fast, how long still, what is being read; and a cancel button that says what it does. */
export function Running({ state, onCancel }: { readonly state: Importing; readonly onCancel: () => void }) {
  const { progress, cancelling } = state;
  return (
    <section className="stack half running">
      <h2>{state.sample ? say('app.import.sampleTitle') : say('app.import.importingTitle')}</h2>
      <p>{progress ? say(`app.import.phases.${progress.phase}`) : say('app.import.starting')}</p>
      <Bar percent={getPercent(progress)} />
      <Figures state={state} />
      <p className="current small soft">
        {progress?.current ? (
          <>
            {say('app.import.current')} <code>{progress.current}</code>
          </>
        ) : null}
      </p>
      <div>
        <Button variant="default" onClick={onCancel} disabled={cancelling}>
          {cancelling ? say('app.import.cancelling') : say('app.import.cancel')}
        </Button>
      </div>
      <p role="alert">{state.turnedAway ? say('app.import.turnedAway') : null}</p>
      <p className="soft small prose">{say('app.import.cancelNote')}</p>
    </section>
  );
}

const Bar = ({ percent }: { readonly percent: number }) => (
  <Progress.Root size="lg" radius="sm" transitionDuration={0}>
    <Progress.Section value={percent} withAria aria-label={say('app.import.progressLabel')} />
  </Progress.Root>
);

function Figures({ state }: { readonly state: Importing }) {
  const { progress, pace } = state;
  return (
    <p className="row figures-line">
      <strong>{`${getPercent(progress)}%`}</strong>
      {progress && progress.documents > 0 ? (
        <span>{say('app.import.progress', { done: progress.documentsDone, all: progress.documents })}</span>
      ) : null}
      {progress && progress.messages > 0 ? (
        <span>{say('app.import.messages', { messages: progress.messages })}</span>
      ) : null}
      {pace ? <span>{say('app.import.rate', { size: formatBytes(pace.rate) })}</span> : null}
      {pace?.left == null ? null : <span>{say('app.import.left', { span: formatSpan(pace.left) })}</span>}
    </p>
  );
}

type ReceivingProps = { readonly progress: HandOver | null; readonly onStop: () => void };

/** Files being copied into the host's private folder. */
export function Receiving({ progress, onStop }: ReceivingProps) {
  const share = progress && progress.bytes > 0 ? progress.bytesDone / progress.bytes : 0;
  return (
    <section className="stack half running">
      <h2>
        {progress ? say('app.import.receiving', { name: progress.name }) : say('app.import.receivingStart')}
      </h2>
      <Bar percent={Math.floor(share * 100)} />
      <p>{progress ? describe(progress) : null}</p>
      <p className="soft small prose">{say('app.import.receivingNote')}</p>
      <div>
        <Button variant="default" onClick={onStop}>
          {say('app.import.stopReceiving')}
        </Button>
      </div>
    </section>
  );
}

const describe = ({ bytes, bytesDone }: HandOver): string =>
  say('app.import.received', { done: formatBytes(bytesDone), all: formatBytes(bytes) });
