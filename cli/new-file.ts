import { writeFileSync } from 'node:fs';
import { say } from '../src/words/say.ts';
import { RequestError } from './context.ts';

/**
 * Writes a file that only its owner may read. An existing one is replaced only with `force`. Throws RequestError with a
 * sentence when it cannot be written.
 */
export function writeNewFile(path: string, text: string, force: boolean): void {
  try {
    writeFileSync(path, text, { flag: force ? 'w' : 'wx', mode: 0o600 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST') throw new RequestError(say('cli.file.exists', { path }));
    throw new RequestError(
      say('report-file.not-written', { path, reason: String(code ?? say('common.unknown')) }),
    );
  }
}
