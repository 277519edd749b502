import { rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { MessagePort } from 'node:worker_threads';
import { BodyLimitPlugin, type NodeHttpHandler, RPCHandler } from '@orpc/server/node';
import { sweepWorkDirs } from '../src/engine/act/work-dir.ts';
import { ReconnectingLink } from '../src/engine/contract/reconnecting-link.ts';
import { getLedgerPath } from '../src/engine/engine.ts';
import { EngineChildProcess } from '../src/engine/engine-child-process.ts';
import { EngineLink, EngineStoppedError } from '../src/engine/engine-link.ts';
import { toTags } from '../src/engine/router/request-language.ts';
import { speaking } from '../src/engine/speaking.ts';
import { chooseLanguage } from '../src/words/language-choice.ts';
import { say } from '../src/words/say.ts';
import { answerJson, answerPage } from './answers.ts';
import { sendDownload } from './download.ts';
import { openPortTo } from './engine-port.ts';
import { firstPage } from './first-page.ts';
import { type CallContext, forwardingRouter } from './forward.ts';
import { isOwnRequest, isSameOriginFetch } from './guard.ts';
import { setSecurityHeaders } from './headers.ts';
import { HostError, listenError } from './host-error.ts';
import { writeOpenerPage } from './opener-page.ts';
import { answerProtocolErrors } from './protocol-errors.ts';
import { Session } from './session.ts';
import { INDEX, loadStaticFiles, type StaticFiles, staticFile } from './static-files.ts';
import { receiveListing, receiveUpload } from './upload.ts';
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

/** Calls are small; files come by /upload. */
const LARGEST_CALL_BYTES = 1024 * 1024;

/** Where a file that was written for the user is fetched. */
const DOWNLOAD = '/download/';

/** What needs both secrets: all that reads or changes anything of the user's. */
const CALLS = /^\/(rpc\/|download\/|upload(\/folder)?$)/;

/** The app in the browser: one server on the loopback address, one engine in a process of its own. */
export class Host {
  readonly engine: EngineLink<MessagePort>;
  readonly #files: StaticFiles;
  readonly #rpc: NodeHttpHandler<CallContext>;
  readonly #server: Server;
  readonly #ledgerPath: string;
  #session = new Session(0);
  #port = 0;
  readonly #uploads: UploadFolder;
  readonly #downloadsDir: string | null;
  #openerPage: string | null = null;

  constructor(options: HostOptions, files: StaticFiles) {
    this.#files = files;
    this.#ledgerPath = getLedgerPath(options);
    this.#downloadsDir = options.downloadsDir ?? null;
    this.engine = new EngineLink<MessagePort>({
      start: () => new EngineChildProcess(),
      options: {
        ledgerPath: this.#ledgerPath,
        downloadsDir: options.downloadsDir ?? null,
        offered: options.offered ?? [],
      },
      onGone: () => this.#uploads.removeCopies(),
    });
    this.#uploads = new UploadFolder(this.#ledgerPath, async (path) => {
      const [handle] = await this.engine.select([path], true);
      return handle ?? '';
    });
    this.#rpc = new RPCHandler(forwardingRouter(new ReconnectingLink(openPortTo(this.engine))), {
      plugins: [new BodyLimitPlugin({ maxBodySize: LARGEST_CALL_BYTES })],
    });
    // A request without a Host is refused like one with a strange Host: by us.
    const requireHostHeader = false;
    this.#server = createServer(
      { requireHostHeader },
      (request, response) => void this.#answer(request, response),
    );
    answerProtocolErrors(this.#server);
    // A dropped file of tens of gigabytes takes longer than the five minutes Node allows a request.
    this.#server.requestTimeout = 0;
  }

  get port(): number {
    return this.#port;
  }

  /** The address to open: once, and then it is used up. */
  get openUrl(): string {
    return `http://127.0.0.1:${this.#port}/?token=${this.#session.token}`;
  }

  /** Writes a page that goes on to `openUrl` and gives its path. It is removed when it has been used, and when the host closes. */
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

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setSecurityHeaders(response);
    const language = chooseLanguage(toTags(request.headers['accept-language']));
    try {
      await speaking(language, () => this.#route(request, response));
    } catch (error) {
      // Else a defect of ours. Its message might quote what was sent, so it is not passed on.
      const sentence = error instanceof EngineStoppedError ? error.message : say('web.defect');
      if (!response.headersSent) answerJson(response, 500, { sentence });
      else response.destroy();
    }
  }

  async #route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnRequest(request, this.#port)) return answerPage(response, 403, say('web.notOurs'));
    const { path, query } = splitUrl(request.url ?? '/');
    const isKnown = this.#session.knows(request.headers.cookie);
    if (CALLS.test(path)) {
      const mayCall =
        isKnown && this.#session.hasKey(request.headers.authorization) && isSameOriginFetch(request);
      if (!mayCall) return answerJson(response, 403, { sentence: say('web.noKey') });
      return this.#call(request, response, path, query);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answerPage(response, 405, say('web.notOurs'));
    const token = path === '/' ? query.get('token') : null;
    if (token !== null) return this.#letIn(response, token, isKnown);
    if (!isKnown) return answerPage(response, 401, say('web.noKey'));
    this.#file(request, response, path);
  }

  /**
   * A page that goes on by itself, not a redirect: after a link from elsewhere the browser would not send the strict
   * cookie along a redirect. It also takes the token out of the address bar. The key is in the fragment, which is never sent.
   */
  #letIn(response: ServerResponse, token: string, isKnown: boolean): void {
    // The cookie alone gives nobody the key.
    const isOwn = this.#session.isOwn(token);
    const isLetIn = isKnown ? isOwn : this.#session.redeem(token);
    if (!isLetIn) {
      answerPage(response, 403, say(isOwn ? 'web.usedAddress' : 'web.unknownAddress'));
      return;
    }
    if (!isKnown) response.setHeader('set-cookie', this.#session.cookieHeader());
    this.#removeOpenerPage();
    // It is ready by the time that the page has been loaded.
    this.engine.start();
    answerPage(response, 200, say('web.opening'), `/#key=${this.#session.key}`);
  }

  async #call(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
  ): Promise<void> {
    const isDownload = path.startsWith(DOWNLOAD);
    if (request.method !== (isDownload ? 'GET' : 'POST'))
      return answerJson(response, 405, { sentence: say('web.notOurs') });
    if (isDownload) return sendDownload(response, await this.engine.take(path.slice(DOWNLOAD.length)));
    const upload = { request, response, desk: this.#uploads, query };
    if (path === '/upload') return receiveUpload(upload);
    if (path === '/upload/folder') return receiveListing(upload);
    const { matched } = await this.#rpc.handle(request, response, {
      prefix: '/rpc',
      context: { language: request.headers['accept-language'] ?? '' },
    });
    if (!matched) answerJson(response, 404, { sentence: say('web.noCall') });
  }

  #file(request: IncomingMessage, response: ServerResponse, path: string): void {
    const file = staticFile(this.#files, path);
    if (!file) answerPage(response, 404, say('web.nothingHere'));
    else {
      const content =
        file === this.#files.get(INDEX) ? firstPage(file, request, this.#ledgerPath) : file.content;
      response.writeHead(200, { 'content-type': file.type, 'content-length': content.length });
      response.end(request.method === 'HEAD' ? undefined : content);
    }
  }
}

/** The path exactly as it was sent: parsing it as a URL would tidy dots away before anybody could see them. */
function splitUrl(url: string): { path: string; query: URLSearchParams } {
  const [path = '/', query = ''] = url.split('?', 2);
  return { path, query: new URLSearchParams(query) };
}

/** Starts the host. Throws HostError. */
export async function startHost(options: HostOptions): Promise<Host> {
  const files = loadStaticFiles(options.rendererDir);
  if (!files) throw new HostError(say('web.notBuilt'));
  const host = new Host(options, files);
  try {
    await host.listen(options.port ?? 0);
    return host;
  } catch (error) {
    await host.close();
    throw listenError(error, options.port ?? 0);
  }
}
