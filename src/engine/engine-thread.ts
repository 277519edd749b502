import { EventEmitter } from 'node:events';
import { type MessagePort, Worker } from 'node:worker_threads';
import type { EngineChild } from './engine-link.ts';
import { findEntry } from './entries.ts';
import type { FromHost, ToHost } from './router/host-messages.ts';

/** The engine in a worker thread, with the interface of Electron's UtilityProcess. */
export class EngineThread extends EventEmitter implements EngineChild<MessagePort> {
  readonly #worker: Worker;

  constructor(entry: string = findEntry('engine-worker')) {
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
