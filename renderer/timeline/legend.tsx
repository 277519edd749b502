import type { Timeline } from '../../src/engine/contract/views.ts';
import { say } from '../../src/words/say.ts';

const BEFORE = [
  ['solid', 'app.timeline.legendSolid'],
  ['fade', 'app.timeline.legendFade'],
  ['claim', 'app.timeline.legendClaim'],
  ['flagged', 'app.timeline.legendFlagged'],
] as const;
const DIRECTED = [
  ['sent', 'app.timeline.sent'],
  ['received', 'app.timeline.received'],
] as const;
const UNDIRECTED = [['sent', 'app.timeline.undirected']] as const;
const AFTER = [['era', 'app.timeline.reach']] as const;

/** What the marks of the picture mean. Hidden from screen readers, because the table twin says the same without marks. */
export function Legend({ months }: Pick<Timeline, 'months'>) {
  const messages = months.some(({ sent }) => sent === null) ? UNDIRECTED : DIRECTED;
  return (
    <ul className="quiet row timeline-legend" aria-hidden="true">
      {[...BEFORE, ...messages, ...AFTER].map(([mark, label]) => (
        <li key={mark}>
          <span data-mark={mark} />
          {say(label)}
        </li>
      ))}
    </ul>
  );
}
