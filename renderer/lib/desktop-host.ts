import { createORPCClient } from '@orpc/client';
import { BRIDGE_NAME, type DesktopBridge, PORT_OFFER } from '../../src/engine/contract/desktop.ts';
import { ReconnectingLink } from '../../src/engine/contract/reconnecting-link.ts';
import { say } from '../../src/words/say.ts';
import type { Host } from './client.ts';
import { HandOverError } from './hand-over.ts';

/** The bridge that the desktop app's preload put into this page; null in a browser. */
export function desktopBridge(): DesktopBridge | null {
  const found = (window as { readonly [BRIDGE_NAME]?: DesktopBridge })[BRIDGE_NAME];
  return found ?? null;
}

/**
 * The host of the desktop app: calls go over a message port to the engine's process, files by paths that the page never sees.
 */
export function desktopHost(bridge: DesktopBridge): Host {
  const addresses = bridge.links();
  return {
    client: createORPCClient(createLink(bridge)),
    recorded: null,
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

/** A link over a port that this page creates and hands over. After the engine has ended, the next call creates a new port. */
function createLink(bridge: DesktopBridge): ReconnectingLink {
  let onGone = (): void => undefined;
  bridge.onEngineGone(() => onGone());
  return new ReconnectingLink((onLost) => {
    const { port1, port2 } = new MessageChannel();
    onGone = () => {
      port1.close();
      onLost(() => say('error.engine-stopped'));
    };
    port1.addEventListener('close', onGone);
    port1.start();
    // "/": to this origin only. The preload receives it.
    window.postMessage(PORT_OFFER, '/', [port2]);
    return port1;
  });
}
