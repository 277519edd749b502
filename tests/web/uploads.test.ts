import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { receiveUpload, type UploadDesk } from '../../web/upload.ts';
import { type Answer, ask, letIn, runHost, temporaryDir } from './harness.ts';

/** A server that does nothing but receive. */
async function receiver(desk: UploadDesk): Promise<number> {
  const server = createServer((incoming, response) => void receiveUpload(incoming, response, desk, 'a.zip'));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

const post = (port: number, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(port, '/', { method: 'POST', headers, body: 'x'.repeat(1000) });

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

  it('that a full disk stops says so and leaves nothing', async () => {
    const dir = temporaryDir();
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const port = await receiver({ dir: () => dir, select: () => Promise.reject(full) });
    const answer = await post(port);
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      507,
      { sentence: expect.stringContaining('not enough room on the disk') },
    ]);
    expect(readdirSync(dir)).toEqual([]);
  });

  it('into a folder that cannot be made fails with a sentence that names no path', async () => {
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

  it('that breaks off leaves no file behind', async () => {
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

  it('gives two files of one name a handle each', async () => {
    const running = await runHost();
    const headers = { cookie: await letIn(running) };
    const send = (): Promise<Answer> =>
      ask(running.host.port, '/upload?name=messages.zip', { method: 'POST', headers, body: 'x' });
    const [one, other] = [await send(), await send()];
    expect([one.status, other.status]).toEqual([200, 200]);
    expect(one.body).not.toBe(other.body);
    expect(existsSync(running.ledgerPath)).toBe(false);
  });
});
