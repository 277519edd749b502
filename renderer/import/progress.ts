import type { ImportEvent } from '../../src/engine/contract/import-views.ts';

export type Progress = Extract<ImportEvent, { type: 'progress' }>['progress'];

/** Before this much time a rate is a guess and is not shown, in milliseconds. */
const SETTLING_MS = 1500;

/** How far an import is, 0 to 100; by bytes, because documents differ a thousandfold in size. */
export function getPercent(progress: Progress | null): number {
  if (progress === null || progress.phase === 'listing') return 0;
  if (progress.phase === 'writing') return 100;
  const share =
    progress.bytes > 0
      ? progress.bytesDone / progress.bytes
      : progress.documentsDone / Math.max(1, progress.documents);
  return Math.floor(Math.min(1, share) * 100);
}

/** Bytes per second and seconds left while documents are read; null where either would be a guess. */
export function getPace(progress: Progress | null): { readonly rate: number; readonly left: number } | null {
  if (progress?.phase !== 'reading' || progress.elapsedMs < SETTLING_MS || progress.bytesDone === 0)
    return null;
  const rate = progress.bytesDone / (progress.elapsedMs / 1000);
  return { rate, left: Math.max(0, progress.bytes - progress.bytesDone) / rate };
}
