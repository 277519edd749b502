import { relative } from 'node:path';

/** How the program is called in a clone, where it is not installed. */
export const IN_CLONE = 'npm run sidedoor --';

/** What the person typed to get here: an installed `sidedoor`, npm in a clone, or Node with the path of `cli/bin.mjs`. */
export function calledAs(env: NodeJS.ProcessEnv, script: string, folder: string): string {
  if (env.npm_lifecycle_event === 'sidedoor') return IN_CLONE;
  const isInClone = /[\\/]cli[\\/]bin\.mjs$/.test(script) && !/[\\/]node_modules[\\/]/.test(script);
  const path = relative(folder, script);
  // A path that a shell or our texts could take for something else is not worth the quoting.
  return isInClone && /^[\w./\\-]+$/.test(path) ? `node ${path}` : 'sidedoor';
}
