import { Writable } from 'node:stream';
import { main } from '../../cli/main.ts';
import type { Terminal } from '../../cli/terminal.ts';

export type CliRun = { readonly code: number; readonly out: string; readonly err: string };

class Capture extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** Runs one command line in this process, as a pipe would see it. */
export async function runCli(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  signal: AbortSignal = new AbortController().signal,
  look: Partial<Terminal> = {},
): Promise<CliRun> {
  const out = new Capture();
  const err = new Capture();
  const terminal: Terminal = { out, err, width: 80, colour: false, watched: false, live: false, ...look };
  const code = await main(args, terminal, env, signal);
  return { code, out: out.text, err: err.text };
}
