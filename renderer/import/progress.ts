import type { ImportEvent } from '../../src/engine/contract/import-views.ts';

export type Progress = Extract<ImportEvent, { type: 'progress' }>['progress'];

/** Bytes per second, and the seconds left once they can be estimated within a factor of two. */
export type Pace = { readonly rate: number; readonly left: number | null };

/** Before this many milliseconds, a rate is a guess. */
const RATE_MS = 1500;
const LEFT_MS = 4000;

/** How far an import is, 0 to 100; by bytes, because documents differ a thousandfold in size. */
export function getPercent(progress: Progress | null): number {
  if (progress === null || progress.phase === 'listing' || progress.phase === 'waiting') return 0;
  if (progress.phase === 'writing') return 100;
  const share =
    progress.bytes > 0
      ? progress.bytesDone / progress.bytes
      : progress.documentsDone / Math.max(1, progress.documents);
  return Math.floor(Math.min(1, share) * 100);
}

type Sample = { readonly at: number; readonly bytes: number };

const getRate = (from: Sample, to: Sample): number => (to.bytes - from.bytes) / ((to.at - from.at) / 1000);

/**
 * How fast an import is. The time left is shown once the first and second half of the elapsed time ran at the same speed within
 * a factor of two; from then on it only decreases.
 */
export class PaceMeter {
  readonly #samples: Sample[] = [];
  #left: number | null = null;

  /** Null if a rate would be a guess, or if no documents are being read. */
  take({ phase, bytes, bytesDone, elapsedMs }: Progress): Pace | null {
    if (phase !== 'reading') return null;
    const now = { at: elapsedMs, bytes: bytesDone };
    this.#samples.push(now);
    const first = this.#samples[0] ?? now;
    const rate = getRate(first, now);
    if (now.at - first.at < RATE_MS || rate <= 0) return null;
    if (this.#left !== null || this.#isSteady(first, now)) {
      this.#left = Math.min(this.#left ?? Number.POSITIVE_INFINITY, Math.max(0, bytes - bytesDone) / rate);
    }
    return { rate, left: this.#left };
  }

  #isSteady(first: Sample, now: Sample): boolean {
    if (now.at - first.at < LEFT_MS) return false;
    const half = this.#samples.find(({ at }) => at - first.at >= (now.at - first.at) / 2) ?? now;
    const [early, late] = [getRate(first, half), getRate(half, now)];
    return late <= early * 2 && early <= late * 2;
  }
}
