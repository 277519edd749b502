import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { type Browser, chromium, type Page } from 'playwright-core';
import { answerTo, readAppPages } from '../../../electron/app-protocol.ts';
import { CHANNELS } from '../../../electron/channels.ts';
import { linkTable } from '../../../electron/links.ts';
import { HOST, SCHEME, START_ADDRESS } from '../../../electron/own-address.ts';
import { answerPage } from '../../../electron/page-calls.ts';
import { SWITCHES } from '../../../electron/process-lockdown.ts';
import { unpackChromium } from '../../../scripts/browser.ts';
import { EngineChildProcess } from '../../../src/engine/engine-child-process.ts';
import { EngineLink } from '../../../src/engine/engine-link.ts';
import type { ToHost } from '../../../src/engine/router/host-messages.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { temporaryDir } from '../../temporary-dir.ts';
import { FakeIpc } from '../unit/fakes.ts';
import { createNetwork, findObstacle, type OwnNetwork } from './own-network.ts';

/*
 * The desktop app with everything real but Electron itself: the built pages and the built preload run in Chromium, the built
 * engine in a process, and between them are the app's own main-process modules. Two things are stand-ins: Electron's IPC is
 * tunnelled over the debugging pipe that Playwright has anyway, and `utilityProcess` is Node's child process.
 */

const distDir = resolve(import.meta.dirname, '../../../dist');

/** Chromium shows no custom scheme, so our pages are answered under this address; the answers are those of the app. */
const STAND_IN = 'https://sidedoor.test';

export type Desktop = {
  readonly page: Page;
  readonly dir: string;
  readonly ledgerPath: string;
  readonly notes: ToHost[];
  /** The next one, at once. */
  readonly nextNote: () => Promise<ToHost>;
  readonly opened: string[];
  /** Requests of the page outside its own files, and policy violations. Must stay empty. */
  readonly trespasses: string[];
  /** Chromium runs in it; null if the machine does not allow one. */
  readonly network: OwnNetwork | null;
  /** Messages that the page and the engine exchanged over the port. */
  readonly traffic: { fromPage: number; fromEngine: number };
  readonly offer: (paths: readonly string[]) => Promise<void>;
  /** How often the engine's process was started. */
  readonly starts: () => number;
  readonly killEngine: () => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** Why the packets that Chromium sends cannot be counted; null if the kernel counts them. */
export const OBSTACLE = findObstacle();

/** The app's own switches and, beside the flag that a container needs, what `setWebRTCIPHandlingPolicy` does in Electron. */
const ARGS = [
  '--no-sandbox',
  ...SWITCHES.map(([name, value]) => (value === undefined ? `--${name}` : `--${name}=${value}`)),
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

async function launch(): Promise<{ browser: Browser; network: OwnNetwork | null }> {
  const program = await unpackChromium();
  const network = OBSTACLE === null ? createNetwork(program) : null;
  const executablePath = network?.executablePath ?? program;
  return { browser: await chromium.launch({ executablePath, args: ARGS }), network };
}

/** Runs the built preload in the page as Electron would: before any script of the page, with `electron` to require. */
function preloadScript(): string {
  const code = readFileSync(join(distDir, 'electron/preload.js'), 'utf8');
  return `(() => {
    const listeners = new Map(), ports = [];
    window.fromMain = (channel, value) => listeners.get(channel)?.({}, value);
    window.fromEngine = (index, data) => ports[index].postMessage(data);
    const electron = {
      contextBridge: { exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: api }) },
      webUtils: { getPathForFile: (file) => window.testPaths?.[file.name] ?? '' },
      ipcRenderer: {
        invoke: (channel, argument) => window.toMain(channel, argument),
        on: (channel, listener) => listeners.set(channel, listener),
        postMessage: (channel, message, [port]) => {
          const index = ports.push(port) - 1;
          port.onmessage = ({ data }) => window.toEngine(index, data);
          window.portToMain(channel, index);
        },
      },
    };
    const require = (name) => { if (name !== 'electron') throw new Error('the preload requires ' + name); return electron; };
    ((require, exports, module) => {
      ${code}
    })(require, {}, {});
  })();`;
}

async function servePages(page: Page, trespasses: string[]): Promise<void> {
  const pages = readAppPages(join(distDir, 'renderer'));
  await page.route('**', async (route) => {
    const url = route.request().url();
    if (!url.startsWith(`${STAND_IN}/`)) {
      trespasses.push(`request to ${url}`);
      return route.abort();
    }
    const own = url.replace(STAND_IN, `${SCHEME}://${HOST}`);
    const answer = answerTo(pages, { url: own, method: route.request().method() }, 'en');
    const body = Buffer.from(await answer.arrayBuffer());
    return route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') trespasses.push(message.text());
  });
  page.on('pageerror', (error) => trespasses.push(error.message));
}

/** Starts it all on a ledger of its own and shows the first page. */
export async function openDesktop(): Promise<Desktop> {
  const dir = temporaryDir();
  const ledgerPath = join(dir, 'ledger.sqlite');
  const [notes, opened, trespasses]: [ToHost[], string[], string[]] = [[], [], []];
  const traffic = { fromPage: 0, fromEngine: 0 };
  const waiting: ((note: ToHost) => void)[] = [];
  const { browser, network } = await launch();
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  const children: EngineChildProcess[] = [];
  const send = (channel: string, value?: unknown) =>
    page.evaluate(([c, v]) => window.fromMain(c as string, v), [channel, value]);

  const engine = new EngineLink<MessagePort>({
    start: () => {
      const child = new EngineChildProcess(join(distDir, 'electron/engine-worker.js'));
      children.push(child);
      return child;
    },
    options: { ledgerPath, downloadsDir: dir },
    onNote: (note) => {
      notes.push(note);
      for (const receive of waiting.splice(0)) receive(note);
    },
    onGone: () => void send(CHANNELS.engineGone),
  });
  const ipc = new FakeIpc();
  const links = linkTable(loadKnowledge());
  const shell = { openExternal: async (url: string) => void opened.push(url) };
  const connect = (port: object) => engine.serve(port as never);
  answerPage(ipc as never, {
    contentsId: () => 1,
    connect,
    select: (paths) => engine.select(paths),
    saveFile: async () => 'cancelled',
    links,
    shell,
  });

  const event = (ports: readonly object[] = []) => ({
    sender: { id: 1 },
    senderFrame: { url: START_ADDRESS, parent: null },
    ports,
  });
  const tunnels: MessagePort[] = [];
  await page.exposeFunction('toMain', (channel: string, argument: unknown) =>
    ipc.handlers.get(channel)?.(event(), argument),
  );
  await page.exposeFunction('toEngine', (index: number, data: string) => {
    traffic.fromPage += 1;
    tunnels[index]?.postMessage(data);
  });
  await page.exposeFunction('portToMain', (channel: string, index: number) => {
    const { port1, port2 } = new MessageChannel();
    tunnels[index] = port1;
    port1.on('message', (data: string) => {
      traffic.fromEngine += 1;
      void page.evaluate(([i, d]) => window.fromEngine(i as number, d), [index, data]).catch(() => undefined);
    });
    ipc.listeners.get(channel)?.(event([port2]));
  });
  await page.addInitScript(preloadScript());
  await servePages(page, trespasses);
  await page.goto(`${STAND_IN}/index.html`);
  return {
    page,
    dir,
    ledgerPath,
    notes,
    nextNote: () => new Promise((resolve) => waiting.push(resolve)),
    opened,
    trespasses,
    network,
    traffic,
    offer: async (paths) => send(CHANNELS.offer, await engine.select(paths)),
    starts: () => children.length,
    killEngine: () => {
      const child = children.at(-1);
      const gone = child ? once(child, 'exit') : Promise.resolve();
      child?.kill();
      return gone;
    },
    close: async () => {
      await browser.close();
      await engine.close();
    },
  };
}

declare global {
  interface Window {
    fromMain: (channel: string, value: unknown) => void;
    fromEngine: (index: number, data: unknown) => void;
    testPaths?: Record<string, string>;
  }
}
