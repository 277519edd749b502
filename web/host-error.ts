import { say } from '../src/words/say.ts';

/** The host could not be started; `message` is one sentence that a person can act on. */
export class HostError extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'HostError';
  }
}

/** The error of `listen`, with a sentence if its cause is one that the user can fix. */
export function listenError(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return new HostError(say('web.portTaken', { port }));
  if (code === 'EACCES') return new HostError(say('web.portForbidden', { port }));
  return error;
}
