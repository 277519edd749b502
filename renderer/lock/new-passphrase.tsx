import { TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  isLongEnough,
  LONGEST_PASSPHRASE,
  normalisePassphrase,
  SHORTEST_PASSPHRASE,
} from '../../src/model/passphrase.ts';
import { say } from '../../src/words/say.ts';
import { toFailure } from '../lib/client.ts';

/** A passphrase that is to be set, typed twice; null while it is too short or the two are different. */
export function useNewPassphrase() {
  const [typed, setTyped] = useState({ first: '', again: '' });
  const isLong = isLongEnough(typed.first);
  const isSame = normalisePassphrase(typed.first) === normalisePassphrase(typed.again);
  const fields = (
    <>
      <TextInput
        label={say('app.lock.new')}
        type="password"
        autoComplete="new-password"
        maxLength={LONGEST_PASSPHRASE}
        value={typed.first}
        error={typed.first && !isLong ? say('app.report.tooShort', { least: SHORTEST_PASSPHRASE }) : null}
        onChange={(event) => setTyped({ ...typed, first: event.currentTarget.value })}
      />
      <TextInput
        label={say('app.report.passphraseAgain')}
        type="password"
        autoComplete="new-password"
        maxLength={LONGEST_PASSPHRASE}
        value={typed.again}
        error={typed.again && !isSame ? say('app.report.differ') : null}
        onChange={(event) => setTyped({ ...typed, again: event.currentTarget.value })}
      />
    </>
  );
  return { fields, passphrase: isLong && isSame ? typed.first : null };
}

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isFocused?: boolean;
};

/** The passphrase of now. */
export const PassphraseField = ({ label, value, onChange, isFocused = false }: Props) => (
  <TextInput
    label={label}
    type="password"
    autoComplete="current-password"
    maxLength={LONGEST_PASSPHRASE}
    value={value}
    autoFocus={isFocused}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

/** One sentence on what did not work; the fields stay as they are. */
export const Refused = ({ error }: { readonly error: unknown }) => (
  <p role="alert" className="refused">
    {error === null ? '' : (toFailure(error).sentence ?? say('app.states.noAnswer'))}
  </p>
);
