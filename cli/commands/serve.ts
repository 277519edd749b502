import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { say } from '../../src/words/say.ts';
import { type Host, startHost } from '../../web/host.ts';
import { HostError } from '../../web/host-error.ts';
import { openBrowser } from '../../web/open-browser.ts';
import { buildPages, PAGES_DIR } from '../../web/pages.ts';
import {
  type CliContext,
  type CommonOptions,
  RequestError,
  toEngineOptions,
  wholeNumber,
  withLedgerPath,
} from '../context.ts';

type Options = CommonOptions & { readonly port?: string; readonly open: boolean };

/** The folder of the pages, built if necessary. SIDEDOOR_RENDERER names another one, for working on the pages. */
async function findRendererDir({ env, terminal }: CliContext): Promise<string> {
  if (env.SIDEDOOR_RENDERER !== undefined) return env.SIDEDOOR_RENDERER;
  await buildPages(() => terminal.out.write(`${say('cli.serve.building')}\n`));
  return PAGES_DIR;
}

/** `serve [path...]`: the app in the browser, on the loopback address, until it is stopped. */
export function serveCommand(command: Command, context: CliContext): void {
  command.option('--port <n>', say('help.serve.port')).option('--no-open', say('help.serve.noOpen'));
  withLedgerPath(command).action(async (paths: string[], options: Options) => {
    const host = await start(context, paths, options);
    try {
      await announce(context, host, options.open);
      await untilStopped(context.signal);
    } finally {
      await host.close();
    }
    context.terminal.out.write(`${say('cli.serve.stopped')}\n`);
  });
}

async function start(context: CliContext, paths: readonly string[], options: Options): Promise<Host> {
  const offered = paths.map((path) => resolve(path));
  const missing = offered.find((path) => !existsSync(path));
  if (missing !== undefined) throw new RequestError(say('cli.serve.missing', { path: missing }));
  try {
    return await startHost({
      ...toEngineOptions(options, context.env),
      ...(options.port ? { port: wholeNumber('--port', options.port, 0, 65_535) } : {}),
      rendererDir: await findRendererDir(context),
      downloadsDir: context.env.XDG_DOWNLOAD_DIR ?? join(homedir(), 'Downloads'),
      offered,
    });
  } catch (error) {
    throw error instanceof HostError ? new RequestError(error.message) : error;
  }
}

/** The address admits one browser, once; so it is both printed and opened exactly once. */
async function announce({ terminal }: CliContext, host: Host, open: boolean): Promise<void> {
  terminal.out.write(`${say('cli.serve.running')}\n${host.openUrl}\n`);
  if (!open) return;
  const opened = await openBrowser(pathToFileURL(host.writeOpenerPage()).href);
  if (!opened) terminal.out.write(`${say('cli.serve.noBrowser')}\n`);
}

function untilStopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
