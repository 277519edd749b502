/**
 * What the desktop window offers its page besides the engine: a handful of calls that need the operating system. The engine
 * itself is reached over a message port, which the page makes and hands over with one constant message. Types and two
 * constants only: both sides of the window's wall are built from this file.
 */

/** The message with which the page hands over its end of the port: `window.postMessage(PORT_OFFER, '*', [port])`. */
export const PORT_OFFER = 'sidedoor:engine-port';

/** Under this name the preload puts the bridge into the page. Absent everywhere but in the desktop app. */
export const BRIDGE_NAME = 'sidedoor';

/** How the saving of a written file ended. `gone`: it was handed over before, or a newer one took its place. */
export type Saved = 'saved' | 'cancelled' | 'gone' | 'not-written';

/** No path, no event and no channel name crosses: handles in, handles out. */
export type DesktopBridge = {
  /**
   * Registers files that were dropped or chosen in the page, in their order. `files` are `File` objects; one that is
   * nowhere on the disk has no path and rejects the call.
   */
  readonly handOver: (files: readonly object[]) => Promise<readonly string[]>;
  /** Every address that may be opened outside, by address; the value is the id that `openLink` takes. */
  readonly links: () => Promise<Readonly<Record<string, string>>>;
  /** Opens an address of that table in the user's own browser. False when the id is not in the table. */
  readonly openLink: (id: string) => Promise<boolean>;
  /** Asks where a file that the engine has written shall go, and moves it there. Once per handle, however it ends. */
  readonly saveFile: (handle: string) => Promise<Saved>;
  /** Exports that came from outside of the page: the menu, a file dropped on the icon, a second start. */
  readonly onOffer: (listener: (handles: readonly string[]) => void) => void;
  /** The engine's process ended. The port is dead; a new one may be handed over at once. */
  readonly onEngineGone: (listener: () => void) => void;
};
