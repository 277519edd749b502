import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../web/host-error.ts';
import { buildPages } from '../../web/pages.ts';
import { temporaryDir } from '../temporary-dir.ts';

/** A clone with a builder that counts how often it built, or fails. */
function clone(builder = "fs.appendFileSync('dist/renderer/index.html', 'built ')"): string {
  const dir = temporaryDir();
  const files = {
    'vite.config.ts': '',
    'renderer/main.tsx': '',
    'src/words/en/index.ts': '',
    'node_modules/vite/bin/vite.js': `const fs = require('fs'); fs.mkdirSync('dist/renderer', { recursive: true }); ${builder};`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
    utimesSync(join(dir, path), 1000, 1000);
  }
  return dir;
}
const toIndex = (dir: string): string => join(dir, 'dist/renderer/index.html');
const touch = (path: string): void => {
  writeFileSync(path, '');
  const later = Date.now() / 1000 + 60;
  utimesSync(path, later, later);
};

async function build(dir: string): Promise<number> {
  let said = 0;
  await buildPages(() => (said += 1), dir);
  return said;
}

describe('the pages in a clone', () => {
  it('are built when they are missing, and not again', async () => {
    const dir = clone();
    expect([await build(dir), await build(dir)]).toEqual([1, 0]);
    expect(readFileSync(toIndex(dir), 'utf8')).toBe('built ');
  });

  it.each(['renderer/main.tsx', 'src/words/en/index.ts'])(
    'are built again when %s is newer',
    async (path) => {
      const dir = clone();
      await build(dir);
      touch(join(dir, path));
      expect(await build(dir)).toBe(1);
      expect(readFileSync(toIndex(dir), 'utf8')).toBe('built built ');
    },
  );

  it('give a sentence when the build fails', async () => {
    await expect(build(clone('process.exit(3)'))).rejects.toThrow(HostError);
  });

  it('are not built when the sources are missing', async () => {
    const dir = temporaryDir();
    expect(await build(dir)).toBe(0);
    expect(existsSync(join(dir, 'dist'))).toBe(false);
  });
});
