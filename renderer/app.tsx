import { Suspense, useEffect } from 'react';
import { say } from '../src/words/say.ts';
import { ThemeSetting } from './color-scheme.tsx';
import { Skeleton } from './components/states.tsx';
import { ViewGuard } from './components/view-guard.tsx';
import { KnownNotice } from './import/known-export.tsx';
import { lazyView, preloadViews } from './lib/lazy-view.tsx';
import { usePlacement, useRoute } from './lib/navigation.tsx';
import { useOpenForPrint } from './lib/use-open-for-print.ts';
import { Sidebar } from './sidebar.tsx';
import { OverviewView } from './views/overview.tsx';

/** How long the first view loads alone before other code is fetched, in milliseconds. */
const FIRST_VIEW_MS = 400;

/** Loaded after the first view is shown, or when another one is opened. */
const OtherView = lazyView(async () => (await import('./views/other-views.tsx')).OtherView);

/** The frame: the sidebar, and the view for the current address. */
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
            <Suspense fallback={<Skeleton />}>
              {route.view === 'overview' ? <OverviewView /> : <OtherView route={route} />}
            </Suspense>
          </ViewGuard>
        </main>
      </div>
    </>
  );
}
