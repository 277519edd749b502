import type { MenuItemConstructorOptions, MessagePortMain, Session } from 'electron';
import { DEFAULT_SETTINGS, savedSettings } from '../src/engine/act/settings.ts';
import type { Saved } from '../src/engine/contract/desktop.ts';
import type { Settings } from '../src/engine/contract/views.ts';
import { EngineLink } from '../src/engine/engine-link.ts';
import type { Pages } from '../src/engine/renderer-pages.ts';
import type { ToHost } from '../src/engine/router/host-messages.ts';
import { APP_VERSION } from '../src/engine/version.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { words } from '../src/words/current.ts';
import { say } from '../src/words/say.ts';
import { describeApp } from './about.ts';
import type { AppPaths } from './app-paths.ts';
import { readAppPages, servePages } from './app-protocol.ts';
import { AppWindow } from './app-window.ts';
import { CHANNELS } from './channels.ts';
import type { Kind } from './dialogs.ts';
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

export type DesktopSetup = {
  readonly parts: ElectronParts;
  readonly paths: AppPaths;
  /** dist/electron, with the preload and the engine beside main.js. */
  readonly codeDir: string;
  readonly rendererDir: string;
  readonly platform: string;
};

const PDF_TROUBLE = { 'not-made': 'desktop.noPrint', 'not-written': 'desktop.noPdf' } as const;

/** The running app: one window, one engine, and what connects them. Holds handles and bounds, never user data. */
export class DesktopApp {
  readonly #setup: DesktopSetup;
  readonly #pages: Pages;
  readonly #knowledge = loadKnowledge();
  readonly #links = linkTable(this.#knowledge);
  readonly #engine: EngineLink<MessagePortMain>;
  readonly #notes: ImportNotifications;
  readonly #window: AppWindow;

  constructor(setup: DesktopSetup) {
    const { parts, paths, codeDir, rendererDir } = setup;
    this.#setup = setup;
    this.#pages = readAppPages(rendererDir);
    this.#window = new AppWindow(setup);
    this.#engine = new EngineLink({
      start: () => forkEngine(parts, codeDir),
      options: { ledgerPath: paths.ledgerPath, downloadsDir: paths.downloadsDir },
      onNote: (note) => this.#takeNote(note),
      onGone: () => this.#engineGone(),
    });
    this.#notes = new ImportNotifications(
      () => this.#window.current,
      parts.notify,
      () => this.#window.focus(),
    );
  }

  /** Once the app is ready: our pages, the menu, the page's calls, the window. `session` is already locked down. */
  start(session: Session): void {
    const { parts } = this.#setup;
    lockDownResolver(parts.app);
    parts.nativeTheme.themeSource = savedSettings(this.#setup.paths.ledgerPath).theme;
    servePages(session.protocol, this.#pages, () => words().language);
    this.#describe();
    answerPage(parts.ipcMain, {
      contentsId: () => this.#window.current?.webContents.id ?? null,
      connect: (port) => this.#engine.serve(port),
      select: (paths) => this.#engine.select(paths),
      saveFile: (handle) => this.#saveFile(handle),
      links: this.#links,
      shell: parts.shell,
    });
    parts.onSleep(() => this.#engine.lock());
    this.openWindow();
  }

  /** Opens the window, or brings an existing one to the front. */
  openWindow(): void {
    this.#window.open();
  }

  /** Exports from outside of the page: registered with the engine, then offered to the page by handle. */
  async offer(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    this.openWindow();
    try {
      const handles = await this.#engine.select(paths);
      await this.#window.shown;
      this.#window.current?.webContents.send(CHANNELS.offer, handles);
    } catch {
      // The engine died between choosing and registering: only the choice is lost.
      await this.#window.sayTrouble(say('desktop.noEngine'));
    }
  }

  /** Rolls back a running import, closes the ledger, ends the engine. */
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
      print: () => this.#window.current?.webContents.print(),
      revealLedger: () => void revealLedger(parts.shell, paths.ledgerPath),
      lock: () => this.#engine.lock(),
      about: () => parts.app.showAboutPanel(),
      openLink: (id: string) => void openLink(this.#links, id, parts.shell),
    };
    return menuTemplate(actions, platform === 'darwin', parts.app.isPackaged);
  }

  async #importExport(kind: Kind): Promise<void> {
    this.openWindow();
    await this.offer(await this.#window.chooseExport(kind));
  }

  async #savePdf(): Promise<void> {
    const contents = this.#window.current?.webContents;
    const path = await this.#window.chooseTarget('sidedoor.pdf');
    if (contents === undefined || path === null) return;
    const result = await savePdf(contents, path);
    if (result !== 'saved') await this.#window.sayTrouble(say(PDF_TROUBLE[result]));
  }

  async #saveFile(handle: string): Promise<Saved> {
    const file = await this.#engine.take(handle);
    if (file === null) return 'gone';
    // The prepared file must not be left behind when nobody can be asked where to put it.
    return moveFile(file.path, await this.#window.chooseTarget(file.name));
  }

  #takeNote(note: ToHost): void {
    if (note.type === 'import') this.#notes.take(note);
    if (note.type === 'settings') void this.#apply(note);
    if (note.type === 'erased') {
      this.#window.forget();
      void this.#apply(DEFAULT_SETTINGS);
    }
  }

  async #apply({ theme, language }: Pick<Settings, 'theme' | 'language'>): Promise<void> {
    const { parts } = this.#setup;
    parts.nativeTheme.themeSource = theme;
    await speak(parts.app, language);
    this.#describe();
  }

  #engineGone(): void {
    this.#notes.stop();
    const window = this.#window.current;
    if (!window?.isDestroyed()) window?.webContents.send(CHANNELS.engineGone);
    if (this.#engine.hasGivenUp) void this.#window.sayTrouble(say('error.engine-gave-up'));
  }
}
