import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { GENERATION_NAMES } from '../../src/sample/eras.ts';
import { SAMPLE_LOCALES, type SampleOptions } from '../../src/sample/options.ts';
import {
  type Audited,
  accountOf,
  audit,
  forgetAll,
  jsonOf,
  lossesOf,
  writeFiles,
  writePages,
} from './accounts.ts';
import { type JsonFile, printJson } from './json-file.ts';
import { type Account, LOSSES } from './losses.ts';

const TINY = {
  messages: 300,
  threads: 12,
  businesses: 9,
  events: 40,
  advertisers: 16,
  apps: 20,
  mediaEntries: 0,
};
/** Threads of more than one page, and a few messages of every kind in every generation. */
const MEDIUM = {
  ...TINY,
  messages: 24_000,
  threads: 25,
  businesses: 40,
  events: 1500,
  advertisers: 200,
  apps: 60,
};

const dir = mkdtempSync(join(tmpdir(), 'sidedoor-round-trip-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The audit of an account's JSON after all losses; accounts whose clocks agree lose the same and are read once. */
const known = new Map<string, Promise<Audited>>();

async function auditOfPoorJson(account: Account, sizes: Partial<SampleOptions>): Promise<Audited> {
  const files = forgetAll(await jsonOf(account, sizes), lossesOf(LOSSES, account), account);
  const key = digest(account, files);
  const found = known.get(key) ?? auditOf(join(dir, `json-${key}`), files, account);
  known.set(key, found);
  return found;
}

function digest({ generation }: Account, files: readonly JsonFile[]): string {
  const hash = createHash('sha1').update(generation);
  for (const { path, value } of files) hash.update(path).update(printJson(value));
  return hash.digest('hex');
}

function auditOf(folder: string, files: readonly JsonFile[], account: Account): Promise<Audited> {
  writeFiles(folder, files);
  const zones = account.generation === '2014';
  return audit([folder], { asIfPrinted: { generatedAt: account.generatedAt, zones } });
}

async function roundTrip(account: Account, sizes: Partial<SampleOptions>): Promise<void> {
  const folder = join(dir, `html-${account.generation}-${account.locale}-${sizes.messages}`);
  await writePages(folder, account, sizes);
  const { documents: pages, format, ...fromPages } = await audit([folder]);
  const { documents: _, format: __, ...fromJson } = await auditOfPoorJson(account, sizes);
  expect(fromPages).toEqual(fromJson);
  expect(format).toBe('html');
  expect(pages.flatMap(({ problems }) => problems)).toEqual([]);
}

describe.each(GENERATION_NAMES)('the pages of %s', (generation) => {
  it.each(SAMPLE_LOCALES)('in %s give the audit of the JSON, but for the losses listed', async (locale) => {
    await roundTrip(accountOf(generation, locale), TINY);
  });
});

describe('the pages of a larger account', () => {
  it.each(['2014', '2021', '2025'] as const)('give the audit of its JSON too (%s)', async (generation) => {
    await roundTrip(accountOf(generation, 'en_US'), MEDIUM);
  });
});

describe('a loss', () => {
  it.each(LOSSES.flatMap((loss) => loss.generations.map((generation) => ({ loss, generation }))))(
    'is not listed in vain: $loss.id in $generation',
    async ({ loss, generation }) => {
      const account = accountOf(generation, loss.locales?.[0] ?? 'en_US');
      const files = await jsonOf(account, { ...MEDIUM, messages: 8000 });
      expect(digest(account, loss.forget(files, account))).not.toBe(digest(account, files));
    },
  );
});
