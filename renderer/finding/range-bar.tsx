import { range, shortRange } from '../../src/words/ranges.ts';
import { english } from '../../src/words/words.ts';

/** A small bar from the least to the most, on a scale that its neighbours share, and the numbers beside it. */
export function RangeBar({ least, most, largest }: Record<'least' | 'most' | 'largest', number>) {
  return (
    <>
      <svg aria-hidden="true" width="100%" height="14">
        <rect
          className="ruler-most"
          width={`${(most / largest) * 100}%`}
          height="14"
          fill="url(#ruler-hatch)"
        />
        <rect className="ruler-least" width={`${(least / largest) * 100}%`} height="14" />
      </svg>
      <span title={english.say(range(least, most))}>{english.say(shortRange(least, most))}</span>
    </>
  );
}
