import {
  type AnchorHTMLAttributes,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useSyncExternalStore,
} from 'react';
import { parseHref, type Route, toHref } from './routes.ts';

/* The browser's own history is the only state: links are plain links, back and forward are the browser's. */

const SEEN = 'sidedoor';
/** How long a new place may take to show its heading, in frames. */
const HEADING_FRAMES = 180;
/** On page load the browser's own focus is kept: before all content. */
let isFirst = true;
/** Where each place was scrolled to when it was left, for the way back. */
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

/** The place shown now. */
export function useRoute(): Route {
  return parseHref(useSyncExternalStore(subscribe, currentHash));
}

/** Goes somewhere without a click; `replace` leaves no step in the history (typing in a search box). */
export function navigate(route: Route, { replace = false } = {}): void {
  if (replace) window.history.replaceState(window.history.state, '', toHref(route));
  else window.history.pushState(null, '', toHref(route));
  for (const listener of listeners) listener();
}

const ImportContext = createContext<number | null>(null);
/** All below it speaks of this import, whatever the address says. */
export const ImportProvider = ImportContext.Provider;

/** Which import is spoken of, by the address unless a provider says so: null is the newest. */
export function useImportId(): number | null {
  const provided = useContext(ImportContext);
  const route = useRoute();
  const asked = route.query && 'import' in route.query ? Number(route.query.import) : 0;
  return provided ?? (Number.isInteger(asked) && asked > 0 ? asked : null);
}

/** A route with the import of the present place carried along. */
export function useCarried(): (route: Route) => Route {
  const importId = useImportId();
  return (route) =>
    importId === null ? route : ({ ...route, query: { import: String(importId), ...route.query } } as Route);
}

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly to: Route;
  readonly children: ReactNode;
};

/** A link within the app. It keeps the import that the present place speaks of. */
export function Link({ to, children, ...rest }: LinkProps) {
  const carried = useCarried();
  return (
    <a href={toHref(carried(to))} {...rest}>
      {children}
    </a>
  );
}

/**
 * Puts a new place at its top with the focus on its heading, and an old one (back, forward) where it was left. Filters
 * and sorting are the same place.
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
      // The heading comes with the view's code and data; until then that of the place before is still there, hidden.
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
