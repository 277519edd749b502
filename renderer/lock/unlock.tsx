import { Button, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { say } from '../../src/words/say.ts';
import { ThemeSetting } from '../color-scheme.tsx';
import { useLocking } from '../lib/lock.ts';
import { Confirm, useErasing } from '../views/erase.tsx';
import { LockForm } from './lock-form.tsx';
import { PassphraseField, Refused, useNewPassphrase } from './new-passphrase.tsx';
import './lock.css';

/** All that a locked window shows. */
export function UnlockView() {
  const [isForgotten, setForgotten] = useState(false);
  // The title and the address of the view would reveal what was open.
  useEffect(() => {
    document.title = say('app.shell.name');
    window.history.replaceState(null, '', '#/');
  }, []);
  return (
    <>
      <ThemeSetting />
      <main className="unlock stack">
        <h1>{say('app.lock.isLocked')}</h1>
        {isForgotten ? <Recover /> : <Unlock />}
        <div>
          <Button variant="default" onClick={() => setForgotten(!isForgotten)}>
            {isForgotten ? say('app.lock.unlock') : say('app.lock.forgotten')}
          </Button>
        </div>
      </main>
    </>
  );
}

function Unlock() {
  const [passphrase, setPassphrase] = useState('');
  const unlocking = useLocking((client, typed: string) => client.lock.unlock({ passphrase: typed }));
  return (
    <LockForm
      act={say('app.lock.unlock')}
      isOff={passphrase === '' || unlocking.isPending}
      onSubmit={() => unlocking.mutate(passphrase)}
      outcome={<Answer {...unlocking} />}
    >
      <PassphraseField
        label={say('app.report.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        isFocused
      />
    </LockForm>
  );
}

function Recover() {
  const [phrase, setPhrase] = useState('');
  const { fields, passphrase } = useNewPassphrase();
  const recovering = useLocking((client, next: string) => client.lock.recover({ phrase, next }));
  return (
    <>
      <LockForm
        act={say('app.lock.unlock')}
        isOff={phrase === '' || passphrase === null || recovering.isPending}
        onSubmit={() => passphrase !== null && recovering.mutate(passphrase)}
        outcome={<Answer {...recovering} />}
      >
        <p>{say('app.lock.recover')}</p>
        <TextInput
          label={say('app.lock.phrase')}
          value={phrase}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={1000}
          onChange={(event) => setPhrase(event.currentTarget.value)}
        />
        {fields}
      </LockForm>
      <Lost />
    </>
  );
}

function Answer({ isPending, error }: { readonly isPending: boolean; readonly error: Error | null }) {
  if (isPending) return <p role="status">{say('app.lock.checking')}</p>;
  return <Refused error={error} />;
}

function Lost() {
  const erasing = useErasing();
  return (
    <details className="stack half">
      <summary>{say('app.settings.eraseLink')}</summary>
      <p>{say('app.lock.lost')}</p>
      <Confirm isBusy={erasing.isPending} onErase={() => erasing.mutate()} />
      <Refused error={erasing.error} />
    </details>
  );
}
