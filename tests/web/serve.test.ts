import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { closeLedger, openLedger } from '../../src/ledger/open-ledger.ts';
import { openBrowser } from '../../web/open-browser.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { expectMode, itUnlessWindows, SIGNALS } from '../windows.ts';
import { ask } from './harness.ts';

const BIN = join(import.meta.dirname, '../../cli/bin.mjs');

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };
type Serving = {
  readonly pid: number;
  readonly firstLines: Promise<string>;
  readonly ended: Promise<Ended>;
  readonly stop: () => void;
};

/** Runs `sidedoor serve` as a user would. */
function serve(
  dir: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
  noOpen: readonly string[] = ['--no-open'],
): Serving {
  const child = spawn(
    process.execPath,
    [BIN, 'serve', ...noOpen, '--ledger', join(dir, 'data/l.sqlite'), ...args],
    {
      env: { ...process.env, SIDEDOOR_RENDERER: join(dir, 'pages'), XDG_DOWNLOAD_DIR: dir, ...env },
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const text = { out: '', err: '' };
  const firstLines = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      text.out += chunk.toString();
      if (text.out.includes('token=')) resolve(text.out);
    });
  });
  child.stderr.on('data', (chunk: Buffer) => {
    text.err += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...text })));
  return { pid: child.pid ?? 0, firstLines, ended, stop: () => void child.kill('SIGINT') };
}

function dirWithPages(): string {
  const dir = temporaryDir();
  mkdirSync(join(dir, 'pages'));
  writeFileSync(join(dir, 'pages/index.html'), '<!doctype html>');
  return dir;
}

describe('sidedoor serve', () => {
  itUnlessWindows(
    SIGNALS,
    'prints an address that gives access, and stops cleanly on Ctrl-C without leaving anything',
    async () => {
      const dir = dirWithPages();
      const { firstLines, ended, stop } = serve(dir);
      const url = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(await firstLines)?.[0] ?? '';
      const { port, search } = new URL(url);
      expect((await ask(Number(port), `/${search}`)).status).toBe(200);
      stop();
      expect(await ended).toMatchObject({ code: 0, err: '', out: expect.stringContaining('has stopped') });
      expect(existsSync(join(dir, 'data'))).toBe(false);
    },
  );

  it('says what to do when the pages are missing, a path is wrong or the port is invalid', async () => {
    const [dir, bare] = [dirWithPages(), temporaryDir()];
    const [unbuilt, gone, port] = await Promise.all([
      serve(bare).ended,
      serve(dir, [join(dir, 'gone.zip')]).ended,
      serve(dir, ['--port', 'eighty']).ended,
    ]);
    expect(unbuilt).toMatchObject({ code: 1, err: expect.stringContaining('npm run build:renderer') });
    expect(gone).toMatchObject({ code: 1, err: expect.stringContaining('gone.zip') });
    expect(port).toMatchObject({ code: 2, err: expect.stringContaining('--port') });
  });
});

/** Serves with a browser that only writes down what it is given; resolves once it was started. */
async function serveWithBrowser(dir: string) {
  const args = join(dir, 'args');
  writeFileSync(join(dir, 'xdg-open'), `#!/bin/sh\necho "$@" > '${args}'\n`, { mode: 0o755 });
  const serving = serve(dir, [], { PATH: `${dir}:${process.env.PATH}` }, []);
  const url = /http:\/\/\S+/.exec(await serving.firstLines)?.[0] ?? '';
  await vi.waitFor(() => expect(readFileSync(args, 'utf8')).toMatch(/\n$/), 10_000);
  return { ...serving, url: new URL(url), opened: readFileSync(args, 'utf8').trim() };
}

describe('opening the browser', () => {
  it.runIf(process.platform === 'linux')(
    'keeps the address out of the process arguments, which every user can read (Linux)',
    async () => {
      const { url, opened, ended, stop } = await serveWithBrowser(dirWithPages());
      expect(opened).toMatch(/^file:\/\/\/\S+\/sidedoor-open-[0-9a-f]{16}\.html$/);
      const page = fileURLToPath(opened);
      expectMode(page, 0o600);
      expect(readFileSync(page, 'utf8')).toContain(`url=${url}"`);
      expect((await ask(Number(url.port), `/${url.search}`)).status).toBe(200);
      expect(existsSync(page)).toBe(false);
      stop();
      expect(await ended).toMatchObject({ code: 0 });
    },
  );

  it('is skipped without an error when there is none', async () => {
    expect(await openBrowser('http://127.0.0.1:1/', ['no-such-command-of-sidedoor'])).toBe(false);
    expect(await openBrowser('http://127.0.0.1:1/', [process.execPath, '-e', 'process.exit(3)'])).toBe(false);
    expect(await openBrowser('http://127.0.0.1:1/', [process.execPath, '-e', ''])).toBe(true);
  });
});

/** Opens the page, upon which the host starts its engine; gives the engine's process id. */
async function startEngine(url: URL, pid: number): Promise<string> {
  await ask(Number(url.port), `/${url.search}`);
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
}

const mayStepDown = process.platform === 'linux' && process.getuid?.() === 0;
const SKIPPED = mayStepDown ? '' : ' (skipped: only root on Linux may become another user)';

describe('another user of this computer', () => {
  it.skipIf(!mayStepDown)(
    `reads neither address nor ledger nor environment, and is not let in${SKIPPED}`,
    async () => {
      const dir = dirWithPages();
      const ledgerPath = join(dir, 'data/l.sqlite');
      closeLedger(openLedger(ledgerPath));
      // Temporary folders are private: here the files must be protected by themselves.
      chmodSync(dir, 0o755);
      const { pid, url, opened } = await serveWithBrowser(dir);
      const page = fileURLToPath(opened);
      const script = join(import.meta.dirname, 'as-other-user.ts');
      const files = [page, ledgerPath, `/proc/${pid}/environ`, join(dir, 'pages/index.html')];
      const lookAround = (paths: readonly string[]) =>
        JSON.parse(execFileSync(process.execPath, [script, url.port, ...paths], { encoding: 'utf8' }));
      const seen = lookAround(files);
      expect(seen.user).toBe(65_534);
      expect(Object.values(seen.files)).toEqual(['EACCES', 'EACCES', 'EACCES', '<!doctype html>']);
      expect(seen.args).toContain('serve');
      const token = url.searchParams.get('token');
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(JSON.stringify([seen.args, seen.answer])).not.toContain(token);
      expect(seen.answer.status).toBe(401);
      const engine = await startEngine(url, pid);
      const [environment] = Object.values(lookAround([`/proc/${engine}/environ`]).files);
      expect(environment).toBe('EACCES');
      process.kill(pid, 'SIGKILL');
      // The engine does not outlive the host.
      await vi.waitFor(() => expect(existsSync(`/proc/${engine}`)).toBe(false), 10_000);
    },
  );
});
