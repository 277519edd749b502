import { percentOf } from './import/progress.ts';
import { useImportState } from './import/use-session.ts';
import { useOverview } from './lib/engine.tsx';
import { formatNumber } from './lib/format.ts';
import { Link } from './lib/navigation.tsx';
import type { Route, View } from './lib/routes.ts';
import { Icon, type IconName } from './parts/icons.tsx';
import { app } from './text/common.ts';

type Item = { readonly view: View & IconName; readonly label: string };

const MAIN: readonly Item[] = [
  { view: 'overview', label: app.overview },
  { view: 'flagged', label: app.flagged },
  { view: 'connections', label: app.connections },
  { view: 'companies', label: app.companies },
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
        {MAIN.map((item) => (
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
  return (
    <li>
      <Link to={{ view: item.view }} aria-current={route.view === item.view ? 'page' : undefined}>
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
      {BELOW.map((item) => (
        <Link key={item.view} to={{ view: item.view }}>
          {item.label}
        </Link>
      ))}
    </nav>
  );
}
