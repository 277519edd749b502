import { layersPresent } from './layers.ts';
import { rootDir, runTool } from './run-tool.ts';

/* `npm run types`: type-checks every layer with its own tsconfig. */
const failed = layersPresent(rootDir).filter((layer) => !runTool('tsc', ['-p', layer]));
process.stdout.write(failed.length === 0 ? 'types: ok\n' : `types: failed in ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
