import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { EngineClient } from '../../src/engine/contract/contract.ts';
import { type Host, type HostOptions, startHost } from '../../web/host.ts';
import { temporaryDir } from '../temporary-dir.ts';

export type Running = { readonly host: Host; readonly dir: string; readonly ledgerPath: string };

/** A host with pages of its own and an empty ledger. */
export async function runHost(options: Partial<HostOptions> = {}): Promise<Running> {
  const running = await startHostIn(temporaryDir(), options);
  onTestFinished(() => running.host.close());
  return running;
}

export type Shared = Running & { readonly secrets: Secrets };

/** One host, admitted, for the tests of a file or group that do not interfere: every engine is a process of its own. */
export function shareHost(): () => Shared {
  let shared: Shared | undefined;
  beforeAll(async () => {
    const running = await startHostIn(temporaryDir(), {});
    shared = { ...running, secrets: await letIn(running) };
  });
  afterAll(() => shared?.host.close());
  return () => {
    if (!shared) throw new Error('The host has not been started yet.');
    return shared;
  };
}

async function startHostIn(dir: string, options: Partial<HostOptions>): Promise<Running> {
  const rendererDir = join(dir, 'renderer');
  mkdirSync(join(rendererDir, 'assets'), { recursive: true });
  writeFileSync(
    join(rendererDir, 'index.html'),
    '<!doctype html><html lang="en"><title>the page</title></html>',
  );
  writeFileSync(join(rendererDir, 'assets/app.js'), 'export {};');
  const ledgerPath = join(dir, 'data', 'ledger.sqlite');
  const host = await startHost({ rendererDir, ledgerPath, downloadsDir: null, ...options });
  return { host, dir, ledgerPath };
}

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

export type Asked = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};

/** One raw request: `fetch` would tidy the path and refuse to set Host. */
export function ask(port: number, path: string, asked: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { host: `127.0.0.1:${port}`, ...asked.headers };
    const sent = request(
      { host: '127.0.0.1', port, path, method: asked.method ?? 'GET', headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(asked.body);
  });
}

/** What every call needs, as request headers. */
export type Secrets = { readonly cookie: string; readonly authorization: string };

/** Opens the address that the host printed and gives what the browser and the page get. */
export async function letIn({ host }: Running): Promise<Secrets> {
  const { search } = new URL(host.openUrl);
  const { headers, body } = await ask(host.port, `/${search}`);
  const [cookie] = (headers['set-cookie']?.[0] ?? '').split(';');
  const [, key] = /url=\/#key=([\w-]{43})"/.exec(body) ?? [];
  if (!cookie || !key) throw new Error('the host gave no cookie or no key');
  return { cookie, authorization: `Bearer ${key}` };
}

/** A client as the renderer makes it, with what a browser would send. */
export function createClient({ host }: Running, secrets: Secrets): EngineClient {
  const origin = `http://127.0.0.1:${host.port}`;
  return createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers: { ...secrets, origin } }));
}
