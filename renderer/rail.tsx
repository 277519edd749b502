import { percentOf } from './import/progress.ts';
import { useImportState } from './import/use-session.ts';
import { useOverview } from './lib/engine.tsx';
import { formatNumber } from './lib/format.ts';
import { Link } from './lib/navigation.tsx';
import type { Route, View } from './lib/routes.ts';
import { Icon, type IconName } from './parts/icons.tsx';
import { app } from './text/common.ts';

type Item = {
  readonly view: View & IconName;
  readonly label: string;
  /** Stands under the item before it. */
  readonly isPart?: boolean;
  /** Views that have no item of their own. */
  readonly also?: readonly View[];
};

const MAIN: readonly Item[] = [
  { view: 'overview', label: app.overview },
  { view: 'flagged', label: app.flagged },
  { view: 'review', label: app.review, isPart: true, also: ['follow-ups', 'letter'] },
  { view: 'connections', label: app.connections },
  { view: 'companies', label: app.companies },
];
/** On a narrow window there is no room for these in the bar; they stand at the foot of the page. */
const MORE: readonly Item[] = [
  { view: 'compare', label: app.compare },
  { view: 'report', label: app.report },
];
const BELOW: readonly Item[] = [
  { view: 'coverage', label: app.coverage },
  { view: 'settings', label: app.settings },
];

/** The main navigation: a rail on wide windows, a bar at the bottom on narrow ones. */
export function Rail({ route }: { readonly route: Route }) {
  const flaggedCount = useOverview().data?.flagged;
  return (
    <nav className="rail" aria-label={app.navigation}>
      <span className="brand">
        <img src="./icon.svg" alt="" />
        {app.name}
      </span>
      <ul className="quiet">
        {[...MAIN, ...MORE].map((item) => (
          <RailItem
            key={item.view}
            item={item}
            route={route}
            count={item.view === 'flagged' ? flaggedCount : 0}
          />
        ))}
      </ul>
      <ul className="quiet below">
        <RunningImport route={route} />
        {BELOW.map((item) => (
          <RailItem key={item.view} item={item} route={route} />
        ))}
      </ul>
    </nav>
  );
}

type RailItemProps = { readonly item: Item; readonly route: Route; readonly count?: number | undefined };

function RailItem({ item, route, count = 0 }: RailItemProps) {
  const isHere = route.view === item.view || (item.also?.includes(route.view) ?? false);
  return (
    <li data-item={item.view} data-part={item.isPart}>
      <Link to={{ view: item.view }} aria-current={isHere ? 'page' : undefined}>
        <Icon name={item.view} />
        <span>{item.label}</span>
        {count > 0 ? <span className="count">{formatNumber(count)}</span> : null}
      </Link>
    </li>
  );
}

/** An import goes on while the user looks elsewhere; this is the way back to it. */
function RunningImport({ route }: { readonly route: Route }) {
  const state = useImportState();
  if (state.step !== 'importing' || route.view === 'import') return null;
  return (
    <li>
      <Link to={{ view: 'import' }}>
        <Icon name="import" />
        <span>{app.importing(percentOf(state.progress))}</span>
      </Link>
    </li>
  );
}

/** What the bottom bar has no room for. */
export function RailFoot() {
  return (
    <nav className="foot" aria-label={app.more}>
      {[...MORE, ...BELOW].map((item) => (
        <Link key={item.view} to={{ view: item.view }}>
          {item.label}
        </Link>
      ))}
    </nav>
  );
}
