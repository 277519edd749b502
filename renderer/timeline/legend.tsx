import { say } from '../../src/words/say.ts';

const ENTRIES = [
  ['solid', say('app.timeline.legendSolid')],
  ['fade', say('app.timeline.legendFade')],
  ['claim', say('app.timeline.legendClaim')],
  ['flagged', say('app.timeline.legendFlagged')],
  ['sent', say('app.timeline.sent')],
  ['received', say('app.timeline.received')],
  ['era', say('app.timeline.messagingEra')],
] as const;

/** What the marks of the picture mean. The table twin says the same without marks, so this is hidden from readers. */
export function Legend() {
  return (
    <ul className="quiet timeline-legend" aria-hidden="true">
      {ENTRIES.map(([mark, label]) => (
        <li key={mark}>
          <span data-mark={mark} />
          {label}
        </li>
      ))}
    </ul>
  );
}
