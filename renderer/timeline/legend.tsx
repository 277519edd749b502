import { timeline as text } from '../text/overview.ts';

const ENTRIES = [
  ['solid', text.legendSolid],
  ['fade', text.legendFade],
  ['claim', text.legendClaim],
  ['flagged', text.legendFlagged],
  ['sent', text.sent],
  ['received', text.received],
  ['era', text.messagingEra],
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
