import { say } from '../../src/words/say.ts';
import { RadioCards } from '../components/radio-cards.tsx';
import { type DecisionKind, KINDS } from './kinds.ts';

type Props = { readonly value: DecisionKind | null; readonly onChoose: (decision: DecisionKind) => void };

const OPTIONS = KINDS.map((value) => ({
  value,
  label: say(`decision.${value}`),
  means: say(`decision.${value}.means`),
}));

/** The six decisions, each with what it means. */
export function DecisionChoice({ value, onChoose }: Props) {
  return (
    <RadioCards
      legend={say('app.deciding.title')}
      isLegendUnseen
      value={value}
      options={OPTIONS}
      onChoose={onChoose}
    />
  );
}
