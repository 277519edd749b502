import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { message } from '../words/message.ts';
import { WordedError } from '../words/worded-error.ts';

/** `removeAfterwards`: our own copy of a dropped file, removed once it has been imported. */
export type Selection = { readonly path: string; readonly removeAfterwards: boolean };

/** The app has been restarted, or the file has been imported and its copy removed. */
export class UnknownHandleError extends WordedError {
  constructor() {
    super(message('error.unknown-handle'));
    this.name = 'UnknownHandleError';
  }
}

/**
 * What the user chose, by random handle. Absolute paths stay on this side: the renderer names a handle and can reach no file
 * that a host has not registered.
 */
export class Selections {
  readonly #byHandle = new Map<string, Selection>();
  readonly #byPath = new Map<string, string>();

  /** The handle of a path; the same path keeps its handle as long as it is registered. */
  register(path: string, options: { readonly removeAfterwards?: boolean } = {}): string {
    const known = this.#byPath.get(path);
    if (known !== undefined) return known;
    const handle = randomUUID();
    this.#byHandle.set(handle, { path, removeAfterwards: options.removeAfterwards ?? false });
    this.#byPath.set(path, handle);
    return handle;
  }

  /** The paths of the handles, in order. Throws UnknownHandleError. */
  paths(handles: readonly string[]): string[] {
    return handles.map((handle) => this.#find(handle).path);
  }

  /** Removes our own copies among the handles, unregisters and counts them. A copy that no longer exists is not an error. */
  async release(handles: readonly string[]): Promise<number> {
    const chosen = handles.map((handle) => ({ handle, ...this.#find(handle) }));
    const copies = chosen.filter(({ removeAfterwards }) => removeAfterwards);
    for (const { handle, path } of copies) {
      this.#byHandle.delete(handle);
      this.#byPath.delete(path);
      await rm(path, { recursive: true, force: true });
    }
    return copies.length;
  }

  /** Removes all our own copies, and forgets them. */
  removeCopies(): void {
    for (const [handle, { path, removeAfterwards }] of this.#byHandle) {
      if (!removeAfterwards) continue;
      this.#byHandle.delete(handle);
      this.#byPath.delete(path);
      rmSync(path, { recursive: true, force: true });
    }
  }

  /** What the handle's file is called, for people. */
  getName(handle: string): string {
    const { path } = this.#find(handle);
    return basename(path) || dirname(path);
  }

  #find(handle: string): Selection {
    const found = this.#byHandle.get(handle);
    if (!found) throw new UnknownHandleError();
    return found;
  }
}
