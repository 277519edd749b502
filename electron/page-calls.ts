import { isAbsolute } from 'node:path';
import type { IpcMain, MessagePortMain, Shell } from 'electron';
import type { Saved } from '../src/engine/contract/desktop.ts';
import { CHANNELS } from './channels.ts';
import { idsByAddress, type Links, openLink } from './links.ts';
import { isFromOwnPage, type Sent } from './sender.ts';

export type PageCalls = {
  /** `webContents.id` of our window; null while there is none. */
  readonly contentsId: () => number | null;
  readonly connect: (port: MessagePortMain) => void;
  readonly select: (paths: readonly string[]) => Promise<readonly string[]>;
  readonly saveFile: (handle: string) => Promise<Saved>;
  readonly links: Links;
  readonly shell: Pick<Shell, 'openExternal'>;
};

/** A message that did not come from our own page. The text is returned to the sender and reveals nothing. */
export class StrangerError extends Error {
  constructor() {
    super('Refused.');
    this.name = 'StrangerError';
  }
}

/** More files than any export has parts. */
const MOST_FILES = 500;

/** Answers the page's few calls. Each checks its sender first, before anything is awaited. */
export function answerPage(ipcMain: Pick<IpcMain, 'on' | 'handle'>, calls: PageCalls): void {
  const isOurs = (event: Sent): boolean => {
    const id = calls.contentsId();
    return id !== null && isFromOwnPage(event, id);
  };
  const handle = (channel: string, answer: (argument: unknown) => unknown): void =>
    ipcMain.handle(channel, (event, argument: unknown) => {
      if (!isOurs(event)) throw new StrangerError();
      return answer(argument);
    });

  ipcMain.on(CHANNELS.port, (event) => takePort(event.ports, isOurs(event), calls));
  handle(CHANNELS.handOver, (paths) => calls.select(pathsIn(paths)));
  handle(CHANNELS.links, () => idsByAddress(calls.links));
  handle(CHANNELS.saveFile, (taken) => (typeof taken === 'string' ? calls.saveFile(taken) : 'gone'));
  handle(CHANNELS.openLink, (id) => openLink(calls.links, id, calls.shell));
}

/** Messages on a port have no sender, so trust is decided at this hand-over. A refused port is closed. */
function takePort(ports: readonly MessagePortMain[], isOurs: boolean, { connect }: PageCalls): void {
  const [port, ...others] = ports;
  if (isOurs && port !== undefined && others.length === 0) connect(port);
  else for (const each of ports) each.close();
}

function pathsIn(value: unknown): string[] {
  const isList = Array.isArray(value) && value.length > 0 && value.length <= MOST_FILES;
  if (!isList || !value.every((path) => typeof path === 'string' && isAbsolute(path))) {
    throw new TypeError('These files have no place on the disk.');
  }
  return value;
}
