import { EventEmitter } from 'node:events';
import { writeSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { CHANNELS } from '../../../electron/channels.ts';
import { START_ADDRESS } from '../../../electron/own-address.ts';
import type { EngineClient } from '../../../src/engine/contract/contract.ts';
import { EngineChildProcess } from '../../../src/engine/engine-child-process.ts';
import { FakeWindow, fakeElectron } from '../unit/fakes.ts';

/*
 * Starts an extracted app under plain Node, with a stand-in for `electron` and nothing else: node start-packaged.ts <app>
 * <home>. Imports the sample over a port and prints what it saw as JSON. A file or package that is missing ends it.
 */

const [, , appDir = '', home = ''] = process.argv;
const electron = fakeElectron(home);
const { app, ipc, session, windows, opened } = electron;
const children: EngineChildProcess[] = [];
const required: string[] = [];

const fork = (path: string): EngineChildProcess => {
  const child = new EngineChildProcess(path);
  children.push(child);
  return child;
};
const StandInWindow = class extends FakeWindow {
  constructor(options: object) {
    super(options);
    windows.push(this);
  }
};
const standIn = {
  ...electron.parts,
  app,
  ipcMain: ipc,
  BrowserWindow: StandInWindow,
  Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: () => undefined },
  Notification: class {},
  powerMonitor: new EventEmitter(),
  session: { fromPartition: () => session },
  utilityProcess: { fork },
};

// The one package that Electron itself brings along.
const loader = Module as unknown as { _load: (name: string, ...rest: unknown[]) => unknown };
const load = loader._load;
loader._load = (name, ...rest) => {
  required.push(name);
  return name === 'electron' ? standIn : load(name, ...rest);
};

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
};

const manifest = createRequire(join(appDir, 'package.json'))('./package.json') as { main: string };
createRequire(join(appDir, 'package.json'))(`./${manifest.main}`);
await until(() => windows.length > 0);

const page = session.handlers.get('sidedoor')?.(new Request(START_ADDRESS));
const event = { sender: { id: 7 }, senderFrame: { url: START_ADDRESS, parent: null } };
const { port1, port2 } = new MessageChannel();
ipc.listeners.get(CHANNELS.port)?.({ ...event, ports: [port2] });
const client: EngineClient = createORPCClient(new RPCLink({ port: port1 }));
port1.start();
const events: string[] = [];
for await (const { type } of await client.imports.sample()) events.push(type);
const { rows } = await client.findings.list({});
await ipc.handlers.get(CHANNELS.openLink)?.(event, 'project');
port1.close();
app.emit('before-quit', { preventDefault: () => undefined });
await until(() => app.done.includes('quit'));

const seen = {
  about: app.done.find((each) => each.startsWith('about')),
  page: { status: page?.status, policy: page?.headers.get('content-security-policy') },
  preload: windows[0]?.options.webPreferences?.preload,
  lastEvent: events.at(-1),
  findings: rows.map(({ id }) => id),
  opened,
  packages: [...new Set(required)].filter((name) => !name.startsWith('.') && !name.startsWith('/')).sort(),
};
writeSync(1, JSON.stringify(seen));
