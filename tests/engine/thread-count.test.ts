import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chooseThreadCount } from '../../src/engine/thread-count.ts';

const dir = mkdtempSync(join(tmpdir(), 'sidedoor-threads-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function createFile(name: string, bytes: number): string {
  const path = join(dir, name);
  writeFileSync(path, '');
  truncateSync(path, bytes);
  return path;
}

describe('how many threads read an export', () => {
  const many = Math.min(4, availableParallelism());

  it('is one for small parts, whose reading ends before a second thread has started', () => {
    expect(chooseThreadCount([createFile('a.zip', 1_000_000), createFile('b.zip', 1_000_000)])).toBe(1);
  });

  it('is as many as there are cores, at most four, once the parts together are large, and for folders', () => {
    expect(chooseThreadCount([createFile('c.zip', 3_000_000), createFile('d.zip', 3_000_000)])).toBe(many);
    expect(chooseThreadCount([dir])).toBe(many);
  });

  it('does not fail on a path that will be refused', () => {
    expect(chooseThreadCount([join(dir, 'nothing-here.zip')])).toBe(1);
  });
});
