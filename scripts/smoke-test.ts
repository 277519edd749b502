import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/*
 * `node scripts/smoke-test.ts <program>`: starts the packaged app as a person would and ends it politely. It ran if it had a
 * window, whose bounds it keeps when it closes; an app that a broken signature kills, or that only shows an error, keeps none.
 */

/** For a slow machine's first start. */
const STARTING_MS = Number(process.env.SIDEDOOR_STARTING_MS ?? 20_000);
const ENDING_MS = 30_000;

const [, , program = ''] = process.argv;
const dir = mkdtempSync(join(tmpdir(), 'sidedoor-smoke-'));
const env = { ...process.env, SIDEDOOR_LEDGER: join(dir, 'ledger.sqlite') };

/** Windows knows no signals; without /F this closes the window. */
const endPolitely = (pid: number): unknown =>
  process.platform === 'win32'
    ? spawnSync('taskkill', ['/PID', String(pid), '/T'], { stdio: 'inherit' })
    : process.kill(pid, 'SIGTERM');

const app = spawn(program, { env, stdio: 'inherit' });
const ended = once(app, 'exit');
const early = await Promise.race([ended, wait(STARTING_MS, null)]);
if (early === null && app.pid !== undefined) endPolitely(app.pid);
const [code, signal] = early ?? (await Promise.race([ended, wait(ENDING_MS, ['still running'])]));
app.kill('SIGKILL');
const hadWindow = existsSync(join(dir, 'desktop/window.json'));
rmSync(dir, { recursive: true, force: true, maxRetries: 5 });

const isWell = early === null && hadWindow;
process.stdout.write(
  `smoke test: ${isWell ? 'ok' : `failed (ended with ${signal ?? code}, ${hadWindow ? 'a' : 'no'} window)`}\n`,
);
// Not `exitCode`: a pause that is not over would keep the process.
process.exit(isWell ? 0 : 1);
