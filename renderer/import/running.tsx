import { Button, Progress } from '@mantine/core';
import type { HandOver } from '../lib/client.ts';
import { formatBytes } from '../lib/format.ts';
import { importing } from '../text/import.ts';
import { getPace, getPercent } from './progress.ts';
import type { ImportState } from './session.ts';

type Importing = Extract<ImportState, { step: 'importing' }>;

/** One quiet bar: how far, how fast, how long still, what is being read; and the way out with what it does. */
export function Running({ state, onCancel }: { readonly state: Importing; readonly onCancel: () => void }) {
  const { progress, cancelling } = state;
  const percent = getPercent(progress);
  return (
    <section className="stack half running">
      <h2>{state.sample ? importing.sampleTitle : importing.importingTitle}</h2>
      <p>{progress ? importing.phases[progress.phase] : importing.starting}</p>
      <Progress.Root size="lg" radius="sm" transitionDuration={0}>
        <Progress.Section value={percent} withAria aria-label={importing.progressLabel} />
      </Progress.Root>
      <Figures state={state} />
      <p className="current small soft">
        {progress?.current ? (
          <>
            {importing.current} <code>{progress.current}</code>
          </>
        ) : null}
      </p>
      <div>
        <Button variant="default" onClick={onCancel} disabled={cancelling}>
          {cancelling ? importing.cancelling : importing.cancel}
        </Button>
      </div>
      <p className="soft small prose">{importing.cancelNote}</p>
    </section>
  );
}

function Figures({ state }: { readonly state: Importing }) {
  const { progress } = state;
  const pace = getPace(progress);
  return (
    <p className="row figures-line">
      <strong>{`${getPercent(progress)} %`}</strong>
      {progress && progress.documents > 0 ? (
        <span>{importing.progress(progress.documentsDone, progress.documents)}</span>
      ) : null}
      {progress && progress.messages > 0 ? <span>{importing.messages(progress.messages)}</span> : null}
      {pace ? <span>{importing.rate(pace.rate)}</span> : null}
      {pace ? <span>{importing.left(pace.left)}</span> : null}
    </p>
  );
}

/** Files on their way into the host's private folder. */
export function Receiving({
  progress,
  onStop,
}: {
  readonly progress: HandOver | null;
  readonly onStop: () => void;
}) {
  const share = progress && progress.bytes > 0 ? progress.bytesDone / progress.bytes : 0;
  return (
    <section className="stack half running">
      <h2>{importing.receiving(progress?.name ?? '')}</h2>
      <Progress.Root size="lg" radius="sm" transitionDuration={0}>
        <Progress.Section value={Math.floor(share * 100)} withAria aria-label={importing.progressLabel} />
      </Progress.Root>
      <p>{progress ? `${formatBytes(progress.bytesDone)} / ${formatBytes(progress.bytes)}` : ''}</p>
      <p className="soft small prose">{importing.receivingNote}</p>
      <div>
        <Button variant="default" onClick={onStop}>
          {importing.stopReceiving}
        </Button>
      </div>
    </section>
  );
}
