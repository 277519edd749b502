import { runTool, TYPE_CHECK } from './run-tool.ts';

/* `npm run types` */
process.exitCode = runTool('tsc', TYPE_CHECK) ? 0 : 1;
