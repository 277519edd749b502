import type { EraPaths } from '../../eras.ts';

type Untitled = 'adInterests' | 'accounts' | 'friends' | 'payments' | 'loginsFolder' | 'messages';
/** Pages with a title; the last three have a place, but no name in `EraPaths`. */
export type TitledPage = Exclude<keyof EraPaths, Untitled> | 'autofill' | 'crossApp' | 'logins';

type Three = readonly [string, string, string];

/**
 * What the pages of one language say. `{name}` and the like are placeholders. Where an export of the language was documented
 * these are its words; the others are plausible translations, and no reader may depend on them.
 */
export type Words = {
  readonly titles: Readonly<Record<TitledPage, string>>;
  /** Headings of the groups of apps, in their fixed order, and the line below each. */
  readonly groups: Three;
  readonly groupNotes: Three;
  readonly appName: string;
  readonly appId: string;
  readonly dateAdded: string;
  readonly dateRemoved: string;
  /** Around `{name}`. */
  readonly activityFrom: string;
  /** Rows of an off-Meta event. */
  readonly event: Three;
  readonly events: string;
  readonly viewOnFacebook: string;
  readonly home: string;
  readonly participants: string;
  /** Around `{owner}` and `{date}`. */
  readonly generated: string;
  /** Around `{from}` and `{to}`: the second line of the stamp of 2022. */
  readonly contains: string;
  readonly clickedAd: string;
  readonly closedAd: string;
  /** Rows of an ad interaction since 2025: action, title, address; and what was done. */
  readonly adRows: Three;
  readonly click: string;
  readonly close: string;
  /** Reasons of an advertiser: a list, an interaction; and the note above the matrix. */
  readonly reasons: readonly [string, string];
  readonly matrixNote: string;
  /** Permissions, the one granted, creation time, the block list. */
  readonly permissions: readonly [string, string, string, string];
  /** Rows of a thread begun from an ad: times, a question, the page. */
  readonly adThread: Three;
  readonly yes: string;
  readonly no: string;
  readonly crossApp: readonly [string, string];
  readonly association: string;
  readonly enabled: string;
  /** Rows of devices and logins: time, address, site, created, updated, browser, cookie. */
  readonly sessionRows: readonly [string, string, string, string, string, string, string];
  readonly loggedIn: string;
  readonly loggedOut: string;
  /** Around `{owner}` and `{app}`. */
  readonly postedVia: string;
  /** Headings of the pages of 2014: apps, apps one administers, topics and history of ads; and the note on a click. */
  readonly of2014: readonly [string, string, string, string, string];
  readonly fields: readonly [string, string, string];
};
