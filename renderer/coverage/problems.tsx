import { label, say } from '../../src/words/say.ts';
import { useEngineQuery } from '../lib/engine.tsx';
import { useViewQuery } from '../lib/use-query.ts';
import { PAGE } from '../list/use-pages.ts';

/** Enough per document to see what kind of problem it is. */
const SHOWN = 5;

/** The problems of the first documents that match the filters, in the engine's own sentences. */
export function Problems() {
  const [query] = useViewQuery('coverage');
  const asked = { status: query.status || null, search: query.search ?? '' };
  const covered = useEngineQuery(['problems', asked], (client, input, options) =>
    client.coverage({ ...input, ...asked, limit: PAGE }, options),
  );
  const troubled = (covered.data?.documents ?? []).filter(({ problems }) => problems.length > 0);
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
