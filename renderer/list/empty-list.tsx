import { say } from '../../src/words/say.ts';
import { Link } from '../lib/navigation.tsx';
import type { Route } from '../lib/routes.ts';

type Props = {
  readonly to: Route;
  /** What to say when nothing was asked for and there still is nothing. */
  readonly nothing: string;
  readonly query: Readonly<Record<string, string | undefined>>;
};

const SHAPES_NOTHING = new Set(['import', 'sort', 'desc']);

/** An empty list: because of the filter, with the way out of it, or because there is nothing. */
export function EmptyList({ to, nothing, query }: Props) {
  const isFiltered = Object.entries(query).some(([key, value]) => value && !SHAPES_NOTHING.has(key));
  if (!isFiltered) return <p className="state">{nothing}</p>;
  return (
    <p className="state">
      <span>
        {say('app.states.noMatch')} <Link to={to}>{say('app.states.clear')}</Link>
      </span>
    </p>
  );
}
