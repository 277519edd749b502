import { existsSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { sweepWorkDirs } from '../src/engine/act/work-dir.ts';
import { getLedgerPath } from '../src/engine/engine.ts';
import { EngineChildProcess } from '../src/engine/engine-child-process.ts';
import { EngineLink } from '../src/engine/engine-link.ts';
import { INDEX, type Pages, readPages } from '../src/engine/renderer-pages.ts';
import { say } from '../src/words/say.ts';
import { HostError, listenError } from './host-error.ts';
import { writeOpenerPage } from './opener-page.ts';
import { answerProtocolErrors } from './protocol-errors.ts';
import { RequestHandler } from './request-handler.ts';
import { Session } from './session.ts';
import { UploadFolder } from './upload-folder.ts';

export type HostOptions = {
  readonly ledgerPath?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The built renderer. */
  readonly rendererDir: string;
  /** Default: any free port. */
  readonly port?: number;
  /** Where exports may be; null: look nowhere. */
  readonly downloadsDir?: string | null;
  /** Absolute paths offered on the import page. */
  readonly offered?: readonly string[];
};

/** The app in the browser: one server on the loopback address, one engine in a process of its own. */
export class Host {
  readonly engine: EngineLink<MessagePort>;
  readonly #pages: Pages;
  readonly #server: Server;
  readonly #ledgerPath: string;
  readonly #uploads: UploadFolder;
  readonly #downloadsDir: string | null;
  #session = new Session(0);
  #port = 0;
  #openerPage: string | null = null;

  constructor({ downloadsDir = null, offered = [], ...options }: HostOptions, pages: Pages) {
    this.#pages = pages;
    const ledgerPath = getLedgerPath(options);
    this.#ledgerPath = ledgerPath;
    this.#downloadsDir = downloadsDir;
    this.engine = new EngineLink<MessagePort>({
      start: () => new EngineChildProcess(),
      options: { ledgerPath, downloadsDir, offered },
      onGone: () => this.#uploads.removeCopies(),
    });
    this.#uploads = new UploadFolder(ledgerPath, async (path) => {
      const [handle] = await this.engine.select([path], true);
      return handle ?? '';
    });
    // A request without a Host is refused by us, like one with a foreign Host.
    this.#server = createServer({ requireHostHeader: false });
    answerProtocolErrors(this.#server);
    // A dropped file of tens of gigabytes takes longer than the five minutes Node allows a request.
    this.#server.requestTimeout = 0;
  }

  get port(): number {
    return this.#port;
  }

  /** The address to open: valid once. */
  get openUrl(): string {
    return `http://127.0.0.1:${this.#port}/?token=${this.#session.token}`;
  }

  /** Writes a page that redirects to `openUrl` and returns its path. It is removed when it has been used, and when the host closes. */
  writeOpenerPage(): string {
    this.#openerPage = writeOpenerPage(this.openUrl, this.#downloadsDir);
    return this.#openerPage;
  }

  #removeOpenerPage(): void {
    if (this.#openerPage !== null) rmSync(this.#openerPage, { force: true });
    this.#openerPage = null;
  }

  async listen(port: number): Promise<void> {
    sweepWorkDirs(this.#ledgerPath);
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve);
    });
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new HostError(say('web.noAddress'));
    this.#port = address.port;
    this.#session = new Session(address.port);
    this.#answerRequests();
  }

  #answerRequests(): void {
    const handler = new RequestHandler({
      ...{ port: this.#port, session: this.#session, engine: this.engine, pages: this.#pages },
      ...{ ledgerPath: this.#ledgerPath, uploads: this.#uploads },
      onLetIn: () => this.#removeOpenerPage(),
    });
    this.#server.on('request', (request, response) => void handler.answer(request, response));
  }

  /** Ends connections, the engine and a running import, and removes copies of dropped files. */
  async close(): Promise<void> {
    this.#removeOpenerPage();
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
    await this.engine.close();
    this.#uploads.close();
  }
}

/** Starts the host. Throws HostError. */
export async function startHost(options: HostOptions): Promise<Host> {
  if (!existsSync(join(options.rendererDir, INDEX))) throw new HostError(say('web.notBuilt'));
  const host = new Host(options, readPages(options.rendererDir));
  try {
    await host.listen(options.port ?? 0);
    return host;
  } catch (error) {
    await host.close();
    throw listenError(error, options.port ?? 0);
  }
}
