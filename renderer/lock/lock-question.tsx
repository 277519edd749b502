import { Button } from '@mantine/core';
import { useState } from 'react';
import { say } from '../../src/words/say.ts';
import { useImports, useSaving, useSettings } from '../lib/engine.tsx';
import { useLockStatus } from '../lib/lock.ts';
import { SetLock } from './set-lock.tsx';
import './lock.css';

/** Until the page is reloaded. */
let isPutOff = false;

/** Asks once whether to lock what was imported; not for the sample, which is nobody's data. */
export function LockQuestion() {
  const [answer, setAnswer] = useState<'set' | 'later' | null>(isPutOff ? 'later' : null);
  const settings = useSettings().data;
  const hasExport = useImports().data?.some(({ isSample }) => !isSample) ?? false;
  const isOff = useLockStatus().data?.state === 'none';
  const saving = useSaving();
  if (!settings?.askToLock || !hasExport || !isOff || answer === 'later') return null;
  const putOff = (): void => {
    isPutOff = true;
    setAnswer('later');
  };
  return (
    <section className="stack half lock-question">
      <h2>{say('app.lock.question')}</h2>
      <p>{say('app.lock.why')}</p>
      {answer === 'set' ? (
        <SetLock />
      ) : (
        <div className="row">
          <Button onClick={() => setAnswer('set')}>{say('app.lock.set')}</Button>
          <Button variant="default" onClick={putOff}>
            {say('app.lock.later')}
          </Button>
          <Button variant="default" onClick={() => saving.mutate({ askToLock: false })}>
            {say('app.lock.dontAsk')}
          </Button>
        </div>
      )}
    </section>
  );
}
