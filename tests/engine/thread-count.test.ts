import { truncateSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseThreadCount, isLarge, measureParts } from '../../src/engine/thread-count.ts';
import { temporaryDir } from '../temporary-dir.ts';

const dir = temporaryDir();

function createFile(name: string, bytes: number): string {
  const path = join(dir, name);
  writeFileSync(path, '');
  truncateSync(path, bytes);
  return path;
}

describe('the number of threads that read an export', () => {
  const many = Math.min(4, availableParallelism());

  it.each([
    ['small parts, read before a second thread has started', [2_000_000, 2_000_000], 1, false],
    ['parts that are large together', [3_000_000, 3_000_000], many, true],
  ])('is chosen for %s', (_what, sizes, count, early) => {
    const bytes = measureParts(sizes.map((size, at) => createFile(`${size}-${at}.zip`, size)));
    expect([chooseThreadCount(bytes), isLarge(bytes)]).toEqual([count, early]);
  });

  it.each([
    ['a folder', '.'],
    ['a path that will be refused', 'nothing-here.zip'],
  ])('is chosen without starting any for an unknown size: %s', (_what, name) => {
    const bytes = measureParts([join(dir, name)]);
    expect([chooseThreadCount(bytes), isLarge(bytes)]).toEqual([many, false]);
  });
});
