import { TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  findPassphraseFault,
  LONGEST_PASSPHRASE,
  SHORTEST_PASSPHRASE,
  type TypedPassphrase,
} from '../../src/model/passphrase.ts';
import { say } from '../../src/words/say.ts';
import { toFailure } from '../lib/client.ts';

type FieldsProps = {
  readonly label: string;
  readonly typed: TypedPassphrase;
  readonly onType: (change: Partial<TypedPassphrase>) => void;
};

/** A new passphrase, typed twice. */
export function NewPassphraseFields({ label, typed, onType }: FieldsProps) {
  const fault = findPassphraseFault(typed);
  return (
    <>
      <PassphraseField
        isNew
        label={label}
        value={typed.passphrase}
        error={fault === 'too-short' ? say('app.report.tooShort', { least: SHORTEST_PASSPHRASE }) : null}
        onChange={(passphrase) => onType({ passphrase })}
      />
      <PassphraseField
        isNew
        label={say('app.report.passphraseAgain')}
        value={typed.again}
        error={fault === 'differ' ? say('app.report.differ') : null}
        onChange={(again) => onType({ again })}
      />
    </>
  );
}

/** The fields, and what was typed into them; null while it is too short or the two differ. */
export function useNewPassphrase() {
  const [typed, setTyped] = useState<TypedPassphrase>({ passphrase: '', again: '' });
  const onType = (change: Partial<TypedPassphrase>) => setTyped({ ...typed, ...change });
  const fields = <NewPassphraseFields label={say('app.lock.new')} {...{ typed, onType }} />;
  return { fields, passphrase: findPassphraseFault(typed) === null ? typed.passphrase : null };
}

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isFocused?: boolean;
  /** A new passphrase, not the current one. */
  readonly isNew?: boolean;
  /** What is wrong with the input; an empty field has no error. */
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

/** One sentence on what did not work; the fields keep their content. */
export const Refused = ({ error }: { readonly error: unknown }) => (
  <p role="alert" className="refused">
    {error === null ? '' : (toFailure(error).sentence ?? say('app.states.noAnswer'))}
  </p>
);
