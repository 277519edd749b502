import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import JSZip from 'jszip';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeSources } from '../../src/archive/file-handles.ts';
import { listZip } from '../../src/archive/list-zip.ts';
import { readEntry } from '../../src/archive/read-entry.ts';
import { TreeBuilder } from '../../src/archive/tree-builder.ts';
import { ArchiveRefusedError, EntryUnreadableError, type Tree } from '../../src/archive/types.ts';
import { runs } from '../property-runs.ts';
import { contents, OPTIONS, open, type Sandbox, sandbox } from './harness.ts';
import { buildZip } from './zip-builder.ts';

type Files = ReadonlyMap<string, string>;

let box: Sandbox;
let run = 0;
beforeEach(() => {
  box = sandbox();
});
afterEach(() => closeSources());

const folderName = fc.stringMatching(/^[a-zé'_ 0-9]{1,6}$/).filter((name) => name.trim() === name);
const documentPath = fc
  .tuple(
    fc.constantFrom('messages', 'your_facebook_activity', 'apps'),
    fc.array(folderName, { maxLength: 3 }),
    folderName,
  )
  .map(([root, folders, file]) => [root, ...folders, `${file}.json`].join('/'));
const files: fc.Arbitrary<Files> = fc
  .uniqueArray(fc.tuple(documentPath, fc.string({ maxLength: 300 })), {
    selector: ([path]) => path,
    minLength: 1,
    maxLength: 12,
  })
  .map((pairs) => new Map(pairs));
const wrapper = fc.constantFrom('', 'facebook-ada/', 'facebook-ada/facebook-ada/', 'a/b/');

async function createZip(tree: Files, prefix: string, compression: 'STORE' | 'DEFLATE'): Promise<string> {
  const zip = new JSZip();
  for (const [path, text] of tree) zip.file(prefix + path, text);
  run += 1;
  return box.write(`${run}.zip`, await zip.generateAsync({ type: 'nodebuffer', compression }));
}

function createFolder(tree: Files, prefix: string): string {
  run += 1;
  for (const [path, text] of tree) box.write(`${run}/${prefix}${path}`, text);
  return join(box.dir, `${run}`);
}

it('a tree reads the same as a folder and as a ZIP, packed or stored, wrapped or not', async () => {
  await fc.assert(
    fc.asyncProperty(files, wrapper, async (tree, prefix) => {
      const expected = Object.fromEntries(tree);
      expect(await contents(await open(createFolder(tree, prefix)))).toEqual(expected);
      expect(await contents(await open(await createZip(tree, prefix, 'DEFLATE')))).toEqual(expected);
      expect(await contents(await open(await createZip(tree, prefix, 'STORE')))).toEqual(expected);
    }),
    { numRuns: runs(15) },
  );
});

/** Names with and without a root name, wanted and not. */
const mixedNames = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('', 'messages/', 'elsewhere/', 'more/'), documentPath, fc.boolean())
    .map(
      ([start, path, isWanted]) =>
        (start === 'messages/' ? path : start + path.slice(path.indexOf('/') + 1)) + (isWanted ? '' : '.jpg'),
    ),
  { maxLength: 12 },
);

it('a directory too large to keep in memory is read twice with the same tree or the same error', async () => {
  const badName = fc.constantFrom('', '../up.json', 'messages/a\0.json', `${'a/'.repeat(40)}deep.json`);
  await fc.assert(
    fc.asyncProperty(
      mixedNames,
      wrapper,
      fc.option(badName),
      fc.nat(11),
      async (names, prefix, bad, walkedOnce) => {
        const specs = names.map((name) => ({ name: prefix + name, data: name }));
        if (bad !== null) specs.push({ name: bad, data: '' });
        const path = box.write('long.zip', buildZip([...specs, { name: `${prefix}photos/a.jpg`, data: '' }]));
        const [remembered, walkedTwice] = [await listed(path, 100), await listed(path, walkedOnce)];
        expect(walkedTwice).toEqual(remembered);
        expect(remembered instanceof ArchiveRefusedError).toBe(bad !== null);
      },
    ),
    { numRuns: runs(50) },
  );
});

it("a ZIP's entries are in the order of its directory, with a root name or without", async () => {
  await fc.assert(
    fc.asyncProperty(mixedNames, wrapper, async (names, prefix) => {
      const specs = [...names, 'messages/last.json'].map((name) => ({ name: prefix + name, data: name }));
      const { entries } = await open(box.write('mixed.zip', buildZip(specs)));
      const wanted = specs.map(({ name }) => name).filter((name) => name.endsWith('.json'));
      expect(entries.map(({ rawName }) => rawName)).toEqual(wanted);
    }),
    { numRuns: runs(50) },
  );
});

/** The tree of one ZIP, or the refusal. */
async function listed(path: string, walkedOnce: number): Promise<unknown> {
  const builder = new TreeBuilder(OPTIONS);
  const part = { name: 'long.zip', kind: 'zip', path, bytes: statSync(path).size } as const;
  return listZip(part, 0, OPTIONS, builder, walkedOnce).then(
    () => builder.tree([part]),
    (error: unknown) => error,
  );
}

it('splitting a tree over several ZIPs and folders, in any order, gives the same result', async () => {
  await fc.assert(
    fc.asyncProperty(
      files,
      fc.integer({ min: 1, max: 4 }),
      wrapper,
      fc.nat(),
      async (tree, count, prefix, seed) => {
        const parts = split(tree, count);
        const made: string[] = [];
        for (const [at, part] of parts.entries()) {
          made.push(at % 3 === 2 ? createFolder(part, prefix) : await createZip(part, prefix, 'DEFLATE'));
        }
        const whole = await open(...made);
        expect(await contents(whole)).toEqual(Object.fromEntries(tree));
        const turned = made.map((_, at) => made[(at + seed) % made.length] ?? '');
        expect(await open(...turned.reverse())).toEqual(whole);
      },
    ),
    { numRuns: runs(15) },
  );
});

function split(tree: Files, count: number): Files[] {
  const parts = Array.from({ length: count }, () => new Map<string, string>());
  for (const [at, [path, text]] of [...tree].entries()) parts[at % count]?.set(path, text);
  return parts.filter((part) => part.size > 0);
}

it('changing any bytes of a ZIP gives either the original text or a typed error', async () => {
  const originals = new Map([
    ['messages/stored.json', 'a stored document with some text'],
    ['messages/packed.json', 'a packed document, packed document, packed document'],
    ['messages/streamed.json', 'a streamed document, streamed document'],
    ['apps/wide.json', 'a document with zip64 fields'],
  ]);
  const bytes = buildZip(
    [...originals].map(([name, data]) => ({
      name,
      data,
      method: name.includes('stored') ? 0 : 8,
      descriptor: name.includes('streamed'),
      zip64: name.includes('wide'),
    })),
    { zip64: true, comment: 'comment' },
  );
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const changed = Buffer.from(bytes);
      for (const [at, value] of changes) changed[at] = value;
      closeSources();
      const tree = await openOrRefuse(changed);
      for (const [path, text] of tree === null ? [] : await textsOrErrors(tree)) {
        expect([...originals.values()]).toContain(text);
        if (originals.has(path)) expect(text).toBe(originals.get(path));
        read += 1;
      }
    }),
    { numRuns: runs(200) },
  );
  expect(read).toBeGreaterThan(25);
});

async function openOrRefuse(bytes: Buffer): Promise<Tree | null> {
  const path = join(box.dir, 'changed.zip');
  writeFileSync(path, bytes);
  try {
    return await open(path);
  } catch (error) {
    expect(error).toBeInstanceOf(ArchiveRefusedError);
    return null;
  }
}

async function textsOrErrors(tree: Tree): Promise<[string, string][]> {
  const texts: [string, string][] = [];
  for (const entry of tree.entries) {
    try {
      texts.push([entry.path, (await readEntry(entry)).toString()]);
    } catch (error) {
      expect(error).toBeInstanceOf(EntryUnreadableError);
    }
  }
  return texts;
}
