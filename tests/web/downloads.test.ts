import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { getWorkRoot } from '../../src/engine/act/work-dir.ts';
import { ask, createClient, type Shared, shareHost } from './harness.ts';

const getShared = shareHost();
const getClient = () => createClient(getShared(), getShared().secrets);

beforeAll(async () => {
  for await (const _ of await getClient().imports.sample()) {
    // Only its end matters.
  }
});

/** The host with the sample, and a report waiting to be fetched. */
async function withReport(): Promise<Shared & { handle: string }> {
  const { file } = await getClient().report.write({ format: 'html' });
  return { ...getShared(), handle: file.handle };
}

const filesAtWork = ({ ledgerPath }: Shared): string[] =>
  readdirSync(getWorkRoot(ledgerPath), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('a download', () => {
  it('returns a report once, to be saved and not displayed, and removes it', async () => {
    const { host, secrets, handle } = await withReport();
    expect(filesAtWork(getShared())).toHaveLength(1);
    const first = await ask(host.port, `/download/${handle}`, { headers: secrets });
    expect(first.status).toBe(200);
    expect(first.body).toMatch(/^<!doctype html>/i);
    expect(first.headers['content-type']).toBe('application/octet-stream');
    expect(first.headers['content-disposition']).toBe('attachment; filename="sidedoor-report.html"');
    expect(Number(first.headers['content-length'])).toBe(Buffer.byteLength(first.body));
    expect(first.headers['x-content-type-options']).toBe('nosniff');
    const again = await ask(host.port, `/download/${handle}`, { headers: secrets });
    expect([again.status, again.body]).toEqual([404, expect.stringContaining('saved already')]);
    await expect.poll(() => filesAtWork(getShared())).toEqual([]);
  });

  it('is refused to strangers, to links from other sites and to other methods, and remains', async () => {
    const { host, secrets, handle } = await withReport();
    const path = `/download/${handle}`;
    const refused = [
      await ask(host.port, path),
      await ask(host.port, path, { headers: { cookie: secrets.cookie } }),
      await ask(host.port, path, { headers: { ...secrets, 'sec-fetch-site': 'cross-site' } }),
      await ask(host.port, path, { headers: { ...secrets, host: 'rebound.example' } }),
      await ask(host.port, path, { method: 'HEAD', headers: secrets }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 405]);
    expect((await ask(host.port, path, { headers: secrets })).status).toBe(200);
  });

  it('accepts only a handle', async () => {
    const { host, secrets } = getShared();
    for (const name of ['', 'x', '..%2f..%2fledger.sqlite', '../../data/ledger.sqlite']) {
      const answer = await ask(host.port, `/download/${name}`, { headers: secrets });
      expect(answer.status, name).toBe(404);
    }
  });

  it('that was not fetched is removed with the host', async () => {
    const { host, ledgerPath } = await withReport();
    expect(existsSync(getWorkRoot(ledgerPath))).toBe(true);
    await host.close();
    expect(existsSync(getWorkRoot(ledgerPath))).toBe(false);
  });
});
