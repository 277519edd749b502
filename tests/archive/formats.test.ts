import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeSources } from '../../src/archive/file-handles.ts';
import { contents, getRefusal, getText, open, paths, type Sandbox, sandbox } from './harness.ts';
import { buildZip } from './zip-builder.ts';

let box: Sandbox;
beforeEach(() => {
  box = sandbox();
});
afterEach(() => closeSources());

it('reads stored and deflated entries, empty ones, data descriptors and comments', async () => {
  const files = [
    { name: 'messages/stored.json', data: 'stored', method: 0 },
    { name: 'messages/deflated.json', data: 'deflated' },
    { name: 'messages/empty.json', data: '', method: 0 },
    { name: 'messages/empty-deflated.json', data: '' },
    { name: 'messages/streamed.json', data: 'streamed', descriptor: true },
    { name: 'messages/extra.json', data: 'extra', localExtra: Buffer.alloc(1000) },
  ];
  const tree = await open(box.zip('x.zip', files, { comment: 'a comment' }));
  expect(await contents(tree)).toEqual(Object.fromEntries(files.map(({ name, data }) => [name, data])));
  expect(tree.parts[0]?.bytes).toBe(buildZip(files, { comment: 'a comment' }).length);
});

it('reads zip64 fields even in a small file that does not need them', async () => {
  const files = [
    { name: 'messages/a.json', data: 'a', zip64: true },
    { name: 'messages/b.json', data: 'b' },
  ];
  const tree = await open(box.zip('x.zip', files, { zip64: true }));
  expect(await contents(tree)).toEqual({ 'messages/a.json': 'a', 'messages/b.json': 'b' });
});

it('lists 70,000 entries and keeps the wanted ones', async () => {
  const files = Array.from({ length: 70_000 }, (_, n) => {
    return { name: `messages/t/${n}.${n % 1000 === 999 ? 'json' : 'jpg'}`, data: `${n}`, method: 0 };
  });
  const tree = await open(box.zip('x.zip', files, { zip64: true }));
  expect(tree.otherFiles).toBe(69_930);
  expect(tree.entries).toHaveLength(70);
  expect(await getText(tree.entries.at(-1))).toBe('69999');
  const miscounted = box.zip('y.zip', files, { entryCount: 70_000 % 65_536 });
  expect((await getRefusal(open(miscounted))).code).toBe('damaged-directory');
});

it('reads entries located beyond 4 GB', async () => {
  const far = 5 * 1024 ** 3;
  const files = [{ name: 'messages/b.json', data: 'far', zip64: true }];
  const tree = await open(sparse(far, buildZip(files, { zip64: true, base: far })));
  expect(tree.entries[0]?.offset).toBe(far);
  expect(tree.parts[0]?.bytes).toBeGreaterThan(far);
  expect(await contents(tree)).toEqual({ 'messages/b.json': 'far' });
});

it('reads names in UTF-8 without the flag, as macOS writes them, and in code page 437', async () => {
  const files = [
    { name: 'messages/Zoë 🎈.json', data: 'mac', flags: 0 },
    { name: Buffer.from('messages/caf\x82.json', 'latin1'), data: 'dos', flags: 0 },
  ];
  const tree = await open(box.zip('x.zip', files));
  expect(await contents(tree)).toEqual({ 'messages/Zoë 🎈.json': 'mac', 'messages/café.json': 'dos' });
});

it('reads the name from a Unicode extra field whose checksum matches', async () => {
  const raw = Buffer.from('messages/caf\x82_?.json', 'latin1');
  const extra = unicodePath(raw, 'messages/café_☂.json');
  const file = { name: raw, data: 'text', flags: 0 };
  const both = await open(box.zip('x.zip', [{ ...file, centralExtra: extra, localExtra: extra }]));
  expect(await contents(both)).toEqual({ 'messages/café_☂.json': 'text' });
  const stale = unicodePath(Buffer.from('other'), 'messages/never.json');
  expect(paths(await open(box.zip('y.zip', [{ ...file, centralExtra: stale }])))).toEqual([
    'messages/café_?.json',
  ]);
});

/** A sparse file that begins with a hole: only the bytes after it take up disk space. */
function sparse(at: number, bytes: Buffer): string {
  const path = box.write('sparse.zip', '');
  const fd = openSync(path, 'r+');
  writeSync(fd, bytes, 0, bytes.length, at);
  closeSync(fd);
  return path;
}

function unicodePath(raw: Buffer, name: string): Buffer {
  const text = Buffer.from(name);
  const field = Buffer.alloc(9);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(5 + text.length, 2);
  field.writeUInt8(1, 4);
  field.writeUInt32LE(crc32(raw), 5);
  return Buffer.concat([field, text]);
}
