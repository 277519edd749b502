import { type ClientContext, type ClientLink, createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { BRIDGE_NAME, type DesktopBridge, PORT_OFFER } from '../../src/engine/contract/desktop.ts';
import { say } from '../../src/words/say.ts';
import type { Host } from './client.ts';
import { HandOverError } from './hand-over.ts';

/** What the preload of the desktop app has put into this page; null in a browser. */
export function desktopBridge(): DesktopBridge | null {
  const found = (window as { readonly [BRIDGE_NAME]?: DesktopBridge })[BRIDGE_NAME];
  return found ?? null;
}

/** The host of the desktop app: calls go over a message port to the engine's process, files by path that we never see. */
export function desktopHost(bridge: DesktopBridge): Host {
  const addresses = bridge.links();
  return {
    client: createORPCClient(new PortLink(bridge)),
    choosesFolders: false,
    savesToDownloads: false,
    chooseFiles: async (given) => [
      ...(await bridge.handOver(given.flatMap(({ file }) => file ?? [])).catch(refuse)),
    ],
    saveFile: ({ handle }) => bridge.saveFile(handle),
    openExternal: (url) => void addresses.then((ids) => open(bridge, ids, url)),
  };
}

function refuse(): never {
  throw new HandOverError(say('desktop.noPlace'));
}

async function open(
  bridge: DesktopBridge,
  ids: Readonly<Record<string, string>>,
  url: string,
): Promise<void> {
  const id = Object.hasOwn(ids, url) ? ids[url] : undefined;
  if (id !== undefined) await bridge.openLink(id);
}

type Life = { readonly port: MessagePort; readonly link: RPCLink<ClientContext> };

/**
 * A link over a port that this page makes and hands over. When the engine ends, whatever waits for it fails at once, and the
 * next call brings a new port, upon which the app starts the engine again.
 */
class PortLink implements ClientLink<ClientContext> {
  #life: Life | null = null;

  constructor(bridge: DesktopBridge) {
    // oRPC rejects what is under way when its port says "close"; a port tells only the other side, so we say it ourselves.
    bridge.onEngineGone(() => this.#life?.port.dispatchEvent(new Event('close')));
  }

  call: ClientLink<ClientContext>['call'] = (path, input, options) => {
    this.#life ??= this.#connect();
    return this.#life.link.call(path, input, options);
  };

  #connect(): Life {
    const { port1, port2 } = new MessageChannel();
    const life = { port: port1, link: new RPCLink<ClientContext>({ port: port1 }) };
    port1.addEventListener('close', () => {
      port1.close();
      if (this.#life === life) this.#life = null;
    });
    port1.start();
    // "/": to this very origin. The preload takes it from here.
    window.postMessage(PORT_OFFER, '/', [port2]);
    return life;
  }
}
