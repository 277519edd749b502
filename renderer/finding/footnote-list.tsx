import { say } from '../../src/words/say.ts';
import { SourceReference } from '../components/source-reference.tsx';
import type { Footnotes } from './footnotes.ts';

/* Footnotes are buttons and not anchors: behind the `#` of the address the app keeps its own places. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

/** The small numbers after a sentence. */
export function FootnoteMarks({ numbers }: { readonly numbers: readonly number[] }) {
  return (
    <span className="marks">
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
          className="link-button"
          aria-label={say('app.finding.source', { number })}
          onClick={() => goTo(`source-${number}`)}
        >
          {number}
        </button>
      ))}
    </span>
  );
}

/** Every source once, and its address to copy or open. */
export function FootnoteList({ notes }: { readonly notes: Footnotes['notes'] }) {
  return (
    <ol className="quiet footnotes">
      {notes.map(({ number, source }) => (
        <li key={source.id} id={`source-${number}`} className="footnote" tabIndex={-1}>
          <span className="footnote-number">{number}</span>
          <div className="stack tight">
            <SourceReference source={source} />
          </div>
        </li>
      ))}
    </ol>
  );
}
