/**
 * What the desktop window offers its page besides the engine: a handful of calls that need the operating system. The engine
 * itself is reached over a message port, which the page creates and hands over with one constant message. Types and two
 * constants only, because both sides of the window's boundary are built from this file.
 */

/** The message with which the page hands over its end of the port: `window.postMessage(PORT_OFFER, '*', [port])`. */
export const PORT_OFFER = 'sidedoor:engine-port';

/** The preload exposes the bridge to the page under this name. Absent everywhere but in the desktop app. */
export const BRIDGE_NAME = 'sidedoor';

/** The outcome of saving a written file. `gone`: it was handed over before, or a newer one replaced it. */
export type Saved = 'saved' | 'cancelled' | 'gone' | 'not-written';

/** No path, no event and no channel name crosses: handles in, handles out. */
export type DesktopBridge = {
  /**
   * Registers files that were dropped or chosen in the page, in order. `files` are `File` objects; one that is not on disk has
   * no path and rejects the call.
   */
  readonly handOver: (files: readonly object[]) => Promise<readonly string[]>;
  /** Every address that may be opened outside; the value is the id that `openLink` takes. */
  readonly links: () => Promise<Readonly<Record<string, string>>>;
  /** Opens an address of that table in the user's own browser. False when the id is not in the table. */
  readonly openLink: (id: string) => Promise<boolean>;
  /** Asks where to save a file that the engine has written, and moves it there. Once per handle, whatever the outcome. */
  readonly saveFile: (handle: string) => Promise<Saved>;
  /** Exports that came from outside the page: the menu, a file dropped on the icon, a second start. */
  readonly onOffer: (listener: (handles: readonly string[]) => void) => void;
  /** The engine's process ended. The port is dead; a new one may be handed over at once. */
  readonly onEngineGone: (listener: () => void) => void;
};
