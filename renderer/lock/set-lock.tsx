import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { say } from '../../src/words/say.ts';
import { Form } from '../components/form.tsx';
import { useHost } from '../lib/engine.tsx';
import { useLocking } from '../lib/lock.ts';
import { LockForm } from './lock-form.tsx';
import { Refused, useNewPassphrase } from './new-passphrase.tsx';

type Secret = { readonly passphrase: string; readonly phrase: string };

/** Locks the ledger: a passphrase, then twelve words to write down, then three of them to type in as a check. */
export function SetLock() {
  const { client } = useHost();
  const { fields, passphrase } = useNewPassphrase();
  const phrase = useMutation({
    mutationFn: async (chosen: string): Promise<Secret> => ({
      passphrase: chosen,
      ...(await client.lock.phrase()),
    }),
  });
  if (phrase.data !== undefined) return <Words secret={phrase.data} />;
  return (
    <LockForm
      act={say('app.lock.set')}
      isOff={passphrase === null || phrase.isPending}
      onSubmit={() => passphrase !== null && phrase.mutate(passphrase)}
      outcome={<Refused error={phrase.error} />}
    >
      {fields}
      <p>{say('lock.warning')}</p>
    </LockForm>
  );
}

function Words({ secret }: { readonly secret: Secret }) {
  const [isWritten, setWritten] = useState(false);
  if (isWritten) return <ThreeWords secret={secret} onBack={() => setWritten(false)} />;
  return (
    <div className="stack half lock-form">
      <h3>{say('app.lock.phrase')}</h3>
      <p>{say('lock.write')}</p>
      <ol className="twelve-words">
        {secret.phrase.split(' ').map((word, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word may be there twice.
          <li key={index}>{word}</li>
        ))}
      </ol>
      <div>
        <Button onClick={() => setWritten(true)}>{say('app.lock.written')}</Button>
      </div>
    </div>
  );
}

/** Three places of twelve, in order. */
function pickPlaces(): readonly number[] {
  const places = Array.from({ length: 12 }, (_, place) => ({
    place,
    at: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  }));
  const three = places.toSorted((a, b) => a.at - b.at).slice(0, 3);
  return three.map(({ place }) => place).toSorted((a, b) => a - b);
}

function ThreeWords({ secret, onBack }: { readonly secret: Secret; readonly onBack: () => void }) {
  const [places] = useState(pickPlaces);
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [isWrong, setWrong] = useState(false);
  const locking = useLocking((client, input: Secret) => client.lock.set(input));
  const words = secret.phrase.split(' ');
  const isRight = places.every((place) => typed[place]?.trim().toLowerCase() === words[place]);
  const submit = () => {
    setWrong(!isRight);
    if (isRight) locking.mutate(secret);
  };
  return (
    <Form className="stack half lock-form" onSubmit={submit}>
      <h3>{say('app.lock.three')}</h3>
      {places.map((place) => (
        <TextInput
          key={place}
          label={say('lock.word', { n: place + 1 })}
          value={typed[place] ?? ''}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setTyped({ ...typed, [place]: event.currentTarget.value })}
        />
      ))}
      <div className="row">
        <Button type="submit" disabled={locking.isPending}>
          {say('app.lock.set')}
        </Button>
        <Button variant="default" disabled={locking.isPending} onClick={onBack}>
          {say('app.lock.showAgain')}
        </Button>
      </div>
      <p role="alert" className="refused">
        {isWrong ? say('app.lock.notTheWords') : ''}
      </p>
      <Refused error={locking.error} />
    </Form>
  );
}
