import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { writeWhole } from './write-whole.ts';

const side = z.int().positive();
const boundsSchema = z.object({ x: z.int(), y: z.int(), width: side, height: side }).readonly();
const stateSchema = z
  .object({
    bounds: boundsSchema.nullable().catch(null),
    maximized: z.boolean().catch(false),
    /** Where the last file dialog was; null before the first. */
    recentDir: z.string().min(1).nullable().catch(null),
  })
  .readonly();

/** Screen coordinates in device-independent pixels. */
export type Bounds = z.infer<typeof boundsSchema>;

/** What the desktop app remembers between two starts. */
export type DesktopState = z.infer<typeof stateSchema>;

export const FRESH_STATE: DesktopState = { bounds: null, maximized: false, recentDir: null };

/** The remembered state. A file that is missing or was edited into something invalid is a fresh start, not an error. */
export function readState(path: string): DesktopState {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Missing on the first start. Nothing in it is worth stopping the app for.
    return FRESH_STATE;
  }
}

/** Writes the state whole or not at all, for the owner alone. On a full or read-only disk only this state is lost. */
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
