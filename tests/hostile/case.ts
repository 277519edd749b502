import type { Sandbox } from '../archive/harness.ts';
import type { ZipFileSpec, ZipOptions } from '../archive/zip-builder.ts';

/**
 * The result of a case. `refused ID` is exit code 1, the sentence `refusal.ID` and no ledger. Everything else is exit code 0,
 * one import in the ledger and, for the document under test, its status and the code of its first problem: `read`, `unreadable
 * broken-json`, or `absent`. `nothing read` is exit code 1 with the import kept. If a race decides, every correct answer,
 * separated by ` | `.
 */
export type Expected = string;

/** One hostile input: how it is written, and what has to come of it. */
export type HostileCase = {
  readonly name: string;
  /** Writes the input and gives the paths to hand over. */
  readonly write: (box: Sandbox) => readonly string[];
  /** The document under test. */
  readonly subject: string;
  readonly expect: Expected;
  /** Counts of the audit that differ from those of the good documents alone. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Text that must not appear unchanged anywhere: not on the terminal, not in a page, not in a table cell. */
  readonly raw?: string;
  /** Changes the input while it is read: only where the command line runs in a process of its own. */
  readonly meanwhile?: (box: Sandbox) => void;
  /** Takes longer, or needs what Windows does not have: not tried by `npm test`. */
  readonly isHeavy?: boolean;
  readonly isPosix?: boolean;
};

/** Text of messages. It is nowhere to be found afterwards. */
export const SECRET = 'Meet me at the blue door';

export const APPS = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';
export const THREAD = 'your_facebook_activity/messages/inbox/bea_10150123456789012/message_1.json';
export const ZIP_NAME = 'facebook-ada-2026-05-20-AbCdEfGh.zip';

export type AppItem = Readonly<Record<string, unknown>>;
export const app = (name: unknown, more: AppItem = {}): AppItem => ({
  name,
  added_timestamp: 1412121600,
  user_app_scoped_id: 101,
  category: 'active',
  removed_timestamp: 0,
  ...more,
});
export const appsJson = (...items: readonly unknown[]): string =>
  JSON.stringify({ installed_apps_v2: items });

export const threadJson = (...messages: readonly unknown[]): string =>
  JSON.stringify({
    participants: [{ name: 'Ada Example' }, { name: 'Bea Beispiel' }],
    messages,
    title: 'Bea Beispiel',
  });
export const message = (more: AppItem = {}): AppItem => ({
  sender_name: 'Ada Example',
  timestamp_ms: 1577880000000,
  content: SECRET,
  ...more,
});

/** A good document next to every bad one: whatever happens to the other, this one is read. */
export const GOOD: ZipFileSpec = { name: APPS, data: appsJson(app('Netflix')) };

type More = Partial<Omit<HostileCase, 'name' | 'write' | 'expect'>>;

/** A ZIP with the good document and others. */
export function zipCase(
  name: string,
  files: readonly ZipFileSpec[],
  expect: Expected,
  { zip, ...more }: More & { readonly zip?: ZipOptions } = {},
): HostileCase {
  const write = (box: Sandbox) => [box.zip(ZIP_NAME, [GOOD, ...files], zip)];
  return { name, write, subject: THREAD, expect, ...more };
}

/** A file with any bytes under the name of a part. */
export function bytesCase(
  name: string,
  bytes: () => Buffer,
  expect: Expected,
  more: More & { readonly file?: string } = {},
): HostileCase {
  const write = (box: Sandbox) => [box.write(more.file ?? ZIP_NAME, bytes())];
  return { name, write, subject: THREAD, expect, ...more };
}

/** One document with any content in a folder, beside the good one. */
export function documentCase(
  name: string,
  content: string | Buffer | (() => string | Buffer),
  expect: Expected,
  more: More = {},
): HostileCase {
  const subject = more.subject ?? THREAD;
  const write = (box: Sandbox) => {
    box.write(`export/${APPS}`, Buffer.from(GOOD.data ?? ''));
    box.write(`export/${subject}`, typeof content === 'function' ? content() : content);
    return [`${box.dir}/export`];
  };
  return { name, write, expect, ...more, subject };
}
