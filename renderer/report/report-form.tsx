import { Button, NativeSelect } from '@mantine/core';
import { isLockable, LANGUAGES, REDACTION_LEVELS, REPORT_FORMS } from '../../src/model/enumerations.ts';
import { words } from '../../src/words/current.ts';
import { languageName, matchLanguage } from '../../src/words/language-choice.ts';
import { say } from '../../src/words/say.ts';
import { Form } from '../components/form.tsx';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { RadioCards } from '../components/radio-cards.tsx';
import { NewPassphraseFields } from '../lock/new-passphrase.tsx';
import { AccountChoice } from './account-choice.tsx';
import { type ReportOptions, validationError } from './options.ts';

type Props = {
  readonly options: ReportOptions;
  readonly onChange: (options: ReportOptions) => void;
  readonly onWrite: () => void;
  readonly isBusy: boolean;
};

export function ReportForm({ options, onChange, onWrite, isBusy }: Props) {
  const set = (change: Partial<ReportOptions>) => onChange({ ...options, ...change });
  const error = validationError(options);
  return (
    <Form
      className="stack report-form"
      onSubmit={() => {
        if (!isBusy && error === null) onWrite();
      }}
    >
      <AccountChoice account={options.account} onChoose={(account) => set({ account })} />
      <RadioCards
        topic="report.format"
        legend={say('app.report.format')}
        value={options.format}
        values={['html', 'bundle', 'csv', 'json']}
        onChoose={(format) => set({ format })}
      />
      {options.format === 'html' ? (
        <RadioCards
          topic="report.form"
          legend={say('app.report.form')}
          value={options.form}
          values={REPORT_FORMS}
          onChoose={(form) => set({ form })}
        />
      ) : null}
      <RadioCards
        topic="report.redaction"
        legend={say('app.report.redaction')}
        value={options.redact}
        values={REDACTION_LEVELS}
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
          topic="report.lock"
          legend={say('app.report.lock')}
          value={options.lock}
          values={['generated', 'given', 'none']}
          onChoose={(lock) => set({ lock })}
        />
      ) : (
        <p className="note">{say('app.report.lockOnlyPage')}</p>
      )}
      {isLockable(options.format) && options.lock === 'given' ? (
        <div className="passphrases">
          <NewPassphraseFields label={say('app.report.passphrase')} typed={options} onType={set} />
        </div>
      ) : null}
      <div>
        <NeedsEngine>
          <Button type="submit" disabled={isBusy || error !== null}>
            {isBusy ? say('app.report.writing') : say('app.report.write')}
          </Button>
        </NeedsEngine>
      </div>
    </Form>
  );
}
