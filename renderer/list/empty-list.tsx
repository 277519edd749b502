import { say } from '../../src/words/say.ts';
import { Link } from '../lib/navigation.tsx';
import type { Route } from '../lib/routes.ts';

type Props = {
  /** The list without its filters. */
  readonly to: Route;
  readonly none: string;
  readonly isFiltered: boolean;
};

/** An empty list: because of the filter, with a link that clears it, or because there is nothing. */
export function EmptyList({ to, none, isFiltered }: Props) {
  if (!isFiltered) return <p className="state">{none}</p>;
  return (
    <p className="state">
      <span>
        {say('app.states.noMatch')} <Link to={to}>{say('app.states.clear')}</Link>
      </span>
    </p>
  );
}
