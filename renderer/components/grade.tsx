import { Tooltip } from '@mantine/core';
import type { FindingCard } from '../../src/engine/contract/finding-views.ts';
import { say } from '../../src/words/say.ts';

type Level = FindingCard['grade'] | 'denied';

/** The pattern of a grade, so that colour is not the only signal. It goes from full to empty as the evidence gets weaker. */
const PATTERNS: Readonly<Record<Level, string>> = {
  'in-export': 'M0 0h12v12h-12z',
  acknowledged: 'M0 0h12v12h-12zM3 3v6h6v-6z',
  documented: 'M0 1h12v2h-12zM0 5h12v2h-12zM0 9h12v2h-12z',
  reported: 'M1 0h2v12h-2zM5 0h2v12h-2zM9 0h2v12h-2z',
  alleged: 'M0 9l9-9h3l-12 12zM6 12l6-6v3l-3 3zM0 3l3-3h-3z',
  possible: 'M1 1h2v2h-2zM5 5h2v2h-2zM9 9h2v2h-2zM9 1h2v2h-2zM1 9h2v2h-2z',
  denied: 'M1 0l5 5 5-5 1 1-5 5 5 5-1 1-5-5-5 5-1-1 5-5-5-5z',
};

/**
 * A grade as a word in a bordered label. On its own it is focusable and explains itself; inside a link (`plain`) the link's own
 * name includes the word.
 */
export function Grade({ level, plain = false }: { readonly level: Level; readonly plain?: boolean }) {
  const means = say(`grade.${level}.means`);
  const face = (
    <>
      <svg className="swatch" viewBox="0 0 12 12" aria-hidden="true">
        <path d={PATTERNS[level]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {say(`grade.${level}`)}
    </>
  );
  const marks = { className: 'grade', 'data-grade': level };
  if (plain)
    return (
      <span {...marks} title={means}>
        {face}
      </span>
    );
  return (
    <Tooltip label={means} multiline w={280} events={{ hover: true, focus: true, touch: true }}>
      <button
        type="button"
        {...marks}
        aria-label={say('labelled', { label: say(`grade.${level}`), text: means })}
      >
        {face}
      </button>
    </Tooltip>
  );
}
