import { dirname, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { say } from '../src/words/say.ts';
import type { AppPaths } from './app-paths.ts';
import { chooseExport, chooseTarget, type Kind, showTrouble } from './dialogs.ts';
import type { ElectronParts } from './electron-parts.ts';
import { type DesktopState, forgetState, readState, writeState } from './state-file.ts';
import {
  focusWindow,
  getBounds,
  openWindow,
  visibleBounds,
  webPreferences,
  windowOptions,
} from './window.ts';

type Setup = { readonly parts: ElectronParts; readonly paths: AppPaths; readonly codeDir: string };

/** The one window, its dialogs, and what is remembered of both. */
export class AppWindow {
  readonly #setup: Setup;
  #window: BrowserWindow | null = null;
  /** Resolves once the page has loaded or failed. */
  shown: Promise<void> = Promise.resolve();
  #state: DesktopState;

  constructor(setup: Setup) {
    this.#setup = setup;
    this.#state = readState(setup.paths.statePath);
  }

  /** Null while there is none. */
  get current(): BrowserWindow | null {
    return this.#window;
  }

  /** Opens the window, or brings an existing one to the front. */
  open(): void {
    if (this.#window === null) this.#window = this.#create();
    else this.focus();
  }

  focus(): void {
    if (this.#window !== null) focusWindow(this.#window);
  }

  /** Asks for the parts of an export; none when nothing was chosen. */
  async chooseExport(kind: Kind): Promise<readonly string[]> {
    if (this.#window === null) return [];
    const paths = await chooseExport(this.#setup.parts.dialog, this.#window, kind, this.#recentDir());
    const [first] = paths;
    if (first !== undefined) this.#remember({ recentDir: dirname(first) });
    return paths;
  }

  /** Asks where to write a file of this name; null if cancelled, or if there is no window in which to ask. */
  async chooseTarget(name: string): Promise<string | null> {
    if (this.#window === null) return null;
    return chooseTarget(this.#setup.parts.dialog, this.#window, name, this.#recentDir());
  }

  async sayTrouble(sentence: string): Promise<void> {
    if (this.#window !== null) await showTrouble(this.#setup.parts.dialog, this.#window, sentence);
  }

  /** Erasing covers everything, including where the last dialog was. */
  forget(): void {
    this.#state = { ...this.#state, recentDir: null };
    forgetState(this.#setup.paths.statePath);
  }

  #create(): BrowserWindow {
    const { parts, codeDir } = this.#setup;
    const state = { ...this.#state, bounds: visibleBounds(this.#state.bounds, parts.screen) };
    const preferences = webPreferences(join(codeDir, 'preload.js'), parts.app.isPackaged);
    const window = parts.createWindow(
      windowOptions(state, preferences, parts.nativeTheme.shouldUseDarkColors),
    );
    window.on('close', () => this.#remember(getBounds(window)));
    window.webContents.on('render-process-gone', () => void this.#loadAgain(window));
    window.on('closed', () => {
      this.#window = null;
    });
    // Whatever waits for the page must not wait forever.
    this.shown = openWindow(window, state).catch(() => void this.#pageFailed(window));
    return window;
  }

  /** A window is shown once its page is; without one nobody would see that the app is running. */
  async #pageFailed(window: BrowserWindow): Promise<void> {
    if (window.isDestroyed()) return;
    window.show();
    await this.sayTrouble(say('desktop.noPage'));
  }

  /** Asks first, so that a page that always dies is not reloaded in a loop. */
  async #loadAgain(window: BrowserWindow): Promise<void> {
    await this.sayTrouble(say('desktop.pageGone'));
    if (!window.isDestroyed()) window.reload();
  }

  #recentDir(): string | null {
    return this.#state.recentDir ?? this.#setup.paths.downloadsDir;
  }

  #remember(change: Partial<DesktopState>): void {
    this.#state = { ...this.#state, ...change };
    writeState(this.#setup.paths.statePath, this.#state);
  }
}
