import { readFileSync, rmSync } from 'node:fs';
import { writeWhole } from './write-whole.ts';

/** Screen coordinates in device-independent pixels. */
export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What the desktop app remembers between two starts. */
export type DesktopState = {
  readonly bounds: Bounds | null;
  readonly maximized: boolean;
  /** Where the last file dialog was; null before the first. */
  readonly recentDir: string | null;
};

export const FRESH_STATE: DesktopState = { bounds: null, maximized: false, recentDir: null };

/** What was remembered. A file that is missing, or that somebody edited into nonsense, is a fresh start and no error. */
export function readState(path: string): DesktopState {
  try {
    return stateIn(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Missing on the first start. Nothing in it would be worth stopping the app for.
    return FRESH_STATE;
  }
}

function stateIn(value: unknown): DesktopState {
  if (typeof value !== 'object' || value === null) return FRESH_STATE;
  const { bounds, maximized, recentDir } = value as Readonly<Record<string, unknown>>;
  return {
    bounds: isBounds(bounds) ? bounds : null,
    maximized: maximized === true,
    recentDir: typeof recentDir === 'string' && recentDir !== '' ? recentDir : null,
  };
}

function isBounds(value: unknown): value is Bounds {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height } = value as Readonly<Record<string, unknown>>;
  return (
    [x, y, width, height].every((side) => Number.isInteger(side)) && Number(width) > 0 && Number(height) > 0
  );
}

/** Writes the state whole or not at all, for the owner alone. A disk that is full or read-only costs only the memory. */
export function writeState(path: string, state: DesktopState): boolean {
  try {
    writeWhole(path, `${JSON.stringify(state, null, 2)}\n`);
    return true;
  } catch {
    return false;
  }
}

/** Forgets everything (after an erase). */
export function forgetState(path: string): void {
  rmSync(path, { force: true });
}
