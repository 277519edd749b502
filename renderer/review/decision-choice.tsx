import { RadioCards } from '../components/radio-cards.tsx';
import { decisions, deciding as text } from '../text/review.ts';
import { type DecisionKind, KINDS } from './kinds.ts';

type Props = { readonly value: DecisionKind | null; readonly onChoose: (decision: DecisionKind) => void };

const OPTIONS = KINDS.map((value) => ({ value, ...decisions[value] }));

/** The six decisions, each with what it means. */
export function DecisionChoice({ value, onChoose }: Props) {
  return (
    <RadioCards legend={text.title} isLegendUnseen value={value} options={OPTIONS} onChoose={onChoose} />
  );
}
