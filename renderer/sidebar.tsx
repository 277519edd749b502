import { useClickOutside } from '@mantine/hooks';
import { useId, useRef, useState } from 'react';
import { type PlainId, say } from '../src/words/say.ts';
import { Icon, type IconName } from './components/icons.tsx';
import { type ImportState, isKnown } from './import/import-state.ts';
import { getPercent } from './import/progress.ts';
import { useImportState } from './import/use-session.ts';
import { useOverview } from './lib/engine.tsx';
import { formatNumber } from './lib/format.ts';
import { Link } from './lib/navigation.tsx';
import type { Route, View } from './lib/routes.ts';

type Item = {
  readonly view: View & IconName;
  readonly label: PlainId;
  /** Indented below the item before it. */
  readonly isPart?: boolean;
  /** Whether a view without an item of its own belongs under this one. */
  readonly owns?: (route: Route) => boolean;
};

/** A letter belongs to where it was started: a finding, or a company. */
const isLetter = (route: Route, fromFinding: boolean): boolean =>
  route.view === 'letter' && Boolean(route.query?.finding) === fromFinding;

const REVIEW: Item = {
  view: 'review',
  label: 'app.shell.review',
  isPart: true,
  owns: ({ view }) => view === 'follow-ups',
};
const MAIN: readonly Item[] = [
  { view: 'overview', label: 'app.shell.overview' },
  { view: 'flagged', label: 'app.shell.flagged', owns: (route) => isLetter(route, true) },
  REVIEW,
  { view: 'connections', label: 'app.shell.connections' },
  { view: 'companies', label: 'app.shell.companies', owns: (route) => isLetter(route, false) },
];
const REST: readonly Item[] = [
  { view: 'messages', label: 'app.shell.messages' },
  { view: 'compare', label: 'app.shell.compare' },
  { view: 'report', label: 'app.shell.report', owns: ({ view }) => view === 'share' || view === 'donate' },
];
const BELOW: readonly Item[] = [
  { view: 'headlines', label: 'app.shell.headlines' },
  { view: 'coverage', label: 'app.shell.coverage', owns: ({ view }) => view === 'import' },
  { view: 'settings', label: 'app.shell.settings', owns: ({ view }) => view === 'erase' },
];
/** On a narrow window these do not fit into the bar: they open above it. */
const FOLDED: readonly Item[] = [REVIEW, ...REST, ...BELOW];

const isHere = (item: Item, route: Route): boolean => route.view === item.view || Boolean(item.owns?.(route));

/** The main navigation: a sidebar on wide windows, a bar at the bottom on narrow ones. */
export function Sidebar({ route }: { readonly route: Route }) {
  const { data: overview } = useOverview();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const nav = useClickOutside(() => setOpen(false));
  const button = useRef<HTMLButtonElement | null>(null);
  return (
    <nav
      ref={nav}
      className="sidebar"
      aria-label={say('app.shell.navigation')}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <span className="brand">
        <img src="./icon.svg" alt="" />
        {say('app.shell.name')}
      </span>
      <ul className="quiet bar-items">
        {MAIN.map((item) => (
          <SidebarItem
            key={item.view}
            item={item}
            route={route}
            count={item.view === 'flagged' ? overview?.undecided : 0}
          />
        ))}
        <li className="narrow-only">
          <button
            ref={button}
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            data-here={FOLDED.some((item) => isHere(item, route))}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="more" />
            <span>{say('app.shell.more')}</span>
          </button>
        </li>
      </ul>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only handles the clicks on its links */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter is a click */}
      <div id={id} className="folded" data-open={isOpen} onClick={() => setOpen(false)}>
        <ul className="quiet">
          <SidebarItem item={REVIEW} route={route} isNarrowOnly />
          {REST.map((item) => (
            <SidebarItem key={item.view} item={item} route={route} />
          ))}
        </ul>
        <div id="page-parts" />
        <ul className="quiet below">
          <RunningImport route={route} />
          {BELOW.map((item) => (
            <SidebarItem key={item.view} item={item} route={route} />
          ))}
        </ul>
      </div>
    </nav>
  );
}

type SidebarItemProps = {
  readonly item: Item;
  readonly route: Route;
  readonly count?: number | undefined;
  readonly isNarrowOnly?: boolean;
};

function SidebarItem({ item, route, count = 0, isNarrowOnly = false }: SidebarItemProps) {
  return (
    <li
      className={isNarrowOnly ? 'narrow-only' : undefined}
      data-item={item.view}
      data-part={item.isPart && !isNarrowOnly}
    >
      <Link to={{ view: item.view }} aria-current={isHere(item, route) ? 'page' : undefined}>
        <Icon name={item.view} />
        <span>{say(item.label)}</span>
        {count > 0 ? <span className="pill count">{formatNumber(count)}</span> : null}
      </Link>
    </li>
  );
}

/** An import continues, and may end, while the user is elsewhere; this link leads back to it. */
function RunningImport({ route }: { readonly route: Route }) {
  const label = getImportLabel(useImportState());
  if (label === null || route.view === 'import') return null;
  return (
    <li>
      <Link to={{ view: 'import' }}>
        <Icon name="import" />
        <span>{label}</span>
      </Link>
    </li>
  );
}

function getImportLabel(state: ImportState): string | null {
  if (state.step === 'receiving') return say('app.import.receivingStart');
  if (state.step === 'importing') return say('app.shell.importing', { percent: getPercent(state.progress) });
  if (state.step === 'done' && !isKnown(state)) return say('app.import.ended');
  return state.step === 'failed' ? say('app.import.stopped') : null;
}
