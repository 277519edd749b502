/**
 * The addresses of the app. They are behind the `#`, so that no host needs to know them and none is ever sent in a request:
 * `#/flagged/messaging-partner%3Anetflix?severity=high`.
 */

/** Which query parameters an address may have, per view. `import` names an older import; without it views show the newest. */
const VIEWS = {
  overview: ['import'],
  welcome: [],
  import: [],
  flagged: ['import', 'severity', 'messaging'],
  connections: ['import', 'search', 'status', 'kind', 'year', 'era', 'sort', 'desc'],
  companies: ['import', 'search', 'channel', 'sort', 'desc'],
  messages: [
    'import',
    'from',
    'to',
    'finding',
    'end',
    'year',
    'thread',
    'person',
    'list',
    'search',
    'sort',
    'desc',
  ],
  review: ['import'],
  'follow-ups': ['import'],
  letter: ['import', 'finding', 'law', 'ask', 'language'],
  headlines: ['import'],
  compare: ['import', 'from', 'to'],
  report: ['import'],
  share: ['import'],
  donate: ['import'],
  coverage: ['import', 'status', 'search'],
  settings: [],
  erase: [],
} as const;

export type View = keyof typeof VIEWS;
export type Query<V extends View> = { readonly [K in (typeof VIEWS)[V][number]]?: string };
/** A place in the app; `id` is a finding below `flagged` and `review`, a company below `companies` and `letter`. */
export type Route = {
  [V in View]: { readonly view: V; readonly id?: string; readonly query?: Query<V> };
}[View];

const isView = (text: string): text is View => Object.hasOwn(VIEWS, text);

/** The address of a route, starting with `#/`. Empty parameters are left out. */
export function toHref(route: Route): string {
  const path = route.id === undefined ? route.view : `${route.view}/${encodeURIComponent(route.id)}`;
  const query: Readonly<Record<string, string | undefined>> = route.query ?? {};
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) asked.set(key, value);
  return asked.size === 0 ? `#/${path}` : `#/${path}?${asked}`;
}

/** Parses an address; an unknown one leads to the overview, and parameters that the view does not know are dropped. */
export function parseHref(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [name = '', rest] = path.split('/', 2);
  if (!isView(name)) return { view: 'overview' };
  const known: readonly string[] = VIEWS[name];
  const query = Object.fromEntries([...new URLSearchParams(search)].filter(([key]) => known.includes(key)));
  const id = rest ? { id: decode(rest) } : {};
  return { view: name, ...id, query } as Route;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
