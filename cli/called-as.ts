import { relative } from 'node:path';

/** What the person typed to get here: an installed `sidedoor`, npm in a clone, or Node with the path of `cli/bin.mjs`. */
export function calledAs(env: NodeJS.ProcessEnv, script: string, folder: string): string {
  if (env.npm_lifecycle_event === 'sidedoor') return 'npm run sidedoor --';
  const isInClone = /[\\/]cli[\\/]bin\.mjs$/.test(script) && !/[\\/]node_modules[\\/]/.test(script);
  const path = relative(folder, script);
  // A path that a shell or our texts could take for something else is not worth the quoting.
  return isInClone && /^[\w./\\-]+$/.test(path) ? `node ${path}` : 'sidedoor';
}
