import { join } from 'node:path';
import type { BrowserWindow, MenuItemConstructorOptions, MessagePortMain, Session } from 'electron';
import { DEFAULT_SETTINGS, savedSettings } from '../src/engine/act/settings.ts';
import type { Saved } from '../src/engine/contract/desktop.ts';
import type { Settings } from '../src/engine/contract/views.ts';
import { EngineLink } from '../src/engine/engine-link.ts';
import type { ToHost } from '../src/engine/router/host-messages.ts';
import { APP_VERSION } from '../src/engine/version.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { words } from '../src/words/current.ts';
import { say } from '../src/words/say.ts';
import { describeApp } from './about.ts';
import type { AppPaths } from './app-paths.ts';
import { type Pages, readPages, servePages } from './app-protocol.ts';
import { CHANNELS } from './channels.ts';
import { chooseExport, chooseTarget, type Kind, showTrouble } from './dialogs.ts';
import type { ElectronParts } from './electron-parts.ts';
import { forkEngine } from './engine-process.ts';
import { ImportNotifications } from './import-notifications.ts';
import { linkTable, openLink } from './links.ts';
import { menuTemplate } from './menu.ts';
import { moveFile } from './move-file.ts';
import { answerPage } from './page-calls.ts';
import { savePdf } from './print.ts';
import { lockDownResolver } from './process-lockdown.ts';
import { revealLedger } from './reveal-ledger.ts';
import { speak } from './speak.ts';
import { type DesktopState, forgetState, readState, writeState } from './state-file.ts';
import {
  focusWindow,
  getBounds,
  openWindow,
  visibleBounds,
  webPreferences,
  windowOptions,
} from './window.ts';

export type DesktopSetup = {
  readonly parts: ElectronParts;
  readonly paths: AppPaths;
  /** dist/electron, with the preload and the engine beside main.js. */
  readonly codeDir: string;
  readonly rendererDir: string;
  readonly platform: string;
};

const PDF_TROUBLE = { 'not-made': 'desktop.noPrint', 'not-written': 'desktop.noPdf' } as const;

/** The running app: one window, one engine, and what joins them. Holds handles and bounds, never user data. */
export class DesktopApp {
  readonly #setup: DesktopSetup;
  readonly #pages: Pages;
  readonly #knowledge = loadKnowledge();
  readonly #links = linkTable(this.#knowledge);
  readonly #engine: EngineLink<MessagePortMain>;
  readonly #notes: ImportNotifications;
  #window: BrowserWindow | null = null;
  #shown: Promise<void> = Promise.resolve();
  #state: DesktopState;

  constructor(setup: DesktopSetup) {
    const { parts, paths, codeDir, rendererDir } = setup;
    this.#setup = setup;
    this.#pages = readPages(rendererDir);
    this.#state = readState(paths.statePath);
    this.#engine = new EngineLink({
      start: () => forkEngine(parts, codeDir),
      options: { ledgerPath: paths.ledgerPath, downloadsDir: paths.downloadsDir },
      onNote: (note) => this.#takeNote(note),
      onGone: () => this.#engineGone(),
    });
    this.#notes = new ImportNotifications(
      () => this.#window,
      parts.notify,
      () => this.focus(),
    );
  }

  /** Once the app is ready: our pages, the menu, the calls of the page, the window. `session` is already locked down. */
  start(session: Session): void {
    const { parts } = this.#setup;
    lockDownResolver(parts.app);
    parts.nativeTheme.themeSource = savedSettings(this.#setup.paths.ledgerPath).theme;
    servePages(session.protocol, this.#pages, () => words().language);
    this.#describe();
    answerPage(parts.ipcMain, {
      contentsId: () => this.#window?.webContents.id ?? null,
      connect: (port) => this.#engine.serve(port),
      select: (paths) => this.#engine.select(paths),
      saveFile: (handle) => this.#saveFile(handle),
      links: this.#links,
      shell: parts.shell,
    });
    parts.onSleep(() => this.#engine.lock());
    this.openWindow();
  }

  /** Opens the window; when there is one already, brings it to the front. */
  openWindow(): void {
    if (this.#window === null) this.#window = this.#createWindow();
    else this.focus();
  }

  #createWindow(): BrowserWindow {
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
    // What waits for the page must not wait for ever.
    this.#shown = openWindow(window, state).catch(() => void this.#pageFailed(window));
    return window;
  }

  focus(): void {
    if (this.#window !== null) focusWindow(this.#window);
  }

  /** Exports from outside of the page: registered with the engine, then offered to the page by handle. */
  async offer(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    this.openWindow();
    try {
      const handles = await this.#engine.select(paths);
      await this.#shown;
      this.#window?.webContents.send(CHANNELS.offer, handles);
    } catch {
      // The engine died between choosing and registering: nothing is lost but the choice.
      await this.#sayTrouble(say('desktop.noEngine'));
    }
  }

  /** Undoes an import that runs, closes the ledger, ends the engine. */
  close(): Promise<void> {
    return this.#engine.close();
  }

  /** What the system shows of the app, in the language in use. */
  #describe(): void {
    const { parts } = this.#setup;
    describeApp(parts.app, APP_VERSION, this.#knowledge.made);
    parts.setMenu(this.#menu());
  }

  #menu(): MenuItemConstructorOptions[] {
    const { parts, paths, platform } = this.#setup;
    const actions = {
      importExport: (kind: Kind) => void this.#importExport(kind),
      savePdf: () => void this.#savePdf(),
      print: () => this.#window?.webContents.print(),
      revealLedger: () => void revealLedger(parts.shell, paths.ledgerPath),
      lock: () => this.#engine.lock(),
      about: () => parts.app.showAboutPanel(),
      openLink: (id: string) => void openLink(this.#links, id, parts.shell),
    };
    return menuTemplate(actions, platform === 'darwin', parts.app.isPackaged);
  }

  async #importExport(kind: Kind): Promise<void> {
    this.openWindow();
    if (this.#window === null) return;
    const { paths, dir } = await chooseExport(
      this.#setup.parts.dialog,
      this.#window,
      kind,
      this.#recentDir(),
    );
    if (dir !== null) this.#remember({ recentDir: dir });
    await this.offer(paths);
  }

  async #savePdf(): Promise<void> {
    if (this.#window === null) return;
    const path = await chooseTarget(
      this.#setup.parts.dialog,
      this.#window,
      'sidedoor.pdf',
      this.#recentDir(),
    );
    if (path === null) return;
    const result = await savePdf(this.#window.webContents, path);
    if (result !== 'saved') await this.#sayTrouble(say(PDF_TROUBLE[result]));
  }

  async #saveFile(handle: string): Promise<Saved> {
    const file = await this.#engine.take(handle);
    if (file === null) return 'gone';
    const window = this.#window;
    // Without a window nobody can be asked, and what was taken must not be left lying about either.
    const path =
      window && (await chooseTarget(this.#setup.parts.dialog, window, file.name, this.#recentDir()));
    return moveFile(file.path, path);
  }

  #recentDir(): string | null {
    return this.#state.recentDir ?? this.#setup.paths.downloadsDir;
  }

  #remember(change: Partial<DesktopState>): void {
    this.#state = { ...this.#state, ...change };
    writeState(this.#setup.paths.statePath, this.#state);
  }

  #takeNote(note: ToHost): void {
    if (note.type === 'import') this.#notes.take(note);
    if (note.type === 'settings') void this.#apply(note);
    if (note.type === 'erased') this.#forget();
  }

  async #apply({ theme, language }: Pick<Settings, 'theme' | 'language'>): Promise<void> {
    const { parts } = this.#setup;
    parts.nativeTheme.themeSource = theme;
    await speak(parts.app, language);
    this.#describe();
  }

  /** Erasing means everything: also where the last dialog was. */
  #forget(): void {
    this.#state = { ...this.#state, recentDir: null };
    forgetState(this.#setup.paths.statePath);
    void this.#apply(DEFAULT_SETTINGS);
  }

  #engineGone(): void {
    this.#notes.stop();
    if (this.#window !== null && !this.#window.isDestroyed())
      this.#window.webContents.send(CHANNELS.engineGone);
    if (this.#engine.hasGivenUp) void this.#sayTrouble(say('error.engine-gave-up'));
  }

  /** A window is shown once its page is; without one nobody would see that the app runs. */
  async #pageFailed(window: BrowserWindow): Promise<void> {
    if (window.isDestroyed()) return;
    window.show();
    await this.#sayTrouble(say('desktop.noPage'));
  }

  /** Asks first, so that a page which always dies does not do so in a circle. */
  async #loadAgain(window: BrowserWindow): Promise<void> {
    await this.#sayTrouble(say('desktop.pageGone'));
    if (!window.isDestroyed()) window.reload();
  }

  async #sayTrouble(sentence: string): Promise<void> {
    if (this.#window !== null) await showTrouble(this.#setup.parts.dialog, this.#window, sentence);
  }
}
