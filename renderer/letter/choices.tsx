import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LANGUAGES_OF_LAW, LONGEST_NAME } from '../../src/engine/contract/constants.ts';
import type { LetterJson } from '../../src/engine/contract/review-json.ts';
import type { Query } from '../lib/routes.ts';
import { letter as text } from '../text/letters.ts';

export type LetterOptions = Pick<LetterJson, 'law' | 'ask' | 'language'> & { readonly name: string | null };

type Props = {
  readonly options: LetterOptions;
  /** Who signs now. */
  readonly signature: string;
  readonly onChange: (query: Query<'letter'>) => void;
  readonly onName: (name: string | null) => void;
};

/** Law, request, language and name. */
export function LetterChoices({ options, signature, onChange, onName }: Props) {
  const { law, ask, language } = options;
  return (
    <div className="stack half">
      <NativeSelect
        label={text.law}
        value={law}
        data={Object.entries(text.laws).map(([value, label]) => ({ value, label }))}
        onChange={(event) => onChange({ law: event.currentTarget.value })}
      />
      <NativeSelect
        label={text.ask}
        value={ask}
        data={Object.entries(text.asks).map(([value, label]) => ({ value, label }))}
        onChange={(event) => onChange({ ask: event.currentTarget.value })}
      />
      <NativeSelect
        label={text.language}
        value={language}
        data={LANGUAGES_OF_LAW[law].map((value) => ({ value, label: text.languages[value] }))}
        onChange={(event) => onChange({ language: event.currentTarget.value })}
      />
      <Name key={signature} signature={signature} onName={onName} />
    </div>
  );
}

function Name({ signature, onName }: Pick<Props, 'signature' | 'onName'>) {
  const [typed, setTyped] = useState(signature);
  const use = () => {
    if (typed.trim() !== signature) onName(typed.trim() || null);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <TextInput
        label={text.name}
        description={text.nameHint}
        maxLength={LONGEST_NAME}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={use}
      />
      <Button type="submit" className="unseen" tabIndex={-1}>
        {text.useName}
      </Button>
    </form>
  );
}
