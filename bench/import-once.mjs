import { keepCompiledCode } from '../cli/code-cache.mjs';

// As cli/bin.mjs starts: first the cache of compiled code, then everything else.
keepCompiledCode();
await import('./import-once.ts');
