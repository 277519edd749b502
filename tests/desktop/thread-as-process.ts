import { EventEmitter } from 'node:events';
import { type MessagePort, Worker } from 'node:worker_threads';

/** `utilityProcess.fork` over a worker thread: the same messages, ports included, and `exit` when it is over. */
export class ThreadAsProcess extends EventEmitter {
  readonly worker: Worker;
  constructor(entryPath: string) {
    super();
    this.worker = new Worker(entryPath);
    this.worker.on('message', (message) => this.emit('message', message));
    this.worker.on('error', () => undefined);
    this.worker.on('exit', (code) => this.emit('exit', code));
  }
  postMessage(message: object, ports: readonly MessagePort[] = []): void {
    const [port] = ports;
    this.worker.postMessage(port ? { ...message, port } : message, [...ports]);
  }
  kill(): boolean {
    void this.worker.terminate();
    return true;
  }
}
