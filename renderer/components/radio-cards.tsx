import { useId } from 'react';
import { type PlainId, say } from '../../src/words/say.ts';
import './radio-cards.css';

type Option<Value extends string> = {
  readonly value: Value;
  readonly label: PlainId;
  readonly means: PlainId;
};

type Props<Value extends string> = {
  readonly legend: string;
  /** The heading above says the same already. */
  readonly isLegendUnseen?: boolean;
  readonly value: Value | null;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
};

/** A radio group whose every choice says what it means. */
export function RadioCards<Value extends string>(props: Props<Value>) {
  const { legend, isLegendUnseen = false, value, options, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="radio-cards">
      <legend className={isLegendUnseen ? 'unseen' : undefined}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChoose(option.value)}
          />
          <span className="choice-words">
            <span className="choice-label">{say(option.label)}</span>
            <span className="small soft">{say(option.means)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
