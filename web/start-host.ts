import { say } from '../src/words/say.ts';
import { Host, HostError, type HostOptions, NOT_BUILT } from './host.ts';
import { loadStaticFiles } from './static-files.ts';

/** Starts the host. Throws HostError. */
export async function startHost(options: HostOptions): Promise<Host> {
  const files = loadStaticFiles(options.rendererDir);
  if (!files) throw new HostError(NOT_BUILT);
  const host = new Host(options, files);
  try {
    await host.listen(options.port ?? 0);
    return host;
  } catch (error) {
    await host.close();
    throw listenError(error, options.port ?? 0);
  }
}

function listenError(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return new HostError(say('web.portTaken', { port }));
  }
  if (code === 'EACCES') return new HostError(say('web.portForbidden', { port }));
  return error;
}
