import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LONGEST_NAME } from '../../src/engine/contract/constants.ts';
import type { LetterJson } from '../../src/engine/contract/review-json.ts';
import { LANGUAGES_OF_LAW } from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';
import type { Query } from '../lib/routes.ts';

const LAWS = ['gdpr', 'ccpa'] as const satisfies readonly LetterJson['law'][];
const ASKS = ['access', 'erasure'] as const satisfies readonly LetterJson['ask'][];

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
        label={say('app.letter.law')}
        value={law}
        data={LAWS.map((value) => ({ value, label: say(`app.letter.laws.${value}`) }))}
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
        data={LANGUAGES_OF_LAW[law].map((value) => ({ value, label: say(`app.letter.languages.${value}`) }))}
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
        label={say('app.letter.name')}
        description={say('app.letter.nameHint')}
        maxLength={LONGEST_NAME}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={use}
      />
      <Button type="submit" className="unseen" tabIndex={-1}>
        {say('app.letter.useName')}
      </Button>
    </form>
  );
}
