import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronBinary } from '../../../scripts/electron-binary.ts';
import { closeLedger, openLedger } from '../../../src/ledger/open-ledger.ts';
import { latestImport } from '../../../src/ledger/reads/imports.ts';
import { sql } from '../../../src/ledger/sql.ts';
import { sinkFor, writeSample } from '../../../src/sample/write-sample.ts';
import { temporaryDir } from '../../temporary-dir.ts';

/*
 * The app in Electron itself. `SIDEDOOR_APP` names a packaged app (made with `npm run package -- --test-build`); without it
 * the built app is run by the Electron of node_modules. Where there is neither, every test is skipped and says so.
 */

const rootDir = resolve(import.meta.dirname, '../../..');
const packagedApp = process.env.SIDEDOOR_APP;
const found = packagedApp ? { path: packagedApp } : electronBinary(rootDir);
const reason = 'reason' in found ? found.reason : null;
const executablePath = 'path' in found ? found.path : '';
const ownArgs = packagedApp ? [] : [join(rootDir, 'dist/electron')];
const NOTE = `skipped: no Electron binary (${reason})`;
if (reason !== null) process.stdout.write(`${NOTE}\n`);

const dir = temporaryDir();
const ledgerPath = join(dir, 'ledger.sqlite');
const env = { ...process.env, SIDEDOOR_LEDGER: ledgerPath } as Record<string, string>;

let app: ElectronApplication;
let page: Page;

async function start(args: readonly string[] = []): Promise<void> {
  app = await _electron.launch({ executablePath, args: [...ownArgs, ...args], env });
  page = await app.firstWindow();
}

function importsInLedger(): number {
  const ledger = openLedger(ledgerPath);
  try {
    expect(ledger.db.value<string>(sql`PRAGMA integrity_check`)).toBe('ok');
    return ledger.db.value<number>(sql`SELECT count(*) FROM import`) ?? 0;
  } finally {
    closeLedger(ledger);
  }
}

describe.skipIf(reason !== null)(reason === null ? 'the app in Electron' : NOTE, () => {
  beforeAll(() => start());
  afterAll(() => app.close());

  it('shows our page in a sandboxed window', async () => {
    await page.getByRole('button', { name: 'Try the sample' }).waitFor();
    expect(page.url()).toMatch(/^sidedoor:\/\/app\/index\.html/);
    expect(await page.evaluate(() => [typeof require, typeof process])).toEqual(['undefined', 'undefined']);
    expect(await page.evaluate(() => Object.keys(window.sidedoor ?? {}).length)).toBe(6);
  });

  it('imports the sample and flags Netflix', async () => {
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await page.getByText('The import is complete').waitFor();
    await page.getByRole('link', { name: 'See the answer' }).click();
    await page.getByText('Netflix').first().waitFor();
  });

  it('cancels every request to the network, of every session and of the page', async () => {
    const outcomes = await app.evaluate(({ session }) =>
      Promise.all(
        [session.fromPartition('sidedoor'), session.defaultSession, session.fromPartition('another')].map(
          (each) =>
            each.fetch('https://example.com/').then(
              () => 'answered',
              () => 'refused',
            ),
        ),
      ),
    );
    expect(outcomes).toEqual(['refused', 'refused', 'refused']);
    const proxies = await app.evaluate(({ session }) =>
      Promise.all(
        [session.fromPartition('sidedoor'), session.defaultSession, session.fromPartition('another')].map(
          (each) => each.resolveProxy('https://127.0.0.1/'),
        ),
      ),
    );
    expect(proxies).toEqual(Array(3).fill('PROXY 127.0.0.1:1'));
    const policy = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getWebRTCIPHandlingPolicy(),
    );
    expect(policy).toBe('disable_non_proxied_udp');
    const fromPage = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(fromPage).toBe('refused');
  });

  it('continues after its engine was killed', async () => {
    const pid = await app.evaluate(
      ({ app: running }) => running.getAppMetrics().find(({ name }) => name === 'Sidedoor engine')?.pid,
    );
    // 0 would be this very process and its group.
    expect(pid).toBeGreaterThan(0);
    process.kill(pid ?? Number.NaN, 'SIGKILL');
    await page.evaluate(() => {
      window.location.hash = '#/coverage';
    });
    await page.getByRole('heading', { name: 'Documents' }).waitFor();
    await page.evaluate(() => {
      window.location.hash = '#/flagged';
    });
    await page.getByText('Netflix').first().waitFor();
  });

  it('neither leaves its page nor opens another window', async () => {
    await page.evaluate(() => {
      window.open('https://example.com/');
      window.location.href = 'https://example.com/';
    });
    await page.getByText('Netflix').first().waitFor();
    expect(page.url()).toMatch(/^sidedoor:\/\/app\//);
    expect(app.windows()).toHaveLength(1);
  });

  it('brings the first window to the front when it is started again, and the second one leaves', async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const second = spawn(executablePath, ownArgs, { env, stdio: 'ignore' });
    const [code] = await once(second, 'exit');
    expect(code).toBe(0);
    await expect
      .poll(() =>
        app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.isMinimized())),
      )
      .toEqual([false]);
  });

  it('leaves the ledger intact when it is quit during an import', async () => {
    await app.close();
    const before = importsInLedger();
    const zip = join(dir, 'facebook-robin-2026-05-20-AbCdEfGh.zip');
    const sizes = { messages: 400_000, threads: 800 };
    await writeSample(sizes, sinkFor(zip, sizes));
    await start([zip]);
    await page.getByRole('button', { name: 'Import this part' }).click();
    await page.getByRole('progressbar').waitFor();
    await app.close();
    expect(importsInLedger()).toBe(before);
    await start();
    await page.getByText('Netflix').first().waitFor();
    expect(getLatestImportId()).toBe(before);
  });
});

function getLatestImportId(): number | null {
  const ledger = openLedger(ledgerPath);
  try {
    return latestImport(ledger.db)?.id ?? null;
  } finally {
    closeLedger(ledger);
  }
}

declare global {
  interface Window {
    readonly sidedoor?: object;
  }
}
