import { Button, TextInput } from '@mantine/core';
import { SHORTEST_PASSPHRASE } from '../../src/engine/contract/constants.ts';
import type { RedactionLevel, ReportFormat } from '../../src/engine/contract/report.ts';
import { RadioCards } from '../components/radio-cards.tsx';
import { formats, locks, redactions, report as text } from '../text/report.ts';
import { type Lock, type ReportOptions, validationError } from './options.ts';

const toRadioOptions = <Value extends string>(
  words: Readonly<Record<Value, { readonly label: string; readonly means: string }>>,
) => (Object.keys(words) as Value[]).map((value) => ({ value, ...words[value] }));

const FORMATS = toRadioOptions<ReportFormat>(formats);
const REDACTIONS = toRadioOptions<RedactionLevel>(redactions);
const LOCKS = toRadioOptions<Lock>(locks);

type Props = {
  readonly options: ReportOptions;
  readonly onChange: (options: ReportOptions) => void;
  readonly onWrite: () => void;
  readonly isBusy: boolean;
};

/** What to write, what to leave out, and who can open it. */
export function ReportForm({ options, onChange, onWrite, isBusy }: Props) {
  const set = (change: Partial<ReportOptions>) => onChange({ ...options, ...change });
  return (
    <form
      className="stack report-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && validationError(options) === null) onWrite();
      }}
    >
      <RadioCards
        legend={text.format}
        value={options.format}
        options={FORMATS}
        onChoose={(format) => set({ format })}
      />
      <RadioCards
        legend={text.redaction}
        value={options.redact}
        options={REDACTIONS}
        onChoose={(redact) => set({ redact })}
      />
      {options.format === 'html' ? (
        <RadioCards
          legend={text.lock}
          value={options.lock}
          options={LOCKS}
          onChoose={(lock) => set({ lock })}
        />
      ) : (
        <p className="note">{text.lockOnlyPage}</p>
      )}
      {options.format === 'html' && options.lock === 'given' ? (
        <Passphrase options={options} onSet={set} />
      ) : null}
      <div>
        <Button type="submit" disabled={isBusy || validationError(options) !== null}>
          {isBusy ? text.writing : text.write}
        </Button>
      </div>
    </form>
  );
}

type PassphraseProps = {
  readonly options: ReportOptions;
  readonly onSet: (change: Partial<ReportOptions>) => void;
};

function Passphrase({ options, onSet }: PassphraseProps) {
  const trouble = validationError(options);
  return (
    <div className="passphrases">
      <TextInput
        label={text.passphrase}
        type="password"
        autoComplete="new-password"
        maxLength={1000}
        value={options.passphrase}
        error={trouble === 'too-short' && options.passphrase ? text.tooShort(SHORTEST_PASSPHRASE) : null}
        onChange={(event) => onSet({ passphrase: event.currentTarget.value })}
      />
      <TextInput
        label={text.passphraseAgain}
        type="password"
        autoComplete="new-password"
        maxLength={1000}
        value={options.again}
        error={trouble === 'differ' && options.again ? text.differ : null}
        onChange={(event) => onSet({ again: event.currentTarget.value })}
      />
    </div>
  );
}
