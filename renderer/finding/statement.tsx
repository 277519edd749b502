import type { ReactNode } from 'react';
import type { ClaimView } from '../../src/engine/contract/finding-views.ts';
import { words } from '../../src/words/current.ts';
import { claimDetails, quotationMessage } from '../../src/words/facts.ts';
import { say } from '../../src/words/say.ts';
import { Grade } from '../components/grade.tsx';
import { FootnoteList } from './footnote-list.tsx';
import type { Footnotes } from './footnotes.ts';

type StatementProps = {
  readonly id: string;
  readonly by: string;
  readonly level: ClaimView['status'];
  readonly statement: string;
  readonly fact: ClaimView | undefined;
  readonly footnotes: Footnotes;
  readonly children?: ReactNode;
};

/** Who says it, how it is known, what is said; the sources are folded, and printed as small numbers. */
export function Statement({ id, by, level, statement, fact, footnotes, children }: StatementProps) {
  return (
    <article className="statement" id={`fact-${id}`} tabIndex={-1}>
      <p className="statement-head">
        <strong>{by}</strong> <Grade level={level} />
      </p>
      <p className="statement-text">
        {statement}
        <Marks id={id} footnotes={footnotes} />
      </p>{' '}
      {fact ? <Sources fact={fact} footnotes={footnotes} /> : null}
      {fact?.note ? <p className="small soft">{firstSentence(fact.note)}</p> : null}
      {children}
    </article>
  );
}

/** The limit of a statement is always visible; anything else about it is folded with its sources. */
const firstSentence = (note: string): string => /^.*?[.](?=\s|$)/.exec(note)?.[0] ?? note;

/** The numbers of the notes, for print. */
export function Marks({ id, footnotes }: { readonly id: string; readonly footnotes: Footnotes }) {
  const numbers = footnotes.of(id).map(({ number }) => number);
  return <sup className="print-only">{numbers.join(', ')}</sup>;
}

type SourcesProps = { readonly fact: ClaimView; readonly footnotes: Footnotes };

function Sources({ fact, footnotes }: SourcesProps) {
  const { id, quote, quoteTranslation, note } = fact;
  const notes = footnotes.of(id);
  return (
    <details className="sources small">
      <summary>{say('app.finding.sourceCount', { count: notes.length })}</summary>
      <div className="stack tight">
        {quote ? <blockquote>{words().say(quotationMessage({ quote, quoteTranslation }))}</blockquote> : null}
        {note ? <p>{note}</p> : null}
        {claimDetails({ ...fact, noResponseAsOf: null }).map((detail) => (
          <p key={detail.id} className="soft">
            {words().say(detail)}
          </p>
        ))}
        <FootnoteList notes={notes} />
      </div>
    </details>
  );
}
