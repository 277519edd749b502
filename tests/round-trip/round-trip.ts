import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { SampleOptions } from '../../src/sample/options.ts';
import { type Audited, audit, forgetAll, getLosses, writeFiles, writeJson, writePages } from './accounts.ts';
import { type JsonFile, printJson } from './json-file.ts';
import { type Account, LOSSES } from './losses.ts';

export const TINY = {
  messages: 300,
  threads: 12,
  businesses: 9,
  events: 40,
  advertisers: 16,
  apps: 20,
  mediaEntries: 0,
};
/** Large enough to be read by threads, with a few of everything in every generation. */
export const MEDIUM = { ...TINY, messages: 14_000, businesses: 40, events: 1500, advertisers: 600, apps: 60 };

/** The audit of an account's JSON after all losses; accounts whose clocks agree lose the same and are read once. */
const known = new Map<string, Promise<Audited>>();

async function auditOfPoorJson(
  dir: string,
  account: Account,
  sizes: Partial<SampleOptions>,
): Promise<Audited> {
  const files = forgetAll(await writeJson(account, sizes), getLosses(LOSSES, account), account);
  const key = digest(account, files);
  const found = known.get(key) ?? runAudit(join(dir, `json-${key}`), files, account);
  known.set(key, found);
  return found;
}

function digest({ generation }: Account, files: readonly JsonFile[]): string {
  const hash = createHash('sha1').update(generation);
  for (const { path, value } of files) hash.update(path).update(printJson(value));
  return hash.digest('hex');
}

function runAudit(folder: string, files: readonly JsonFile[], account: Account): Promise<Audited> {
  writeFiles(folder, files);
  const zones = account.generation === '2014';
  return audit([folder], { asIfPrinted: { generatedAt: account.generatedAt, zones } });
}

/** Writes an account as pages and as JSON without what pages do not say, audits both and expects the same. */
export async function roundTrip(dir: string, account: Account, sizes: Partial<SampleOptions>): Promise<void> {
  const folder = join(dir, `html-${account.generation}-${account.locale}-${sizes.messages}`);
  await writePages(folder, account, sizes);
  const { documents: pages, format, ...fromPages } = await audit([folder]);
  const { documents: _, format: __, ...fromJson } = await auditOfPoorJson(dir, account, sizes);
  expect(fromPages).toEqual(fromJson);
  expect(format).toBe('html');
  const said = getLosses(LOSSES, account).flatMap(({ problem }) => problem ?? []);
  expect(pages.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(said);
  expect(pages.filter(({ status }) => status === 'partial')).toHaveLength(said.length);
}
