import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { eraseEverything } from '../../src/engine/act/erase.ts';
import { EngineContext } from '../../src/engine/engine-context.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { itUnlessWindows, LINKS } from '../windows.ts';

itUnlessWindows(LINKS, 'erasing a ledger behind links removes the ledger, not only the link', async () => {
  const dir = temporaryDir();
  mkdirSync(join(dir, 'disk'));
  const file = join(dir, 'disk/real.sqlite');
  symlinkSync('disk/real.sqlite', join(dir, 'near.sqlite'));
  symlinkSync(join(dir, 'near.sqlite'), join(dir, 'far.sqlite'));
  const engine = new EngineContext({ ledgerPath: join(dir, 'far.sqlite') });
  // A link that leads nowhere yet is where the ledger is made.
  expect(engine.engine.db.path).toBe(file);
  expect(existsSync(file)).toBe(true);
  expect(await eraseEverything(engine)).toEqual([file]);
  expect(readdirSync(join(dir, 'disk'))).toEqual([]);
});
