import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderSink } from '../../src/sample/sinks/folder-sink.ts';
import { writeSample } from '../../src/sample/write-sample.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { audit, getAccount, writeFiles, writeJson, writePages } from './accounts.ts';

const SIZES = {
  messages: 900,
  threads: 15,
  businesses: 12,
  events: 60,
  advertisers: 20,
  apps: 30,
  mediaEntries: 0,
};

const dir = temporaryDir();
let folders = 0;

function fresh(): string {
  folders += 1;
  return join(dir, String(folders));
}

const account = getAccount('2024', 'fr');

async function getPages(keep: (path: string) => boolean): Promise<string> {
  const folder = fresh();
  const sink = folderSink(folder);
  const some = {
    ...sink,
    write: async (...args: Parameters<typeof sink.write>) => {
      if (keep(args[1].path)) await sink.write(...args);
      else for (const _ of args[1].chunks);
    },
  };
  await writeSample(
    { ...SIZES, format: 'html', generation: account.generation, locale: account.locale },
    some,
  );
  return folder;
}

async function jsonFolder(keep: (path: string) => boolean): Promise<string> {
  const folder = fresh();
  writeFiles(
    folder,
    (await writeJson(account, SIZES)).filter(({ path }) => keep(path)),
  );
  return folder;
}

/** The same account as JSON alone. */
const jsonAlone = await audit([await jsonFolder(() => true)]);
const isMessages = (path: string): boolean => path.includes('/messages/');

describe('an export with HTML and JSON parts', () => {
  it('is merged: messages from HTML, everything else from JSON', async () => {
    const mixed = await audit([await jsonFolder((path) => !isMessages(path)), await getPages(isMessages)]);
    const html = await audit([await getPages(() => true)]);
    expect(mixed.format).toBe('mixed');
    const { messages, systemLines, threads } = html.counts;
    expect(mixed.counts).toEqual({ ...jsonAlone.counts, messages, systemLines, threads });
    expect(messages).not.toBe(jsonAlone.counts.messages);
    expect(mixed.connections).toEqual(jsonAlone.connections);
    expect(mixed.days).toEqual(html.days);
    expect(mixed.findings.map(({ id }) => id).sort()).toEqual(jsonAlone.findings.map(({ id }) => id).sort());
  });

  it('has threads in HTML merged with threads in JSON', async () => {
    const first = (path: string): boolean =>
      /^[a-m]/.test(/messages\/[^/]+\/([^/]+)\//.exec(path)?.[1] ?? 'a');
    const mixed = await audit([
      await jsonFolder(first),
      await getPages((path) => isMessages(path) && !first(path)),
    ]);
    expect(mixed.format).toBe('mixed');
    expect(mixed.counts.threads).toBe(jsonAlone.counts.threads);
    const entries = ({ counts }: typeof jsonAlone): number => counts.messages + counts.systemLines;
    expect(entries(mixed)).toBe(entries(jsonAlone));
  });

  it('has a document in both formats counted once, from its JSON', async () => {
    const html = fresh();
    await writePages(html, account, SIZES);
    const both = await audit([await jsonFolder(() => true), html]);
    expect(both.counts).toEqual(jsonAlone.counts);
    expect(both.connections).toEqual(jsonAlone.connections);
    expect(both.days).toEqual(jsonAlone.days);
    expect(both.companies).toEqual(jsonAlone.companies);
    const pages = both.documents.filter(({ path }) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.every(({ status, records }) => status === 'duplicate' && records === 0)).toBe(true);
    expect(both.format).toBe('mixed');
  });

  it('takes from HTML only what the JSON lacks', async () => {
    const isApps = (path: string): boolean => path.includes('/connected_apps_and_websites');
    const json = await jsonFolder((path) => !isApps(path));
    const both = await audit([json, await getPages(() => true)]);
    expect(both.format).toBe('mixed');
    const read = both.documents.filter(({ path, status }) => path.endsWith('.html') && status === 'read');
    expect(read.map(({ path }) => path)).toEqual([
      'apps_and_websites_off_of_facebook/connected_apps_and_websites.html',
    ]);
    expect(both.counts).toEqual(jsonAlone.counts);
  });
});
