import { say } from '../../src/words/say.ts';
import { SourceReference } from '../components/source-reference.tsx';
import type { Footnote, Footnotes } from './footnotes.ts';

/* Places in the page are reached by buttons, not anchors: the app uses the `#` part of the address for its own routes. */
export function goTo(id: string, block: ScrollLogicalPosition = 'center'): void {
  const target = document.getElementById(id);
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  target?.scrollIntoView({ block });
  target?.focus({ preventScroll: true });
}

type ListProps = {
  readonly notes: readonly Footnote[];
  /** Whether each note links back to what cites it. */
  readonly leadsBack?: boolean;
};

/** Sources by their numbers, and the address of each to copy or open. */
export function FootnoteList({ notes, leadsBack = false }: ListProps) {
  return (
    <ol className="quiet footnotes">
      {notes.map(({ number, source, citedBy }) => (
        <li key={source.id} className="footnote">
          <span className="footnote-number">{number}</span>
          <div className="stack tight">
            <SourceReference source={source} />
            {leadsBack ? <WayBack citedBy={citedBy} /> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

function WayBack({ citedBy }: Pick<Footnote, 'citedBy'>) {
  return (
    <p className="row small screen-only">
      {citedBy.map(({ id, by }) => (
        <button key={id} type="button" className="link-button" onClick={() => goTo(`fact-${id}`)}>
          {say('app.finding.backTo', { by })}
        </button>
      ))}
    </p>
  );
}

export function AllSources({ notes }: Pick<Footnotes, 'notes'>) {
  return (
    <details className="all-sources">
      <summary>{say('app.finding.allSources', { count: notes.length })}</summary>
      <FootnoteList notes={notes} leadsBack />
    </details>
  );
}
