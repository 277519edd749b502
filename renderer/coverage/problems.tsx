import type { CoverageView } from '../../src/engine/contract/views.ts';
import { label, say } from '../../src/words/say.ts';

type Document = CoverageView['documents'][number];
/** Enough per document to see what kind of trouble it is. */
const SHOWN = 5;

/** What is wrong, document by document, in the engine's own sentences. */
export function Problems({ documents }: { readonly documents: readonly Document[] }) {
  const troubled = documents.filter(({ problems }) => problems.length > 0);
  if (troubled.length === 0) return null;
  return (
    <details>
      <summary>{say('app.coverage.problemsOf')}</summary>
      <ul className="quiet stack half problems">
        {troubled.map(({ part, path, status, problems }) => (
          <li key={`${part} ${path}`}>
            <p>
              <code>{path}</code> <span className="soft">{label('documentState', status)}</span>
            </p>
            <ul className="small">
              {problems.slice(0, SHOWN).map((problem) => (
                <li key={`${problem.code} ${problem.pointer}`}>
                  {problem.message} <code>{problem.pointer}</code>
                </li>
              ))}
            </ul>
            {problems.length > SHOWN ? (
              <p className="small soft">{say('app.coverage.problems', { count: problems.length })}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
