import { useId } from 'react';
import { type PlainId, say } from '../../src/words/say.ts';
import './radio-cards.css';

type Topic = 'decision' | 'report.format' | 'report.form' | 'report.redaction' | 'report.lock';
type ValueOf<T extends Topic, Id = PlainId> = Id extends `${T}.${infer Value}.means` ? Value : never;

type Props<T extends Topic> = {
  /** Message ids are `topic.value` and `topic.value.means`. */
  readonly topic: T;
  readonly legend: string;
  /** Set where the heading above already says the same. */
  readonly isLegendUnseen?: boolean;
  readonly value: ValueOf<T> | null;
  readonly values: readonly ValueOf<T>[];
  readonly onChoose: (value: ValueOf<T>) => void;
};

/** A radio group in which every choice explains itself. */
export function RadioCards<T extends Topic>(props: Props<T>) {
  const { topic, legend, isLegendUnseen = false, value, values, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="radio-cards">
      <legend className={isLegendUnseen ? 'unseen' : undefined}>{legend}</legend>
      {values.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={value === each}
            onChange={() => onChoose(each)}
          />
          <span className="choice-words">
            <span className="choice-label">{say(`${topic}.${each}` as PlainId)}</span>
            <span className="small soft">{say(`${topic}.${each}.means` as PlainId)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
