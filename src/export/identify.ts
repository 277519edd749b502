import { withoutCopyMark } from '../archive/copy-marks.ts';
import {
  type DocumentKind,
  type Service,
  THREAD_SECTIONS,
  type ThreadSection,
} from '../model/enumerations.ts';
import { APPS, OFF_META } from './catalog.ts';
import { canonical, type Recognised, recognise, stem } from './recognise.ts';

/** The section of a thread's document; null for a path that is not a thread. */
export function sectionOfThread(path: string, service: Service = 'facebook'): ThreadSection | null {
  return getSection(canonical(path), recognise(path, service)?.kind);
}

function getSection(key: string, kind: DocumentKind | undefined): ThreadSection | null {
  if (kind === 'e2ee-thread') return 'e2ee';
  if (kind !== 'thread') return null;
  const section = /(?:^|\/)([^/]+)\/[^/]+\/[^/]+$/.exec(key)?.[1];
  return THREAD_SECTIONS.find((known) => known === section && known !== 'e2ee') ?? 'inbox';
}

/**
 * A thread's key, the same for all its documents and in every era: `inbox/<folder>`, or `e2ee/<file stem>` in the separate
 * encrypted download. Null for a path that is not a thread.
 */
export function threadKey(path: string, service: Service = 'facebook'): string | null {
  return getThreadKey(path, canonical(path), recognise(path, service)?.kind);
}

function getThreadKey(
  path: string,
  key: string,
  kind: DocumentKind | undefined,
  mayBeCopy = hasThreadId,
): string | null {
  const section = getSection(key, kind);
  if (section === null) return null;
  const composed = path === key ? path : path.normalize('NFC');
  const inFolder = section !== 'e2ee' && /(?:^|\/)message(?:_\d+)?\.(?:json|html?)$/.test(key);
  if (!inFolder) return `${section}/${getThreadName(composed)}`;
  const folder = composed.split('/').at(-2) ?? '';
  const bare = withoutCopyMark(folder);
  return `${section}/${mayBeCopy(bare) ? bare : folder}`;
}

/** `botest_q7Exampl3x`, `botest_10150123456789012`: in spring 2018 folders had no id, and `Trip 2` may be another chat than `Trip`. */
const hasThreadId = (folder: string): boolean => /_(?:\d+|(?=[\w-]*[\dA-Z])[\w-]{10,})$|^\d+$/.test(folder);

/** `Bo Test_1 (2)` is a copy; `Trip (2)` may be what people call their group, because every name ends in a number. */
function getThreadName(path: string): string {
  const bare = stem(withoutCopyMark(path.slice(path.lastIndexOf('/') + 1)));
  return /_\d+$/.test(bare) ? bare : stem(path);
}

/** What the catalog says about a document. */
export type Identified = Recognised & {
  /**
   * Identifies the document, whatever era's folder it is in and whether it is JSON or HTML: two entries with the same identity
   * are the same document, or belong to two threads whose folders have no id (`Trip`, `Trip 2`).
   */
  readonly identity: string;
  readonly businessPage: BusinessPage | null;
};

/** Everything the catalog knows about a path, in one call; null for an unknown path. */
export function identify(path: string, service: Service = 'facebook'): Identified | null {
  const found = recognise(path, service);
  if (found === null) return null;
  const { kind, format } = found;
  const key = canonical(path);
  const page = getBusinessPage(key, kind);
  const thread = getThreadKey(path, key, kind, () => true);
  const name = page === null ? stem(key) : key.split('/').slice(-2).join('/');
  const inThread = kind === 'e2ee-thread' ? getChatName(name) : `${thread}/${name}`;
  const identity = `${kind}:${thread === null ? name : inThread}`;
  return { service, kind, format, identity, businessPage: page };
}

/** `bo test_7_1` may be 7-Zip's copy of `bo test_7` or a chat called "Bo Test_7": the bytes decide. */
function getChatName(name: string): string {
  const bare = withoutCopyMark(name.replace(/_\d+$/, ''));
  return /_\d+$/.test(bare) ? bare : name;
}

/** An export since 2025 has every business in both forms: `numbered` (`.../0.html`), and `named` after the business. */
export type BusinessPage = 'numbered' | 'named';

const BUSINESS_PAGE = new RegExp(`(?:^|/)${APPS}/[^/]+/[^/]+\\.html?$`);

const NUMBERED_PAGE = new RegExp(`/${OFF_META}/\\d+\\.html?$`);

/** How an off-Meta HTML page about one business is named; null for any other document. */
export function businessPage(path: string): BusinessPage | null {
  return getBusinessPage(canonical(path), recognise(path)?.kind);
}

function getBusinessPage(key: string, kind: DocumentKind | undefined): BusinessPage | null {
  if (kind !== 'off-meta-activity') return null;
  if (NUMBERED_PAGE.test(key)) return 'numbered';
  return BUSINESS_PAGE.test(key) ? 'named' : null;
}
