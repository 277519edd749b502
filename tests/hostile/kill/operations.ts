import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCli } from '../../cli/run-cli.ts';
import { AppEngine } from './app-engine.ts';

export const LEDGER = 'ledger.sqlite';

/** Something that goes on in a process of its own. `ended` says whether it was killed. */
export type Running = { readonly kill: () => void; readonly ended: Promise<boolean> };

/** Something that writes below a folder: in a process of its own, or until it is done. */
export type Operation = {
  readonly name: string;
  readonly start: (dir: string, env: NodeJS.ProcessEnv) => Running;
  /** Throws where it fails. */
  readonly finish: (dir: string) => Promise<void>;
  /** The file it writes, and whether that is whole. */
  readonly file?: string;
  readonly isWhole?: (content: Buffer) => boolean;
};

const BIN = fileURLToPath(new URL('../../../cli/bin.mjs', import.meta.url));

/** Operations of the command line and of the app's engine. `finding` is the id of one that can be decided on. */
export const listOperations = (finding: string, newExport: string): readonly Operation[] => [
  command('import', () => ['audit', newExport]),
  command('decision', () => ['review', finding, '--decision', 'keep', '--note', 'Checked']),
  report('report.html', (content) => content.toString('utf8').trimEnd().endsWith('</html>')),
  // The end of the directory is the last thing written.
  report('report.zip', (content) => content.readUInt32LE(content.length - 22) === 0x06054b50),
  command('erase', () => ['erase', '--yes']),
  inApp('import in the app', (engine) => engine.importExport(newExport)),
  inApp('decision in the app', (engine) => engine.decide(finding)),
  inApp('report in the app', (engine) => engine.writeReport()),
];

function command(name: string, args: (dir: string) => readonly string[]): Operation {
  const withLedger = (dir: string): string[] => [...args(dir), '--ledger', join(dir, LEDGER)];
  return {
    name,
    start: (dir, env) => follow(spawn(process.execPath, [BIN, ...withLedger(dir)], { env, stdio: 'ignore' })),
    finish: async (dir) => {
      const { code, err } = await runCli(withLedger(dir));
      if (code !== 0) throw new Error(err);
    },
  };
}

function follow(child: ChildProcess): Running {
  const ended = new Promise<boolean>((resolve) => {
    child.once('close', (_, signal) => resolve(signal === 'SIGKILL'));
  });
  return { kill: () => child.kill('SIGKILL'), ended };
}

const report = (file: string, isWhole: (content: Buffer) => boolean): Operation => ({
  ...command(file, (dir) => ['report', '--full', '--force', '--out', join(dir, file)]),
  file,
  isWhole,
});

const inApp = (name: string, work: (engine: AppEngine) => Promise<void>): Operation => ({
  name,
  start: (dir, env) => {
    const engine = new AppEngine(join(dir, LEDGER), env);
    return { kill: () => engine.kill(), ended: engine.runUntilKilled(work) };
  },
  finish: async (dir) => {
    const engine = new AppEngine(join(dir, LEDGER), process.env);
    await work(engine);
    await engine.close();
  },
});

/** Whether the file that an operation writes is whole or not there. */
export function isFileFine({ file, isWhole }: Operation, dir: string): boolean {
  if (file === undefined || !existsSync(join(dir, file))) return true;
  return isWhole?.(readFileSync(join(dir, file))) ?? false;
}
