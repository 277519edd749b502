import { relative } from 'node:path';

/** How the program is called in a clone, where it is not installed. */
export const IN_CLONE = 'npm run sidedoor --';

/** How the program is called where npx fetched it, which leaves no `sidedoor` behind. */
const BY_NPX = 'npx @sidedoor-app/sidedoor';

/** What the user typed to get here: an installed `sidedoor`, npx, npm in a clone, or Node with the path of `cli/bin.mjs`. */
export function calledAs(env: NodeJS.ProcessEnv, script: string, folder: string): string {
  if (env.npm_lifecycle_event === 'sidedoor') return IN_CLONE;
  const isInClone = /[\\/]cli[\\/]bin\.mjs$/.test(script) && !/[\\/]node_modules[\\/]/.test(script);
  if (!isInClone) return env.npm_lifecycle_event === 'npx' ? BY_NPX : 'sidedoor';
  const path = relative(folder, script);
  // A path that a shell or our texts could misread is not worth quoting.
  return /^[\w./\\-]+$/.test(path) ? `node ${path}` : 'sidedoor';
}
