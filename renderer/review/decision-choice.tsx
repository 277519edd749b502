import { DECISION_KINDS, type DecisionKind } from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';
import { RadioCards } from '../components/radio-cards.tsx';

type Props = { readonly value: DecisionKind | null; readonly onChoose: (decision: DecisionKind) => void };

/** The decisions, each with what it means. */
export function DecisionChoice({ value, onChoose }: Props) {
  return (
    <RadioCards
      legend={say('app.deciding.title')}
      isLegendUnseen
      value={value}
      options={DECISION_KINDS.map((value) => ({
        value,
        label: `decision.${value}` as const,
        means: `decision.${value}.means` as const,
      }))}
      onChoose={onChoose}
    />
  );
}
