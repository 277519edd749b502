import type { IpcRenderer } from 'electron';
import { type DesktopBridge, PORT_OFFER } from '../src/engine/contract/desktop.ts';
import { CHANNELS } from './channels.ts';

/*
 * What the preload does, apart from importing Electron, so that it can be tested and be run in a plain browser. It holds no
 * state that a page could use: handles go out, handles come in, and the event object never crosses.
 */

type Ipc = Pick<IpcRenderer, 'invoke' | 'on'> & {
  postMessage(channel: string, message: unknown, transfer: object[]): void;
};

/** The object that the page gets. `getPath` is `webUtils.getPathForFile`; the path it gives never reaches the page. */
export function createBridge(ipc: Ipc, getPath: (file: object) => string): DesktopBridge {
  return Object.freeze({
    handOver: async (files: readonly object[]) => ipc.invoke(CHANNELS.handOver, files.map(getPath)),
    links: () => ipc.invoke(CHANNELS.links),
    openLink: (id: string) => ipc.invoke(CHANNELS.openLink, id),
    saveFile: (handle: string) => ipc.invoke(CHANNELS.saveFile, handle),
    onOffer: latest<readonly string[]>(ipc, CHANNELS.offer),
    onEngineGone: latest<void>(ipc, CHANNELS.engineGone),
  });
}

/** One listener per topic. What arrives before the page listens is kept: an export may be offered right at the start. */
function latest<T>(ipc: Ipc, channel: string): (listener: (value: T) => void) => void {
  let listener: ((value: T) => void) | null = null;
  const waiting: T[] = [];
  ipc.on(channel, (_event, value: T) => {
    if (listener) listener(value);
    else waiting.push(value);
  });
  return (next) => {
    listener = next;
    for (const value of waiting.splice(0)) next(value);
  };
}

/** A page's window, as far as it is needed here: this layer has no DOM types. */
export type PageWindow = {
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
};
export type PageMessage = {
  readonly source: unknown;
  readonly data: unknown;
  readonly ports: readonly object[];
};

/**
 * Forwards a port from the page to the main process: only from this very window (no frame, no opener), only with the constant,
 * only one port. The main process then checks the sender again.
 */
export function forwardPorts(window: PageWindow, ipc: Pick<Ipc, 'postMessage'>): void {
  window.addEventListener('message', ({ source, data, ports }) => {
    const [port, ...others] = ports;
    if (source !== window || data !== PORT_OFFER || port === undefined || others.length > 0) return;
    ipc.postMessage(CHANNELS.port, null, [port]);
  });
}
