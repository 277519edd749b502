import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { threadsFor } from '../../src/engine/reader-pool.ts';

const dir = mkdtempSync(join(tmpdir(), 'sidedoor-threads-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function fileOf(name: string, bytes: number): string {
  const path = join(dir, name);
  writeFileSync(path, '');
  truncateSync(path, bytes);
  return path;
}

describe('how many threads read an export', () => {
  const many = Math.min(4, availableParallelism());

  it('is one for small parts, whose reading ends before a second thread has started', () => {
    expect(threadsFor([fileOf('a.zip', 1_000_000), fileOf('b.zip', 1_000_000)])).toBe(1);
  });

  it('is as many as there are cores, at most four, once the parts together are large, and for folders', () => {
    expect(threadsFor([fileOf('c.zip', 3_000_000), fileOf('d.zip', 3_000_000)])).toBe(many);
    expect(threadsFor([dir])).toBe(many);
  });

  it('does not fail on a path that will be refused', () => {
    expect(threadsFor([join(dir, 'nothing-here.zip')])).toBe(1);
  });
});
