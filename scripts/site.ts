import { join } from 'node:path';
import { rootDir } from './run-tool.ts';
import { buildSite } from './site/build.ts';

/* `npm run site`: a page to look at before installing, into dist/site. It is published by .github/workflows/site.yml. */

const dir = join(rootDir, 'dist/site');
const bytes = await buildSite(dir);
process.stdout.write(`${dir}/index.html, ${Math.round(bytes / 1000)} kB without pictures\n`);
