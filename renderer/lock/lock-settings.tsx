import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { LOCK_MINUTES } from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';
import { useSaving, useSettings } from '../lib/engine.tsx';
import { LOCK_SHORTCUT, useLocking, useLockStatus } from '../lib/lock.ts';
import { LockForm } from './lock-form.tsx';
import { PassphraseField, Refused, useNewPassphrase } from './new-passphrase.tsx';
import { SetLock } from './set-lock.tsx';
import './lock.css';

/** The lock in the settings: how to set it when it is off, what can be changed when it is on. */
export function LockSettings() {
  const [isSetting, setSetting] = useState(false);
  const isOn = useLockStatus().data?.state === 'unlocked';
  if (isOn) return <LockIsOn />;
  return (
    <>
      <p>{say('app.lock.off')}</p>
      {isSetting ? <SetLock /> : <Open label={say('app.lock.set')} onOpen={() => setSetting(true)} />}
    </>
  );
}

const Open = ({ label, onOpen }: { readonly label: string; readonly onOpen: () => void }) => (
  <div>
    <Button variant="default" onClick={onOpen}>
      {label}
    </Button>
  </div>
);

function LockIsOn() {
  const [open, setOpen] = useState<'change' | 'remove' | null>(null);
  const locking = useLocking((client) => client.lock.now());
  return (
    <>
      <p>{say('app.lock.on', { key: LOCK_SHORTCUT })}</p>
      <LockAfter />
      <div className="row">
        <Button onClick={() => locking.mutate()}>{say('app.lock.now')}</Button>
        <Button variant="default" onClick={() => setOpen('change')}>
          {say('app.lock.change')}
        </Button>
        <Button variant="default" onClick={() => setOpen('remove')}>
          {say('app.lock.remove')}
        </Button>
      </div>
      {open === 'change' ? <Change onDone={() => setOpen(null)} /> : null}
      {open === 'remove' ? <Remove /> : null}
    </>
  );
}

function LockAfter() {
  const { data } = useSettings();
  const saving = useSaving();
  const minutes = LOCK_MINUTES.map((n) => ({ value: String(n), label: say('app.lock.minutes', { n }) }));
  return (
    <NativeSelect
      label={say('app.lock.after')}
      data={[...minutes, { value: '', label: say('app.lock.dontAsk') }]}
      value={String(data?.lockAfter ?? '')}
      onChange={({ currentTarget: { value } }) =>
        saving.mutate({ lockAfter: LOCK_MINUTES.find((each) => String(each) === value) ?? null })
      }
    />
  );
}

function Change({ onDone }: { readonly onDone: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const { fields, passphrase: next } = useNewPassphrase();
  const changing = useLocking((client, chosen: string) => client.lock.change({ passphrase, next: chosen }));
  return (
    <LockForm
      act={say('app.lock.change')}
      isOff={passphrase === '' || next === null || changing.isPending}
      onSubmit={() => next !== null && changing.mutate(next, { onSuccess: onDone })}
      outcome={<Refused error={changing.error} />}
    >
      <PassphraseField label={say('app.report.passphrase')} value={passphrase} onChange={setPassphrase} />
      {fields}
    </LockForm>
  );
}

function Remove() {
  const [passphrase, setPassphrase] = useState('');
  const removing = useLocking((client, typed: string) => client.lock.remove({ passphrase: typed }));
  return (
    <LockForm
      act={say('app.lock.remove')}
      isOff={passphrase === '' || removing.isPending}
      onSubmit={() => removing.mutate(passphrase)}
      outcome={<Refused error={removing.error} />}
    >
      <PassphraseField label={say('app.report.passphrase')} value={passphrase} onChange={setPassphrase} />
    </LockForm>
  );
}
