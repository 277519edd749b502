import { buildZip, type ZipFileSpec } from '../archive/zip-builder.ts';

/** A document, or a ZIP, that repeats something `bytes` long in all. */
export type Bomb = { readonly shape: string; readonly unit: string; readonly bytes: number };

/** `zip` is the path of a part; every other path is one of a document. */
export type Built = { readonly path: string; readonly content: Buffer };

const THREAD = 'your_facebook_activity/messages/inbox/x_1/message_1';
const APPS = 'apps_and_websites_off_of_facebook/connected_apps_and_websites';
const EVENTS = 'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json';
const POSTS = 'your_facebook_activity/posts/your_posts.json';

const PAGE =
  '<html><head><title>x</title></head><body class="_5vb_"><div class="_a705"><div class="_a706" role="main">';
const CARD = `${PAGE}<div class="_a6-g"><div class="_2ph_ _a6-h _a6-i">`;

/** What surrounds the repeated unit. `#` in a unit becomes a number that counts up, so that names and keys may differ. */
const SHAPES: Readonly<Record<string, readonly [path: string, before: string, after: string]>> = {
  messages: [`${THREAD}.json`, '{"participants":[],"messages":[', '{}]}'],
  participants: [`${THREAD}.json`, '{"messages":[],"participants":[', '"x"]}'],
  content: [
    `${THREAD}.json`,
    '{"messages":[{"sender_name":"a","timestamp_ms":1300000000000,"content":"',
    '"}]}',
  ],
  sender: [`${THREAD}.json`, '{"messages":[{"timestamp_ms":1300000000000,"sender_name":"', '"}]}'],
  title: [`${THREAD}.json`, '{"messages":[],"title":"', '"}'],
  apps: [`${APPS}.json`, '{"installed_apps_v2":[', '{}]}'],
  app: [`${APPS}.json`, '{"installed_apps_v2":[{"name":[', '0]}]}'],
  fields: [`${APPS}.json`, '{"installed_apps_v2":[{', '"z":0}]}'],
  name: [`${APPS}.json`, '{"installed_apps_v2":[{"name":"', '"}]}'],
  keys: [`${APPS}.json`, '{', '"z":0}'],
  key: [`${APPS}.json`, '{"', '":0}'],
  rows: [`${APPS}.json`, '{"fbid":"1","label_values":[', '{}]}'],
  root: [`${POSTS}`, '[', '0]'],
  anything: [`${APPS}.json`, '', ''],
  events: [EVENTS, '{"off_facebook_activity_v2":[{"name":"a","events":[', '0]}]}'],
  'page of apps': [`${APPS}.html`, PAGE, '</div></div></body></html>'],
  'name on a page': [`${APPS}.html`, CARD, '</div></div></body></html>'],
  'tag on a page': [`${APPS}.html`, `${PAGE}<a`, '></a></div></body></html>'],
  'title of a page': [`${APPS}.html`, '<html><head><title>', '</title></head><body></body></html>'],
  'page of messages': [`${THREAD}.html`, PAGE, '</div></div></body></html>'],
  'sender on a page': [`${THREAD}.html`, CARD, '</div></div></body></html>'],
  'page of 2014': ['html/messages.htm', '<html><body><div class="contents">', '</div></body></html>'],
};

export const SHAPE_NAMES = [...Object.keys(SHAPES), 'entries', 'long names', 'overlapping entries'];

export function build({ shape, unit, bytes }: Bomb): Built {
  const found = SHAPES[shape];
  if (found === undefined) return { path: 'zip', content: buildBomb(shape, bytes) };
  const [path, before, after] = found;
  return { path, content: Buffer.from(before + repeat(unit, bytes) + after) };
}

function repeat(unit: string, bytes: number): string {
  if (!unit.includes('#')) return unit.repeat(Math.ceil(bytes / Math.max(1, Buffer.byteLength(unit))));
  const parts: string[] = [];
  for (let length = 0; length < bytes; length += parts.at(-1)?.length ?? 1)
    parts.push(unit.replaceAll('#', parts.length.toString(36)));
  return parts.join('');
}

function buildBomb(shape: string, bytes: number): Buffer {
  const entry = (name: string): ZipFileSpec => ({
    name: `messages/inbox/x_1/${name}.json`,
    data: '',
    method: 0,
  });
  if (shape === 'entries') return buildZip(Array.from({ length: bytes / 200 }, (_, at) => entry(`${at}`)));
  if (shape === 'long names')
    return buildZip(Array.from({ length: bytes / 120_000 }, (_, at) => entry(`${at}`.padEnd(60_000, 'x'))));
  return buildZip(
    Array.from({ length: bytes / 200 }, (_, at) => ({ ...entry(`${at}`), offset: 0, size: 1000 })),
  );
}
