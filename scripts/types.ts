import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { layersPresent } from './layers.ts';

/* `npm run types`: type-checks every layer with its own tsconfig. */
const rootDir = join(import.meta.dirname, '..');
const failed = layersPresent(rootDir).filter(
  (layer) => spawnSync('tsc', ['-p', layer], { cwd: rootDir, stdio: 'inherit' }).status !== 0,
);
process.stdout.write(failed.length === 0 ? 'types: ok\n' : `types: failed in ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
