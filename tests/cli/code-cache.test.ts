import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, because it runs before anything that Node has to strip of types
import { codeCacheDir } from '../../cli/code-cache.mjs';

describe('the folder for compiled code', () => {
  it('is in the user’s own cache folder by the convention of the platform', () => {
    expect(codeCacheDir({}, 'linux', '/home/ada')).toBe('/home/ada/.cache/sidedoor/code');
    expect(codeCacheDir({ XDG_CACHE_HOME: '/var/ada' }, 'linux', '/home/ada')).toBe('/var/ada/sidedoor/code');
    expect(codeCacheDir({}, 'darwin', '/Users/ada')).toBe('/Users/ada/Library/Caches/Sidedoor/code');
  });
});
