import { lazy, Suspense } from 'react';
import { usePlacement, useRoute } from './lib/navigation.tsx';
import type { Route, View } from './lib/routes.ts';
import { Skeleton } from './parts/states.tsx';
import { ViewGuard } from './parts/view-guard.tsx';
import { Rail, RailFoot } from './rail.tsx';
import { app } from './text/common.ts';
import { OverviewView } from './views/overview.tsx';

/* Every view but the first is fetched when it is first opened. */
const Welcome = lazy(async () => ({ default: (await import('./views/welcome.tsx')).WelcomeView }));
const Import = lazy(async () => ({ default: (await import('./views/import.tsx')).ImportView }));
const Flagged = lazy(async () => ({ default: (await import('./views/flagged.tsx')).FlaggedView }));
const Connections = lazy(async () => ({
  default: (await import('./views/connections.tsx')).ConnectionsView,
}));
const Companies = lazy(async () => ({ default: (await import('./views/companies.tsx')).CompaniesView }));
const Company = lazy(async () => ({ default: (await import('./views/company.tsx')).CompanyView }));
const Review = lazy(async () => ({ default: (await import('./views/review.tsx')).ReviewView }));
const FollowUps = lazy(async () => ({ default: (await import('./views/follow-ups.tsx')).FollowUpsView }));
const Letter = lazy(async () => ({ default: (await import('./views/letter.tsx')).LetterView }));
const Compare = lazy(async () => ({ default: (await import('./views/compare.tsx')).CompareView }));
const Report = lazy(async () => ({ default: (await import('./views/report.tsx')).ReportView }));
const Coverage = lazy(async () => ({ default: (await import('./views/coverage.tsx')).CoverageView }));
const Documents = lazy(async () => ({ default: (await import('./views/documents.tsx')).DocumentsView }));
const Settings = lazy(async () => ({ default: (await import('./views/settings.tsx')).SettingsView }));
const Erase = lazy(async () => ({ default: (await import('./views/erase.tsx')).EraseView }));

const VIEWS: Readonly<Record<View, (route: Route) => React.ReactNode>> = {
  overview: () => <OverviewView />,
  welcome: () => <Welcome />,
  import: () => <Import />,
  flagged: (route) => <Flagged {...(route.id === undefined ? {} : { id: route.id })} />,
  connections: () => <Connections />,
  companies: (route) => (route.id === undefined ? <Companies /> : <Company id={route.id} />),
  review: (route) => <Review {...(route.id === undefined ? {} : { id: route.id })} />,
  'follow-ups': () => <FollowUps />,
  letter: (route) => <Letter key={route.id} companyId={route.id ?? ''} />,
  compare: () => <Compare />,
  report: () => <Report />,
  coverage: (route) => (route.id === undefined ? <Coverage /> : <Documents />),
  settings: () => <Settings />,
  erase: () => <Erase />,
};

/** The frame: the rail, and the view that the address names. */
export function App() {
  const route = useRoute();
  const place = `${route.view}/${route.id ?? ''}`;
  usePlacement(place);
  return (
    <>
      <button
        type="button"
        className="skip"
        onClick={() => document.querySelector<HTMLElement>('h1')?.focus()}
      >
        {app.skip}
      </button>
      <div className="shell">
        <Rail route={route} />
        <main className="page" data-view={route.view}>
          <ViewGuard place={place}>
            <Suspense fallback={<Skeleton />}>{VIEWS[route.view](route)}</Suspense>
          </ViewGuard>
        </main>
        <RailFoot />
      </div>
    </>
  );
}
