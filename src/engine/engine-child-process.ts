import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import type { EngineChild } from './engine-link.ts';
import { findEntry } from './entries.ts';
import type { FromHost, PortFrame, ToHost } from './router/host-messages.ts';

/**
 * The engine in a process of its own under plain Node, with the interface of Electron's UtilityProcess. Node cannot transfer a
 * port between processes, so messages of the port are forwarded.
 */
export class EngineChildProcess extends EventEmitter implements EngineChild<MessagePort> {
  readonly #child: ChildProcess;
  #port: MessagePort | null = null;

  constructor(entry: string = findEntry('engine-worker')) {
    super();
    // Nothing is printed: V8's fatal error output would only alarm the user, and an error's text might quote the export.
    this.#child = fork(entry, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: toEnv(),
    });
    this.#child.on('message', (message: ToHost | PortFrame) => {
      if (message.type === 'frame') this.#port?.postMessage(message.data);
      else this.emit('message', message);
    });
    this.#child.once('exit', (code) => this.#ended(code));
    // It could not be started, or a message was sent too late. In the second case `exit` follows.
    this.#child.on('error', () => {
      if (this.#child.pid === undefined) this.#ended(null);
    });
  }

  postMessage(message: FromHost, ports: MessagePort[] = []): void {
    this.#send(message);
    const [port] = ports;
    if (!port) return;
    // One front end at a time, as in the engine.
    this.#port?.close();
    this.#port = port;
    port.on('message', (data: PortFrame['data']) => this.#send({ type: 'frame', data }));
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  #send(message: FromHost | PortFrame): void {
    if (this.#child.connected) this.#child.send(message);
  }

  #ended(code: number | null): void {
    this.emit('exit', code);
    this.#port?.close();
  }
}

/** Lets the child find the host's compile cache. */
function toEnv(): NodeJS.ProcessEnv {
  const cache = getCompileCacheDir();
  return cache === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(cache) };
}
