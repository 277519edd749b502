import { Suspense, useEffect } from 'react';
import { fetchTheRest, later } from './lib/later.tsx';
import { usePlacement, useRoute } from './lib/navigation.tsx';
import type { Route, View } from './lib/routes.ts';
import { Skeleton } from './parts/states.tsx';
import { ViewGuard } from './parts/view-guard.tsx';
import { Rail } from './rail.tsx';
import { app } from './text/common.ts';
import { OverviewView } from './views/overview.tsx';

/** How long the first view has the machine to itself, in milliseconds. */
const FIRST_VIEW_MS = 400;

/* Every view but the first is fetched once that stands, or when it is opened. */
const Welcome = later(async () => (await import('./views/welcome.tsx')).WelcomeView);
const Import = later(async () => (await import('./views/import.tsx')).ImportView);
const Flagged = later(async () => (await import('./views/flagged.tsx')).FlaggedView);
const Connections = later(async () => (await import('./views/connections.tsx')).ConnectionsView);
const Companies = later(async () => (await import('./views/companies.tsx')).CompaniesView);
const Company = later(async () => (await import('./views/company.tsx')).CompanyView);
const Review = later(async () => (await import('./views/review.tsx')).ReviewView);
const FollowUps = later(async () => (await import('./views/follow-ups.tsx')).FollowUpsView);
const Letter = later(async () => (await import('./views/letter.tsx')).LetterView);
const Compare = later(async () => (await import('./views/compare.tsx')).CompareView);
const Report = later(async () => (await import('./views/report.tsx')).ReportView);
const Coverage = later(async () => (await import('./views/coverage.tsx')).CoverageView);
const Documents = later(async () => (await import('./views/documents.tsx')).DocumentsView);
const Settings = later(async () => (await import('./views/settings.tsx')).SettingsView);
const Erase = later(async () => (await import('./views/erase.tsx')).EraseView);

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
  useEffect(() => {
    const timer = setTimeout(fetchTheRest, FIRST_VIEW_MS);
    return () => clearTimeout(timer);
  }, []);
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
      </div>
    </>
  );
}
