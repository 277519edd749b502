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
      <PassphraseField
        isNew
        label={say('app.lock.new')}
        value={typed.first}
        error={isLong ? null : say('app.report.tooShort', { least: SHORTEST_PASSPHRASE })}
        onChange={(first) => setTyped({ ...typed, first })}
      />
      <PassphraseField
        isNew
        label={say('app.report.passphraseAgain')}
        value={typed.again}
        error={isSame ? null : say('app.report.differ')}
        onChange={(again) => setTyped({ ...typed, again })}
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
  /** One that is to be set, not the one of now. */
  readonly isNew?: boolean;
  /** What is wrong with what was typed; of an empty field nothing is. */
  readonly error?: string | null;
};

export const PassphraseField = ({
  label,
  value,
  onChange,
  isFocused = false,
  isNew = false,
  error,
}: Props) => (
  <TextInput
    label={label}
    type="password"
    autoComplete={isNew ? 'new-password' : 'current-password'}
    maxLength={LONGEST_PASSPHRASE}
    value={value}
    autoFocus={isFocused}
    error={value === '' ? null : error}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

/** One sentence on what did not work; the fields stay as they are. */
export const Refused = ({ error }: { readonly error: unknown }) => (
  <p role="alert" className="refused">
    {error === null ? '' : (toFailure(error).sentence ?? say('app.states.noAnswer'))}
  </p>
);
