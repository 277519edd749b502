import { EventEmitter } from 'node:events';
import { type MessagePort, Worker } from 'node:worker_threads';
import type { EngineChild } from './engine-link.ts';
import type { FromHost, ToHost } from './router/host-messages.ts';

/** Our TypeScript runs as it is; an installed package carries a build of it. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './engine-worker.ts' : './engine-worker.js',
  import.meta.url,
);

/** The engine in a worker thread, with the interface of Electron's UtilityProcess. */
export class EngineThread extends EventEmitter implements EngineChild<MessagePort> {
  readonly #worker: Worker;

  constructor(entry: URL | string = ENTRY) {
    super();
    this.#worker = new Worker(entry);
    this.#worker.on('message', (message: ToHost) => {
      this.emit('message', message);
      if (message.type === 'closed') this.kill();
    });
    // Without a listener the error of a dying thread would end the host; `exit` follows.
    this.#worker.on('error', () => undefined);
    this.#worker.on('exit', (code) => this.emit('exit', code));
  }

  postMessage(message: FromHost, ports: MessagePort[] = []): void {
    const [port] = ports;
    this.#worker.postMessage(port ? { ...message, port } : message, ports);
  }

  kill(): void {
    void this.#worker.terminate();
  }
}
