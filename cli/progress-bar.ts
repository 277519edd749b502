import type { ImportProgress } from '../src/engine/contract/import-views.ts';
import { say } from '../src/words/say.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

const BAR_WIDTH = 24;
const CLEAR_LINE = '\r\u001b[2K';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;

/** `12 s`, `3 min 20 s`: a duration, for people. */
export function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** One line: bar, share, rate and time left. The rate is that of the whole run so far, so it does not jump. */
export function progressLine(progress: ImportProgress): string {
  if (progress.phase === 'listing') return say('app.import.phases.listing');
  if (progress.phase === 'writing') return say('app.import.phases.writing');
  const share = progress.bytes > 0 ? progress.bytesDone / progress.bytes : 0;
  const filled = Math.round(share * BAR_WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
  const rate = progress.elapsedMs > 0 ? (progress.bytesDone / progress.elapsedMs) * 1000 : 0;
  const left = rate > 0 ? ((progress.bytes - progress.bytesDone) / rate) * 1000 : 0;
  const speed =
    rate > 0 ? `  ${say('cli.progress.rate', { size: megabytes(rate), left: duration(left) })}` : '';
  return `${bar} ${String(Math.floor(share * 100)).padStart(3)} %${speed}  ${printable(progress.current ?? '')}`;
}

/** Runs work that a bar follows, and clears the bar. */
export async function withBar<T>(
  terminal: Terminal,
  verbose: boolean,
  work: (bar: ProgressBar) => Promise<T>,
): Promise<T> {
  const bar = new ProgressBar(terminal, verbose);
  try {
    return await work(bar);
  } finally {
    bar.clear();
  }
}

/** Draws progress on stderr: on a TTY one line that updates itself, with `verbose` a line per report, otherwise nothing. */
export class ProgressBar {
  readonly #terminal: Terminal;
  readonly #verbose: boolean;
  #drawn = false;

  constructor(terminal: Terminal, verbose: boolean) {
    this.#terminal = terminal;
    this.#verbose = verbose;
  }

  show(progress: ImportProgress): void {
    if (!this.#terminal.live && !this.#verbose) return;
    const line = progressLine(progress);
    if (this.#terminal.live) {
      this.#terminal.err.write(CLEAR_LINE + line.slice(0, this.#terminal.width - 1));
      this.#drawn = true;
    } else this.#terminal.err.write(`${line}\n`);
  }

  clear(): void {
    if (this.#drawn) this.#terminal.err.write(CLEAR_LINE);
    this.#drawn = false;
  }
}
