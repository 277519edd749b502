import {
  type AnchorHTMLAttributes,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useSyncExternalStore,
} from 'react';
import { parseHref, type Route, toHref } from './routes.ts';

/* The browser's own history is the only state: links are plain links, and back and forward are the browser's. */

const SEEN = 'sidedoor';
/** How long a new place may take to show its heading, in frames. */
const HEADING_FRAMES = 180;
/** On page load the browser's own focus is kept: before all content. */
let isFirst = true;
/** The scroll position of each place when it was left, for going back. */
const scrolledTo = new Map<string, number>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

const currentHash = (): string => window.location.hash;

export function useRoute(): Route {
  return parseHref(useSyncExternalStore(subscribe, currentHash));
}

/** Navigates without a click; `replace` adds no history entry (typing in a search box). */
export function navigate(route: Route, { replace = false } = {}): void {
  if (replace) window.history.replaceState(window.history.state, '', toHref(route));
  else window.history.pushState(null, '', toHref(route));
  for (const listener of listeners) listener();
}

const ImportContext = createContext<number | null>(null);
/** Everything below it is about this import, whatever the address says. */
export const ImportProvider = ImportContext.Provider;

/** The import in question: from the address unless a provider sets it; null is the newest. */
export function useImportId(): number | null {
  const provided = useContext(ImportContext);
  const route = useRoute();
  const asked = route.query && 'import' in route.query ? Number(route.query.import) : 0;
  return provided ?? (Number.isInteger(asked) && asked > 0 ? asked : null);
}

/** A route that keeps the import of the current place. */
export function useCarried(): (route: Route) => Route {
  const importId = useImportId();
  return (route) =>
    importId === null ? route : ({ ...route, query: { import: String(importId), ...route.query } } as Route);
}

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly to: Route;
  readonly children: ReactNode;
};

/** A link within the app that keeps the import of the current place. */
export function Link({ to, children, ...rest }: LinkProps) {
  const carried = useCarried();
  return (
    <a href={toHref(carried(to))} {...rest}>
      {children}
    </a>
  );
}

/**
 * Shows a new place from its top with the focus on its heading, and an old one (back, forward) where it was left. Filters and
 * sorting count as the same place.
 */
export function usePlacement(place: string): void {
  useEffect(() => {
    const isReturn = window.history.state === SEEN;
    const wasFirst = isFirst;
    isFirst = false;
    window.history.replaceState(SEEN, '');
    let frame = requestAnimationFrame(() => {
      window.scrollTo(0, isReturn ? (scrolledTo.get(place) ?? 0) : 0);
      if (!isReturn && !wasFirst) focusHeading(HEADING_FRAMES);
    });
    const focusHeading = (tries: number) => {
      const heading = document.querySelector<HTMLElement>('main h1');
      // The heading comes with the view's code and data; until then the previous place's heading is still there, hidden.
      if (heading?.checkVisibility()) heading.focus({ preventScroll: true });
      else if (tries > 0) frame = requestAnimationFrame(() => focusHeading(tries - 1));
    };
    const remember = () => scrolledTo.set(place, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', remember);
    };
  }, [place]);
}
