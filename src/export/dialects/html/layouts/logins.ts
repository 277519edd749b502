import { findOwn, type Layout, type Page, tablesIn, unknownCard } from '../layout.ts';
import { getText, type PageNode } from '../page-node.ts';
import { type Instant, type Row, toRows } from '../rows.ts';

/** For each document of sessions: the root key of its JSON, and its names for the heading of a card and its dates. */
type Shape = {
  readonly key: string;
  readonly heading: string;
  readonly dates: readonly string[];
  readonly site?: string;
};

const RECOGNISED: Shape = {
  key: 'recognized_devices_v2',
  heading: 'name',
  dates: ['created_timestamp', 'updated_timestamp'],
};
const SHAPES: readonly (readonly [RegExp, Shape])[] = [
  [
    /logins_and_logouts/,
    { key: 'account_accesses_v2', heading: 'action', dates: ['timestamp'], site: 'site' },
  ],
  [
    /account_activity/,
    { key: 'account_activity_v2', heading: 'action', dates: ['timestamp'], site: 'site_name' },
  ],
  [/logged_in/, { ...RECOGNISED, key: 'active_sessions_v2' }],
  [/mobile_devices/, { key: 'devices_v2', heading: 'type', dates: ['update_time'] }],
];

/**
 * Devices and sessions: a card per device or event, with the device, program or event as its heading, then rows of which only
 * the dates and, for events, the site are read. Addresses, agents and cookies are ignored.
 */
export function loginsLayout(page: Page): Layout {
  const shape = SHAPES.find(([path]) => path.test(page.ref.path))?.[1] ?? RECOGNISED;
  return {
    visit: (node) => {
      if (node.role !== 'card' || node.cards > 0) return false;
      emitSession(page, shape, node);
      return true;
    },
  };
}

function emitSession(page: Page, shape: Shape, card: PageNode): void {
  const heading = findOwn(card, 'name');
  if (heading === null) {
    unknownCard(page, card);
    return;
  }
  const rows = tablesIn(card).flatMap(toRows);
  const dates = rows.map(({ text }) => page.dates.read(text)).filter((one) => one !== null);
  const dated = shape.dates.map((name, at): [string, Instant | undefined] => [name, dates[at]]);
  const site = shape.site === undefined ? {} : { [shape.site]: siteIn(rows, page) };
  page.emit(shape.key, { [shape.heading]: getText(heading), ...Object.fromEntries(dated), ...site });
}

/** The site is a bare host that ends in a name; an address of the user's network does not. */
function siteIn(rows: readonly Row[], page: Page): string | undefined {
  const hosts = rows.map(({ text }) => text).filter((text) => isHost(text) && page.dates.read(text) === null);
  return hosts.at(-1);
}

function isHost(text: string): boolean {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(text);
}
