import type { FindingView } from '../../src/engine/contract/finding-views.ts';
import { words } from '../../src/words/current.ts';
import { say } from '../../src/words/say.ts';
import { spanMessage } from '../../src/words/windows.ts';
import { FootnoteList } from './footnote-list.tsx';
import type { Footnotes } from './footnotes.ts';
import { Marks } from './statement.tsx';

type Era = FindingView['eras'][number];

export const eraDays = (era: Era): string => words().say(spanMessage(era));

/** What an app could be granted, era by era, each with its sources. */
export function RuleEras({
  eras,
  footnotes,
}: {
  readonly eras: readonly Era[];
  readonly footnotes: Footnotes;
}) {
  return (
    <div className="statements">
      {eras.map((era) => (
        <section key={era.id} className="statement-row era" id={`fact-${era.id}`} tabIndex={-1}>
          <p>
            <strong>{eraDays(era)}</strong>
          </p>
          <div>
            <p className="statement-text">
              {era.granted}
              <Marks id={era.id} footnotes={footnotes} />
            </p>{' '}
            <details className="sources small">
              <summary>{say('app.finding.sourceCount', { count: era.sources.length })}</summary>
              <FootnoteList notes={footnotes.of(era.id)} />
            </details>
          </div>
        </section>
      ))}
    </div>
  );
}
