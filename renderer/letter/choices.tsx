import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ChangeEvent, useState } from 'react';
import { LONGEST_ADDRESS, LONGEST_NAME } from '../../src/engine/contract/constants.ts';
import type { LetterJson } from '../../src/engine/contract/review-json.ts';
import { LANGUAGES_OF_LAW, LETTER_LAWS } from '../../src/model/enumerations.ts';
import { languageName } from '../../src/words/language-choice.ts';
import { say } from '../../src/words/say.ts';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { useHost } from '../lib/engine.tsx';
import type { Query } from '../lib/routes.ts';

const ASKS = ['access', 'erasure'] as const satisfies readonly LetterJson['ask'][];

const ADDRESSES = ['address', 'email', 'companyAddress'] as const;

/** Who writes to whom: kept in this page only, and lost when it is closed. */
export type LetterHead = Readonly<Record<'name' | (typeof ADDRESSES)[number], string | null>>;
export type LetterOptions = Pick<LetterJson, 'law' | 'ask' | 'language'> & LetterHead;

type Props = {
  readonly options: LetterOptions;
  readonly companyId: string;
  readonly signature: string;
  readonly onChange: (query: Query<'letter'>) => void;
  readonly onHead: (head: Partial<LetterHead>) => void;
};

export function LetterChoices({ options, companyId, signature, onChange, onHead }: Props) {
  const { law, ask, language } = options;
  const { recorded } = useHost();
  return (
    <div className="stack half">
      <NeedsEngine isOff={!recorded?.fullLetters.includes(companyId)}>
        <NativeSelect
          label={say('app.letter.law')}
          value={law}
          data={LETTER_LAWS.map((value) => ({ value, label: say(`app.letter.laws.${value}`) }))}
          onChange={(event) => onChange({ law: event.currentTarget.value })}
        />
        <NativeSelect
          label={say('app.letter.ask')}
          value={ask}
          data={ASKS.map((value) => ({ value, label: say(`app.letter.asks.${value}`) }))}
          onChange={(event) => onChange({ ask: event.currentTarget.value })}
        />
        <NativeSelect
          label={say('app.letter.language')}
          value={language}
          data={LANGUAGES_OF_LAW[law].map((value) => ({ value, label: languageName(value) }))}
          onChange={(event) => onChange({ language: event.currentTarget.value })}
        />
      </NeedsEngine>
      {recorded ? <p className="small soft">{recorded.letters}</p> : null}
      {law === 'ccpa' ? <p className="small soft">{say('app.letter.years')}</p> : null}
      <NeedsEngine>
        <Field
          key={signature}
          label={say('app.letter.name')}
          description={say('app.letter.nameHint')}
          maxLength={LONGEST_NAME}
          value={signature}
          onUse={(name) => onHead({ name })}
        />
        {ADDRESSES.map((key) => (
          <Field
            key={key}
            label={say(`app.letter.${key}`)}
            {...(key === 'email' ? { description: say('app.letter.emailHint') } : { hasLines: true })}
            maxLength={LONGEST_ADDRESS}
            value={options[key] ?? ''}
            onUse={(text) => onHead({ [key]: text })}
          />
        ))}
      </NeedsEngine>
      <p className="small soft">{say('app.letter.addressHint')}</p>
    </div>
  );
}

type FieldProps = {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly maxLength: number;
  readonly hasLines?: boolean;
  readonly onUse: (text: string | null) => void;
};

/** Typed text is applied to the letter on blur or Enter. */
function Field({ value, hasLines = false, onUse, ...face }: FieldProps) {
  const [typed, setTyped] = useState(value);
  const props = {
    ...face,
    value: typed,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setTyped(event.currentTarget.value),
    onBlur: () => {
      if (typed.trim() !== value) onUse(typed.trim() || null);
    },
  };
  if (hasLines) return <Textarea rows={3} {...props} />;
  return (
    <TextInput
      {...props}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') currentTarget.blur();
      }}
    />
  );
}
