import { Suspense, useEffect } from 'react';
import { say } from '../src/words/say.ts';
import { ThemeSetting } from './color-scheme.tsx';
import { Skeleton } from './components/states.tsx';
import { ViewGuard } from './components/view-guard.tsx';
import { KnownNotice } from './import/known-export.tsx';
import { lazyView, preloadViews } from './lib/lazy-view.tsx';
import { usePlacement, useRoute } from './lib/navigation.tsx';
import type { Route, View } from './lib/routes.ts';
import { useOpenForPrint } from './lib/use-open-for-print.ts';
import { Sidebar } from './sidebar.tsx';
import { OverviewView } from './views/overview.tsx';

/** How long the first view has the machine to itself, in milliseconds. */
const FIRST_VIEW_MS = 400;

/** The code of every view but the first, loaded once that is shown, or when a view is opened. */
const loadViews = () => import('./views/lazy-views.ts');
const Welcome = lazyView(async () => (await loadViews()).WelcomeView);
const Import = lazyView(async () => (await loadViews()).ImportView);
const Flagged = lazyView(async () => (await loadViews()).FlaggedView);
const Connections = lazyView(async () => (await loadViews()).ConnectionsView);
const Companies = lazyView(async () => (await loadViews()).CompaniesView);
const Company = lazyView(async () => (await loadViews()).CompanyView);
const Messages = lazyView(async () => (await loadViews()).MessagesView);
const Review = lazyView(async () => (await loadViews()).ReviewView);
const FollowUps = lazyView(async () => (await loadViews()).FollowUpsView);
const Letter = lazyView(async () => (await loadViews()).LetterView);
const Headlines = lazyView(async () => (await loadViews()).HeadlinesView);
const Compare = lazyView(async () => (await loadViews()).CompareView);
const Report = lazyView(async () => (await loadViews()).ReportView);
const Share = lazyView(async () => (await loadViews()).ShareView);
const Donate = lazyView(async () => (await loadViews()).DonateView);
const Coverage = lazyView(async () => (await loadViews()).CoverageView);
const Documents = lazyView(async () => (await loadViews()).DocumentsView);
const Settings = lazyView(async () => (await loadViews()).SettingsView);
const Erase = lazyView(async () => (await loadViews()).EraseView);

const VIEWS: Readonly<Record<View, (route: Route) => React.ReactNode>> = {
  overview: () => <OverviewView />,
  welcome: () => <Welcome />,
  import: () => <Import />,
  flagged: (route) => <Flagged {...(route.id === undefined ? {} : { id: route.id })} />,
  connections: () => <Connections />,
  companies: (route) => (route.id === undefined ? <Companies /> : <Company id={route.id} />),
  messages: () => <Messages />,
  review: (route) => <Review {...(route.id === undefined ? {} : { id: route.id })} />,
  'follow-ups': () => <FollowUps />,
  letter: (route) => <Letter key={route.id} companyId={route.id ?? ''} />,
  headlines: () => <Headlines />,
  compare: () => <Compare />,
  report: () => <Report />,
  share: () => <Share />,
  donate: () => <Donate />,
  coverage: (route) => (route.id === undefined ? <Coverage /> : <Documents />),
  settings: () => <Settings />,
  erase: () => <Erase />,
};

/** The frame: the sidebar, and the view that the address names. */
export function App() {
  const route = useRoute();
  const place = `${route.view}/${route.id ?? ''}`;
  usePlacement(place);
  useOpenForPrint();
  useEffect(() => {
    const timer = setTimeout(preloadViews, FIRST_VIEW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <button
        type="button"
        className="skip"
        onClick={() => document.querySelector<HTMLElement>('h1')?.focus()}
      >
        {say('app.shell.skip')}
      </button>
      <ThemeSetting />
      <div className="shell">
        <Sidebar route={route} />
        <main className="page" data-view={route.view}>
          <KnownNotice route={route} />
          <ViewGuard place={place}>
            <Suspense fallback={<Skeleton />}>{VIEWS[route.view](route)}</Suspense>
          </ViewGuard>
        </main>
      </div>
    </>
  );
}
