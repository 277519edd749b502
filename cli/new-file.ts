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
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new RequestError(say('cli.file.exists', { path }));
    throw notWritten(path, error);
  }
}

/** The sentence for a file that the system did not let us write; anything else is a defect and is returned unchanged. */
export function notWritten(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  const reason = 'code' in error ? String(error.code) : say('common.unknown');
  return new RequestError(say('report-file.not-written', { path, reason }));
}
