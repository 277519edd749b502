import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Keeps the compiled form of our own code between runs, in the user's cache folder: without it every start compiles some
 * two hundred files anew, for a quarter of a second and again in every thread. Nothing of the user's is in it, and it may
 * be deleted at any time. NODE_DISABLE_COMPILE_CACHE=1 turns it off. Not in the shared temporary folder, which is Node's
 * default: what is there could come from somebody else.
 */
export function keepCompiledCode() {
  enableCompileCache(codeCacheDir(process.env, process.platform, homedir()));
}

/** The cache folder by the platform's convention. Pure, so that it can be tested for all of them. */
export function codeCacheDir(env, platform, home) {
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Sidedoor', 'Cache', 'code');
  }
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'Sidedoor', 'code');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'sidedoor', 'code');
}
