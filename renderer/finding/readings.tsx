import type { FindingView } from '../../src/engine/contract/finding-views.ts';
import { accountMessage } from '../../src/words/periods.ts';
import { say } from '../../src/words/say.ts';
import { english } from '../../src/words/words.ts';
import { RangeBar } from './range-bar.tsx';

type Reading = FindingView['finding']['readings'][number];

/** Where accounts of an integration differ: the count by each of them, on one scale. */
export function Readings({ readings }: { readonly readings: readonly Reading[] }) {
  if (readings.length < 2) return null;
  const largest = Math.max(1, ...readings.map(({ messages }) => messages.most));
  return (
    <section className="stack tight" data-readings>
      <h3>{say('accounts.title')}</h3>
      <p className="small soft">{say('accounts.lead')}</p>
      <ul className="quiet years readings">
        {readings.map((reading) => (
          <ReadingRow key={reading.claims.join()} reading={reading} largest={largest} />
        ))}
      </ul>
    </section>
  );
}

function ReadingRow({ reading, largest }: { readonly reading: Reading; readonly largest: number }) {
  return (
    <li>
      <span>{english.say(accountMessage(reading))}</span>
      <RangeBar {...reading.messages} largest={largest} />
    </li>
  );
}
