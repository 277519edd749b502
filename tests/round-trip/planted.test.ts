import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/export/read-document.ts';
import { identify } from '../../src/export/recognise.ts';
import type { Problem } from '../../src/export/records.ts';
import type { DocumentStatus } from '../../src/model/enumerations.ts';
import { ERA_NAMES, GENERATION_NAMES } from '../../src/sample/eras.ts';
import { SAMPLE_LOCALES, type SampleOptions } from '../../src/sample/options.ts';
import { folderSink } from '../../src/sample/sinks/folder-sink.ts';
import { writeSample } from '../../src/sample/write-sample.ts';
import { toBytes } from '../export/reading.ts';
import { TINY } from './round-trip.ts';

/**
 * No document counts as read of which something was neither recorded nor named in a problem: into each document of each
 * sample something is put that no export was seen to hold.
 */
const dir = mkdtempSync(join(tmpdir(), 'sidedoor-planted-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

type Planted = { readonly path: string; readonly text: string };
type Reading = {
  readonly status: DocumentStatus;
  readonly records: number;
  readonly problems: readonly Problem[];
};

async function getDocuments(name: string, options: Partial<SampleOptions>): Promise<Planted[]> {
  const folder = join(dir, name);
  await writeSample({ ...TINY, ...options }, folderSink(folder));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .filter((path) => identify(path) !== null)
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

async function read({ path, text }: Planted): Promise<Reading> {
  const found = identify(path);
  if (found === null) throw new Error(`The catalog does not know ${path}.`);
  const problems: Problem[] = [];
  const { kind, format } = found;
  const sink = { records: () => undefined, problems: (batch: Problem[]) => void problems.push(...batch) };
  const { status, records } = await readDocument({ part: 0, path, kind, format }, toBytes(text), sink);
  return { status, records, problems };
}

/** Says more than before: a record or a problem. */
function accountsFor(before: Reading, after: Reading): boolean {
  return after.problems.length > before.problems.length || after.records > before.records;
}

const STRANGER = 'Zzq wvut';
/** Of these pages nothing but the stamp, the name, or that they are filled in is taken, on purpose. */
const PERSONAL: ReadonlySet<string> = new Set(['profile', 'messenger-autofill', 'posts']);
/** Further rows of these records are personal and left alone. */
const PERSONAL_ROWS: ReadonlySet<string> = new Set([...PERSONAL, 'logins', 'secret-conversations']);

/** A card of the page's own template, after the first card or record that is whole. */
function withCard({ path, text }: Planted): Planted {
  const cards: readonly (readonly [RegExp, string])[] = [
    [/<div class="_4t5n" role="main">/, `<div class="_2lej"><div class="_2let">${STRANGER}</div></div>`],
    [
      /<main class="_a706" role="main">/,
      `<section class="_a6-g"><div class="_a6-p">${STRANGER}</div></section>`,
    ],
    [/<div class="_a706" role="main">/, `<div class="_a6-g"><div class="_a6-p">${STRANGER}</div></div>`],
    [/<div class="contents"[^>]*>/, `<table><tr><td>${STRANGER}</td></tr></table>`],
  ];
  for (const [main, card] of cards)
    if (main.test(text)) return { path, text: text.replace(main, `$&${card}`) };
  return { path, text };
}

/** In a page of messages what is above the first or below the last describes the thread, so it is put between two. */
function betweenMessages({ path, text }: Planted): Planted {
  const dates = [...text.matchAll(/_2lem"|_a72d"/g)];
  const second = dates[1]?.index;
  if (second === undefined) return { path, text };
  const next = text.slice(second).search(/<(?:div|section) class="[^"]*(?:_2lej|_a6-g)[ "]/);
  if (next < 0) return { path, text };
  const at = second + next;
  const card = text.includes('_4t5n')
    ? `<div class="_2lej">${STRANGER}</div>`
    : `<div class="_a6-g">${STRANGER}</div>`;
  return { path, text: text.slice(0, at) + card + text.slice(at) };
}

/** A further row at the end of the first table of labelled rows. */
function withRow({ path, text }: Planted): Planted {
  const row = text.includes('_4t5n')
    ? `<tr><td class="_2oao">Zzq</td><td class="_51mw">${STRANGER}</td></tr>`
    : `<tr><td class="_a6_q">Zzq</td><td class="_a6_r">${STRANGER}</td></tr>`;
  // Above the content, pages of 2022 have a table of links.
  const [frame, ...content] = text.split('role="main"');
  if (content.length === 0) return { path, text };
  const end = /<\/tr>(?:<\/tbody>)?<\/table>/;
  const planted = content
    .join('role="main"')
    .replace(end, (closing) => closing.replace('</tr>', `</tr>${row}`));
  return { path, text: [frame, planted].join('role="main"') };
}

/** A key at the root, or an element in the root's list. */
function withKey({ path, text }: Planted): Planted {
  const isList = text.trimStart().startsWith('[');
  const planted = isList ? `[{"zzq":"${STRANGER}"},` : `{"zzq_v9":[{"name":"${STRANGER}"}],`;
  return { path, text: text.trimStart().replace(/^[[{]\s*/, planted) };
}

async function silentOnes(
  documents: readonly Planted[],
  plant: (one: Planted) => Planted,
  spared: ReadonlySet<string>,
): Promise<string[]> {
  const silent: string[] = [];
  for (const one of documents) {
    const kind = identify(one.path)?.kind ?? '';
    const planted = plant(one);
    // Beside its lists of apps the profile page of 2014 holds the profile.
    if (planted.text === one.text || spared.has(kind) || one.path === 'index.htm') continue;
    if (!accountsFor(await read(one), await read(planted))) silent.push(`${plant.name} ${one.path}`);
  }
  return silent;
}

describe.each(GENERATION_NAMES)('the pages of %s', (generation) => {
  it.each(SAMPLE_LOCALES)('in %s name what nobody knows', async (locale) => {
    const pages = await getDocuments(`${generation}-${locale}`, { format: 'html', generation, locale });
    const isThread = ({ path }: Planted) => identify(path)?.kind === 'thread' && !path.endsWith('.htm');
    const others = pages.filter((one) => !isThread(one));
    expect([
      ...(await silentOnes(others, withCard, PERSONAL)),
      ...(await silentOnes(others, withRow, PERSONAL_ROWS)),
      ...(await silentOnes(pages.filter(isThread), betweenMessages, PERSONAL)),
    ]).toEqual([]);
  });
});

describe.each(ERA_NAMES)('the JSON of %s', (era) => {
  it('names what nobody knows', async () => {
    const documents = await getDocuments(`json-${era}`, { format: 'json', era, e2ee: era === '2026' });
    const isThread = ({ path }: Planted) => identify(path)?.kind.endsWith('thread') === true;
    expect(
      await silentOnes(
        documents.filter((one) => !isThread(one)),
        withKey,
        PERSONAL,
      ),
    ).toEqual([]);
  });
});
