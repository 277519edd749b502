import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MessagePort } from 'node:worker_threads';
import { BodyLimitPlugin, type NodeHttpHandler, RPCHandler } from '@orpc/server/node';
import { ReconnectingLink } from '../src/engine/contract/reconnecting-link.ts';
import { type EngineLink, EngineStoppedError } from '../src/engine/engine-link.ts';
import { INDEX, type Pages } from '../src/engine/renderer-pages.ts';
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
import type { Session } from './session.ts';
import { staticFile } from './static-files.ts';
import { receiveListing, receiveUpload, type UploadDesk } from './upload.ts';

type Setup = {
  readonly port: number;
  readonly session: Session;
  readonly engine: EngineLink<MessagePort>;
  readonly pages: Pages;
  readonly ledgerPath: string;
  readonly uploads: UploadDesk;
  /** The address to open has already been used. */
  readonly onLetIn: () => void;
};

/** Calls are small; files come by /upload. */
const LARGEST_CALL_BYTES = 1024 * 1024;

/** Where a file that was written for the user is downloaded. */
const DOWNLOAD = '/download/';

/** Paths that need both secrets: everything that reads or changes the user's data. */
const CALLS = /^\/(rpc\/|download\/|upload(\/folder)?$)/;

/** Answers every request of one run of the host: admits the page, serves it, and takes its calls and files. */
export class RequestHandler {
  readonly #setup: Setup;
  readonly #rpc: NodeHttpHandler<CallContext>;

  constructor(setup: Setup) {
    this.#setup = setup;
    this.#rpc = new RPCHandler(forwardingRouter(new ReconnectingLink(openPortTo(setup.engine))), {
      plugins: [new BodyLimitPlugin({ maxBodySize: LARGEST_CALL_BYTES })],
    });
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setSecurityHeaders(response);
    const language = chooseLanguage(toTags(request.headers['accept-language']));
    try {
      await speaking(language, () => this.#route(request, response));
    } catch (error) {
      // Anything else is a defect of ours. Its message might quote what was sent, so it is not passed on.
      const sentence = error instanceof EngineStoppedError ? error.message : say('web.defect');
      if (!response.headersSent) answerJson(response, 500, { sentence });
      else response.destroy();
    }
  }

  async #route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { port, session } = this.#setup;
    if (!isOwnRequest(request, port)) return answerPage(response, 403, say('web.notOurs'));
    const { path, query } = splitUrl(request.url ?? '/');
    const isKnown = session.knows(request.headers.cookie);
    if (CALLS.test(path)) {
      const mayCall = isKnown && session.hasKey(request.headers.authorization) && isSameOriginFetch(request);
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
   * A page that navigates on by itself, not a redirect: after a link from elsewhere the browser would not send the strict
   * cookie with a redirect. It also removes the token from the address bar. The key is in the fragment, which is never sent.
   */
  #letIn(response: ServerResponse, token: string, isKnown: boolean): void {
    const { session, engine, onLetIn } = this.#setup;
    // The cookie alone must not give anybody the key.
    const isOwn = session.isOwn(token);
    const isLetIn = isKnown ? isOwn : session.redeem(token);
    if (!isLetIn) {
      answerPage(response, 403, say(isOwn ? 'web.usedAddress' : 'web.unknownAddress'));
      return;
    }
    if (!isKnown) response.setHeader('set-cookie', session.cookieHeader());
    onLetIn();
    // Started now, so that it is ready when the page has loaded.
    engine.start();
    answerPage(response, 200, say('web.opening'), `/#key=${session.key}`);
  }

  async #call(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
  ): Promise<void> {
    const { engine, uploads } = this.#setup;
    const isDownload = path.startsWith(DOWNLOAD);
    if (request.method !== (isDownload ? 'GET' : 'POST'))
      return answerJson(response, 405, { sentence: say('web.notOurs') });
    if (isDownload) return sendDownload(response, await engine.take(path.slice(DOWNLOAD.length)));
    const upload = { request, response, desk: uploads, query };
    if (path === '/upload') return receiveUpload(upload);
    if (path === '/upload/folder') return receiveListing(upload);
    const { matched } = await this.#rpc.handle(request, response, {
      prefix: '/rpc',
      context: { language: request.headers['accept-language'] ?? '' },
    });
    if (!matched) answerJson(response, 404, { sentence: say('web.noCall') });
  }

  #file(request: IncomingMessage, response: ServerResponse, path: string): void {
    const { pages, ledgerPath } = this.#setup;
    const page = staticFile(pages, path);
    if (!page) {
      answerPage(response, 404, say('web.nothingHere'));
      return;
    }
    const body = page === pages.get(INDEX) ? firstPage(page, request, ledgerPath) : page.body;
    response.writeHead(200, { 'content-type': page.type, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }
}

/** The path exactly as sent: parsing it as a URL would remove dot segments before they could be checked. */
function splitUrl(url: string): { path: string; query: URLSearchParams } {
  const [path = '/', query = ''] = url.split('?', 2);
  return { path, query: new URLSearchParams(query) };
}
