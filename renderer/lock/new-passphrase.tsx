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

type Typed = Readonly<Record<'passphrase' | 'again', string>>;
type FieldsProps = {
  readonly label: string;
  readonly typed: Typed;
  readonly isShort: boolean;
  readonly isDifferent: boolean;
  readonly onType: (change: Partial<Typed>) => void;
};

/** A new passphrase, typed twice. */
export const NewPassphraseFields = ({ label, typed, isShort, isDifferent, onType }: FieldsProps) => (
  <>
    <PassphraseField
      isNew
      label={label}
      value={typed.passphrase}
      error={isShort ? say('app.report.tooShort', { least: SHORTEST_PASSPHRASE }) : null}
      onChange={(passphrase) => onType({ passphrase })}
    />
    <PassphraseField
      isNew
      label={say('app.report.passphraseAgain')}
      value={typed.again}
      error={isDifferent ? say('app.report.differ') : null}
      onChange={(again) => onType({ again })}
    />
  </>
);

/** The fields, and what was typed into them; null while it is too short or the two differ. */
export function useNewPassphrase() {
  const [typed, setTyped] = useState<Typed>({ passphrase: '', again: '' });
  const isShort = !isLongEnough(typed.passphrase);
  const isDifferent = normalisePassphrase(typed.passphrase) !== normalisePassphrase(typed.again);
  const onType = (change: Partial<Typed>) => setTyped({ ...typed, ...change });
  const fields = (
    <NewPassphraseFields label={say('app.lock.new')} {...{ typed, isShort, isDifferent, onType }} />
  );
  return { fields, passphrase: isShort || isDifferent ? null : typed.passphrase };
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
