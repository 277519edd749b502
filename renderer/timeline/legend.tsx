import type { Timeline } from '../../src/engine/contract/views.ts';
import { say } from '../../src/words/say.ts';

const BEFORE = [
  ['solid', say('app.timeline.legendSolid')],
  ['fade', say('app.timeline.legendFade')],
  ['claim', say('app.timeline.legendClaim')],
  ['flagged', say('app.timeline.legendFlagged')],
] as const;
const DIRECTED = [
  ['sent', say('app.timeline.sent')],
  ['received', say('app.timeline.received')],
] as const;
const UNDIRECTED = [['sent', say('app.timeline.undirected')]] as const;
const AFTER = [['era', say('app.timeline.reach')]] as const;

/** What the marks of the picture mean. The table twin says the same without marks, so this is hidden from readers. */
export function Legend({ months }: Pick<Timeline, 'months'>) {
  const messages = months.some(({ sent }) => sent === null) ? UNDIRECTED : DIRECTED;
  return (
    <ul className="quiet timeline-legend" aria-hidden="true">
      {[...BEFORE, ...messages, ...AFTER].map(([mark, label]) => (
        <li key={mark}>
          <span data-mark={mark} />
          {label}
        </li>
      ))}
    </ul>
  );
}
