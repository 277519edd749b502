import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Caches the compiled form of our own code between runs, in the user's cache folder: without it every start compiles some two
 * hundred files again, for a quarter of a second and once more in every thread. It contains no user data and may be deleted at
 * any time. NODE_DISABLE_COMPILE_CACHE=1 turns it off. Not in the shared temporary folder, which is Node's default: files there
 * could come from somebody else.
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
