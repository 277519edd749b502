import { Button, NativeSelect } from '@mantine/core';
import {
  type Encryption,
  isLockable,
  LANGUAGES,
  type RedactionLevel,
  type ReportFormat,
} from '../../src/model/enumerations.ts';
import { SHORTEST_PASSPHRASE } from '../../src/model/passphrase.ts';
import { words } from '../../src/words/current.ts';
import { languageName, matchLanguage } from '../../src/words/language-choice.ts';
import { say } from '../../src/words/say.ts';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { RadioCards } from '../components/radio-cards.tsx';
import { PassphraseField } from '../lock/new-passphrase.tsx';
import { AccountChoice } from './account-choice.tsx';
import { type ReportOptions, validationError } from './options.ts';

const FORMAT_KEYS = ['html', 'bundle', 'csv', 'json'] as const satisfies readonly ReportFormat[];
const FORM_KEYS = ['short', 'full'] as const satisfies readonly ReportOptions['form'][];
const REDACTION_KEYS = ['none', 'people', 'companies'] as const satisfies readonly RedactionLevel[];
const LOCK_KEYS = ['generated', 'given', 'none'] as const satisfies readonly Encryption[];

const FORMATS = FORMAT_KEYS.map((value) => ({
  value,
  label: `report.format.${value}` as const,
  means: `report.format.${value}.means` as const,
}));
const FORMS = FORM_KEYS.map((value) => ({
  value,
  label: `report.form.${value}` as const,
  means: `report.form.${value}.means` as const,
}));
const REDACTIONS = REDACTION_KEYS.map((value) => ({
  value,
  label: `report.redaction.${value}` as const,
  means: `report.redaction.${value}.means` as const,
}));
const LOCKS = LOCK_KEYS.map((value) => ({
  value,
  label: `report.lock.${value}` as const,
  means: `report.lock.${value}.means` as const,
}));

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
      <AccountChoice account={options.account} onChoose={(account) => set({ account })} />
      <RadioCards
        legend={say('app.report.format')}
        value={options.format}
        options={FORMATS}
        onChoose={(format) => set({ format })}
      />
      {options.format === 'html' ? (
        <RadioCards
          legend={say('app.report.form')}
          value={options.form}
          options={FORMS}
          onChoose={(form) => set({ form })}
        />
      ) : null}
      <RadioCards
        legend={say('app.report.redaction')}
        value={options.redact}
        options={REDACTIONS}
        onChoose={(redact) => set({ redact })}
      />
      <NativeSelect
        label={say('app.letter.language')}
        value={options.language ?? words().language}
        data={LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
        onChange={(event) => set({ language: matchLanguage(event.currentTarget.value) ?? null })}
      />
      {isLockable(options.format) ? (
        <RadioCards
          legend={say('app.report.lock')}
          value={options.lock}
          options={LOCKS}
          onChoose={(lock) => set({ lock })}
        />
      ) : (
        <p className="note">{say('app.report.lockOnlyPage')}</p>
      )}
      {isLockable(options.format) && options.lock === 'given' ? (
        <Passphrase options={options} onSet={set} />
      ) : null}
      <div>
        <NeedsEngine>
          <Button type="submit" disabled={isBusy || validationError(options) !== null}>
            {isBusy ? say('app.report.writing') : say('app.report.write')}
          </Button>
        </NeedsEngine>
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
      <PassphraseField
        isNew
        label={say('app.report.passphrase')}
        value={options.passphrase}
        error={trouble === 'too-short' ? say('app.report.tooShort', { least: SHORTEST_PASSPHRASE }) : null}
        onChange={(passphrase) => onSet({ passphrase })}
      />
      <PassphraseField
        isNew
        label={say('app.report.passphraseAgain')}
        value={options.again}
        error={trouble === 'differ' ? say('app.report.differ') : null}
        onChange={(again) => onSet({ again })}
      />
    </div>
  );
}
