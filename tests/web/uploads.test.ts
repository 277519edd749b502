import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { getWorkRoot } from '../../src/engine/act/work-dir.ts';
import { receiveUpload, type UploadDesk } from '../../web/upload.ts';
import { temporaryDir } from '../temporary-dir.ts';
import {
  type Answer,
  ask,
  createClient,
  letIn,
  type Running,
  runHost,
  type Secrets,
  shareHost,
} from './harness.ts';

const getShared = shareHost();

/** A server that does nothing but receive. */
async function receiver(desk: UploadDesk): Promise<number> {
  const server = createServer(
    (request, response) =>
      void receiveUpload({ request, response, desk, query: new URLSearchParams({ name: 'a.zip' }) }),
  );
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

const post = (port: number, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(port, '/', { method: 'POST', headers, body: 'x'.repeat(1000) });

const PROFILE = { profile_v2: { name: { full_name: 'Ada Example' } } };

/** A small export as paths with contents. */
const exportFiles = (folder: string, app: string): Record<string, string> => ({
  [`${folder}/personal_information/profile_information/profile_information.json`]: JSON.stringify(PROFILE),
  [`${folder}/apps_and_websites_off_of_facebook/connected_apps_and_websites.json`]: JSON.stringify({
    installed_apps_v2: [{ name: app, category: 'active', added_timestamp: 1_400_000_000 }],
  }),
});

/** Sends a folder as the page does: its listing first, then what the host asks for. */
async function uploadFolder(
  { host }: Running,
  secrets: Secrets,
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<{ handle: string; sent: string[] }> {
  const post = async (path: string, body: string): Promise<unknown> => {
    const answer = await ask(host.port, path, { method: 'POST', headers: secrets, body });
    expect(answer.status).toBe(200);
    return JSON.parse(answer.body);
  };
  const paths = Object.keys(files);
  const item = '0f8fad5b-d9cb-469f-a165-70867728950e';
  const listed = await post(
    `/upload/folder?item=${item}&name=${encodeURIComponent(name)}`,
    JSON.stringify(paths),
  );
  const { handle, wanted } = listed as { handle: string; wanted: number[] };
  const sent = wanted.map((index) => paths[index] ?? '');
  for (const path of sent) {
    const query = `item=${item}&name=${encodeURIComponent(`${name}/${path}`)}`;
    expect(await post(`/upload?${query}`, files[path] ?? '')).toEqual({ handle });
  }
  return { handle, sent };
}

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [entry.name] : [],
  );

describe('an upload', () => {
  it('larger than the disk is refused before a byte is stored', async () => {
    const dir = temporaryDir();
    const port = await receiver({ dir: () => dir, select: async () => 'handle' });
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'content-length': String(Number.MAX_SAFE_INTEGER) };
      const sent = request({ host: '127.0.0.1', port, method: 'POST', headers }, (response) => {
        resolve(response.statusCode);
        sent.destroy();
      });
      sent.on('error', reject);
      sent.write('x');
    });
    expect(answer).toBe(507);
    expect(readdirSync(dir)).toEqual([]);
  });

  it('stopped by a full disk says so and leaves nothing', async () => {
    const dir = temporaryDir();
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const port = await receiver({ dir: () => dir, select: () => Promise.reject(full) });
    const answer = await post(port);
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      507,
      { sentence: expect.stringContaining('no room for a copy') },
    ]);
    expect(readdirSync(dir)).toEqual([]);
  });

  it('into a folder that cannot be created fails with a sentence that names no path', async () => {
    const denied = Object.assign(new Error('/secret/path'), { code: 'EACCES' });
    const port = await receiver({
      dir: () => {
        throw denied;
      },
      select: async () => 'handle',
    });
    const answer = await post(port);
    expect([answer.status, answer.body]).toEqual([500, expect.not.stringContaining('/secret')]);
  });

  it('that is interrupted leaves no file behind', async () => {
    const dir = join(temporaryDir(), 'work');
    mkdirSync(dir);
    const port = await receiver({ dir: () => dir, select: async () => 'handle' });
    await new Promise<void>((resolve) => {
      const sent = request({
        host: '127.0.0.1',
        port,
        method: 'POST',
        headers: { 'content-length': '1000' },
      });
      sent.on('error', () => resolve());
      sent.write('x'.repeat(10));
      sent.on('close', () => resolve());
      // Breaks off once the first bytes have reached the disk.
      void expect
        .poll(() => readdirSync(dir))
        .toHaveLength(1)
        .finally(() => sent.destroy());
    });
    await expect.poll(() => readdirSync(dir)).toEqual([]);
  });

  it('of a folder takes what is read and the names of the rest, and forms one folder again', async () => {
    const running = await runHost();
    const secrets = await letIn(running);
    const client = createClient(running, secrets);
    const files = {
      ...exportFiles('facebook-ada-2024-01-02-AbCdEfGh', 'Spotify'),
      ...exportFiles('facebook-ada-2026-05-20-IjKlMnOp', 'Netflix'),
      'facebook-ada-2026-05-20-IjKlMnOp/posts/media/cat.jpg': 'no picture is sent',
      'facebook-ada-2026-05-20-IjKlMnOp/comments/comments.json': 'no comment is sent',
      '../../climbing.json': '{}',
      '.DS_Store': 'x',
    };
    const { handle, sent } = await uploadFolder(running, secrets, 'My exports', files);
    expect(sent.filter((path) => /cat|comments|DS_Store|climbing/.test(path))).toEqual([]);
    const preview = await client.imports.preview({ handles: [handle] });
    expect(preview.exports[0]).toMatchObject({ owner: 'Ada Example', generatedAt: '2026-05-20T00:00:00Z' });
    expect(preview.notices.map(({ code }) => code)).toEqual(['separate-imports']);
    for await (const _ of await client.imports.start({ handles: [handle] }));
    expect((await client.imports.list()).map(({ generatedAt }) => generatedAt?.slice(0, 4))).toEqual([
      '2026',
      '2024',
    ]);
    expect((await client.coverage({ limit: 1 })).otherFiles).toBe(3);
    expect(filesIn(getWorkRoot(running.ledgerPath))).toEqual([]);
  });

  it('of an empty folder is refused with a sentence', async () => {
    const { secrets, ...running } = getShared();
    const { handle } = await uploadFolder(running, secrets, 'nothing', {});
    const refused = createClient(running, secrets).imports.preview({ handles: [handle] });
    await expect(refused).rejects.toMatchObject({
      code: 'REFUSED',
      data: { sentence: '“nothing” is an empty folder. Choose the folder that holds the export.' },
    });
  });

  it.each(['../up', 'a/b', 'short'])('with the item name %s is refused', async (item) => {
    const { host, secrets: headers } = getShared();
    const path = `/upload?name=a.zip&item=${encodeURIComponent(item)}`;
    const answer = await ask(host.port, path, { method: 'POST', headers, body: 'x' });
    expect(answer.status).toBe(400);
  });

  it('for a folder whose listing was lost with its engine is refused and stores nothing', async () => {
    const running = await runHost();
    const headers = await letIn(running);
    const path = '/upload?item=0f8fad5b-d9cb-469f-a165-70867728950e&name=folder/a.json';
    const answer = await ask(running.host.port, path, { method: 'POST', headers, body: 'x' });
    expect([answer.status, answer.body]).toEqual([409, expect.stringContaining('Choose it again')]);
    await running.host.close();
    expect(existsSync(getWorkRoot(running.ledgerPath))).toBe(false);
  });

  it('gives two files with the same name a handle each', async () => {
    const { host, ledgerPath, secrets: headers } = getShared();
    const send = (): Promise<Answer> =>
      ask(host.port, '/upload?name=messages.zip', { method: 'POST', headers, body: 'x' });
    const [one, other] = [await send(), await send()];
    expect([one.status, other.status]).toEqual([200, 200]);
    expect(one.body).not.toBe(other.body);
    expect(existsSync(ledgerPath)).toBe(false);
  });
});
