import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { RPCHandler } from '@orpc/server/message-port';
import { sweepWorkDirs } from './act/work-dir.ts';
import type { ImportEvent } from './contract/import-views.ts';
import { EngineContext } from './engine-context.ts';
import type { FromHost, PortFrame, ToHost } from './router/host-messages.ts';
import { notifyHost, reportImport } from './router/host-notifications.ts';
import { answerInLanguage } from './router/request-language.ts';
import { createRouter } from './router.ts';

/*
 * The engine in a process of its own: the entry of a child process (`web/`) and of Electron's utilityProcess. The host sends
 * `open`, then one message port per front end with `serve`; everything else is the contract.
 */

/** A port as either kind of host passes it. */
type FrontEnd = MessagePort;
type Host = {
  readonly listen: (receive: (message: FromHost, ports: readonly FrontEnd[]) => void) => void;
  readonly send: (message: ToHost) => void;
};

/** Electron puts this on `process` in a utilityProcess; its events have data and ports as separate fields. */
type UtilityPort = {
  on(event: 'message', listener: (event: { data: FromHost; ports: FrontEnd[] }) => void): void;
  postMessage(message: ToHost): void;
};

function findHost(): Host {
  const utility = (process as { readonly parentPort?: UtilityPort }).parentPort;
  if (!utility) return parentProcess();
  return {
    listen: (receive) => utility.on('message', ({ data, ports }) => receive(data, ports)),
    send: (message) => utility.postMessage(message),
  };
}

/** Node's own parent process. A port cannot be sent, so a channel of this process is used in its place. */
function parentProcess(): Host {
  // Ctrl-C in a terminal reaches every process there; we end when the host closes us.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
  process.on('disconnect', () => void close(engine));
  let near: MessagePort | null = null;
  const openPort = (): FrontEnd => {
    const { port1, port2 } = new MessageChannel();
    near = port1.on('message', (data: PortFrame['data']) => process.send?.({ type: 'frame', data }));
    return port2;
  };
  return {
    listen: (receive) =>
      process.on('message', (message: FromHost | PortFrame) => {
        if (message.type === 'frame') near?.postMessage(message.data);
        else receive(message, message.type === 'serve' ? [openPort()] : []);
      }),
    send: (message) => process.send?.(message),
  };
}

type Open = {
  readonly context: EngineContext;
  readonly handler: RPCHandler<Record<never, never>>;
  readonly served: FrontEnd[];
};

function open(message: FromHost & { type: 'open' }): Open {
  const onImport = (events: AsyncIterable<ImportEvent>): void => void reportImport(events, host.send);
  const context = new EngineContext({ ...message.options, onImport });
  sweepWorkDirs(context.engine.ledgerPath);
  const options = { interceptors: [answerInLanguage], clientInterceptors: [notifyHost(host.send)] };
  return { context, handler: new RPCHandler(createRouter(context), options), served: [] };
}

/** One front end at a time: a reloaded page brings a new port, and the old one is no longer used. */
function serve({ handler, served }: Open, ports: readonly FrontEnd[]): void {
  for (const old of served.splice(0)) old.close();
  for (const port of ports) {
    handler.upgrade(port, { context: {} });
    port.start();
    served.push(port);
  }
}

async function close(engine: Open | null): Promise<void> {
  await engine?.context.close();
  process.exit(0);
}

const host = findHost();
let engine: Open | null = null;

host.listen((message, ports) => {
  if (message.type === 'open') engine ??= open(message);
  else if (message.type === 'close') void close(engine);
  else if (!engine) throw new Error(`the host said "${message.type}" before "open"`);
  else if (message.type === 'serve') serve(engine, ports);
  else if (message.type === 'lock') engine.context.appLock.lockNow();
  else if (message.type === 'take') {
    host.send({ type: 'taken', id: message.id, file: engine.context.files.take(message.handle) });
  } else {
    const { id, path, removeAfterwards } = message;
    const handle = engine.context.selections.register(path, { removeAfterwards });
    host.send({ type: 'selected', id, handle });
  }
});
