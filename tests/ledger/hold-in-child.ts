import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** Another process that has the ledger open, after writing to it for a while. It ends with the test. */
export async function holdInChild(path: string, writesForMs = 0): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('./hold-ledger.ts', import.meta.url));
  const child = spawn(process.execPath, [script, path, String(writesForMs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`The child ended early (${code}).`)));
  });
  return child;
}
