import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sandbox } from '../archive/harness.ts';
import type { HostileCase } from './case.ts';
import type { CaseRun } from './outcome.ts';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** A process that hangs is killed after this; on a busy machine a good one takes a few seconds. */
const HANG_MS = 180_000;
/** The most that a process may allocate, in kB, if the system can enforce it. */
const MOST_KB = 3_000_000;

/** Runs a case by the real command line, in a process of its own whose time and memory are limited and measured. */
export async function runInProcess(one: HostileCase, box: Sandbox): Promise<CaseRun> {
  const ledger = join(box.dir, 'ledger.sqlite');
  const args = ['audit', ...one.write(box), '--ledger', ledger, '--json'];
  return {
    ledger,
    ...(await run(one.meanwhile ? [...args, '--verbose'] : args, () => one.meanwhile?.(box))),
  };
}

/** Runs the command line; `meanwhile` is called as soon as it reports progress. */
export function run(
  args: readonly string[],
  meanwhile: () => void = () => undefined,
): Promise<Omit<CaseRun, 'ledger'>> {
  const node = [process.execPath, '--import', path('./measure.mjs'), path('../../cli/bin.mjs'), ...args];
  const [command = '', ...rest] =
    process.platform === 'linux' ? ['sh', '-c', `ulimit -d ${MOST_KB}; exec "$@"`, 'sh', ...node] : node;
  const child = spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: HANG_MS,
    killSignal: 'SIGKILL',
  });
  const texts = ['', '', '', ''];
  for (const at of [1, 2, 3])
    child.stdio[at]?.on('data', (data: Buffer) => {
      texts[at] += data.toString();
    });
  child.stderr?.once('data', meanwhile);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const [, out = '', err = '', cost = ''] = texts;
      const measured = cost === '' ? {} : { cost: JSON.parse(cost) as NonNullable<CaseRun['cost']> };
      resolve({ code, out, err: signal ? `${err}killed by ${signal}` : err, ...measured });
    });
  });
}
