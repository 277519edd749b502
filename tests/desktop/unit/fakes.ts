import { EventEmitter } from 'node:events';
import type {
  App,
  BrowserWindow,
  BrowserWindowConstructorOptions,
  MenuItemConstructorOptions,
  NotificationConstructorOptions,
  Session,
  UtilityProcess,
  WebContents,
} from 'electron';
import type { ElectronParts } from '../../../electron/electron-parts.ts';

/*
 * Small fakes of Electron's objects: they record what was registered, so that a test can press the buttons itself. They have
 * only what the app uses; a call to anything else fails the test.
 */

/** An event with `preventDefault`, and whether it was called. */
export function attempt(url = ''): { url: string; prevented: boolean; preventDefault: () => void } {
  const event = {
    url,
    prevented: false,
    preventDefault: () => {
      event.prevented = true;
    },
  };
  return event;
}

type Answer<T> = (value: T) => void;

export class FakeSession extends EventEmitter {
  beforeRequest: ((details: { url: string }, answer: Answer<{ cancel?: boolean }>) => void) | null = null;
  onRequest: ((contents: unknown, permission: string, answer: Answer<boolean>) => void) | null = null;
  onCheck: ((contents: unknown, permission: string) => boolean) | null = null;
  onDevice: (() => boolean) | null = null;
  onCertificate: ((request: unknown, answer: Answer<number>) => void) | null = null;
  readonly done: string[] = [];
  readonly handlers = new Map<string, (request: Request) => Response>();

  readonly webRequest = {
    onBeforeRequest: (listener: typeof this.beforeRequest) => {
      this.beforeRequest = listener;
      this.done.push('onBeforeRequest');
    },
  };
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Response) => this.handlers.set(scheme, handler),
  };

  setPermissionRequestHandler(handler: typeof this.onRequest): void {
    this.onRequest = handler;
  }
  setPermissionCheckHandler(handler: typeof this.onCheck): void {
    this.onCheck = handler;
  }
  setDevicePermissionHandler(handler: typeof this.onDevice): void {
    this.onDevice = handler;
  }
  setCertificateVerifyProc(proc: typeof this.onCertificate): void {
    this.onCertificate = proc;
  }
  setSpellCheckerEnabled(on: boolean): void {
    this.done.push(`spellcheck ${on}`);
  }
  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.done.push(`dictionaries ${url}`);
  }
  enableNetworkEmulation({ offline }: { offline: boolean }): void {
    this.done.push(`offline ${offline}`);
  }

  get asSession(): Session {
    return this as unknown as Session;
  }
}

export class FakeContents extends EventEmitter {
  readonly id: number;
  readonly sent: unknown[][] = [];
  openHandler: (() => { action: string }) | null = null;
  pdf: Buffer | Error = Buffer.from('%PDF-');
  webRtcPolicy = 'default';

  constructor(id = 7) {
    super();
    this.id = id;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }
  setWindowOpenHandler(handler: typeof this.openHandler): void {
    this.openHandler = handler;
  }
  send(...message: unknown[]): void {
    this.sent.push(message);
  }
  async printToPDF(): Promise<Buffer> {
    if (this.pdf instanceof Error) throw this.pdf;
    return this.pdf;
  }
  get asContents(): WebContents {
    return this as unknown as WebContents;
  }
}

export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  readonly done: string[] = [];
  readonly options: BrowserWindowConstructorOptions;
  minimized = false;
  noPage = false;
  focused = true;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
  }
  async loadURL(url: string): Promise<void> {
    this.done.push(`load ${url}`);
    if (this.noPage) throw new Error('ERR_FAILED (-2)');
  }
  show(): void {
    this.done.push('show');
  }
  focus(): void {
    this.done.push('focus');
  }
  restore(): void {
    this.done.push('restore');
  }
  maximize(): void {
    this.done.push('maximize');
  }
  setProgressBar(progress: number): void {
    this.done.push(`progress ${progress}`);
  }
  reload(): void {
    this.done.push('reload');
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  isFocused(): boolean {
    return this.focused;
  }
  isDestroyed(): boolean {
    return false;
  }
  isMaximized(): boolean {
    return false;
  }
  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return { x: 10, y: 20, width: 900, height: 700 };
  }
  get asWindow(): BrowserWindow {
    return this as unknown as BrowserWindow;
  }
}

/** A message as a utility process gets it. */
export type Received = { readonly message: { readonly type: string }; readonly ports: readonly unknown[] };

export class FakeChild extends EventEmitter {
  readonly received: Received[] = [];
  killed = false;

  postMessage(message: Received['message'], ports: readonly unknown[] = []): void {
    this.received.push({ message, ports });
  }
  kill(): boolean {
    this.killed = true;
    this.emit('exit', 143);
    return true;
  }
  get types(): string[] {
    return this.received.map(({ message }) => message.type);
  }
  get asProcess(): UtilityProcess {
    return this as unknown as UtilityProcess;
  }
}

export class FakeApp extends EventEmitter {
  readonly done: string[] = [];
  readonly paths: Record<string, string>;
  isPackaged = true;
  lock = true;
  readonly switches = new Set<string>();
  readonly commandLine = {
    hasSwitch: (name: string) => this.switches.has(name),
    appendSwitch: (name: string, value?: string) =>
      this.done.push(`switch ${name}${value === undefined ? '' : `=${value}`}`),
  };

  constructor(home: string) {
    super();
    this.paths = { home, downloads: `${home}/Downloads` };
  }
  enableSandbox(): void {
    this.done.push('sandbox');
  }
  configureHostResolver(options: object): void {
    this.done.push(`resolver ${JSON.stringify(options)}`);
  }
  requestSingleInstanceLock(): boolean {
    this.done.push('lock');
    return this.lock;
  }
  async whenReady(): Promise<void> {
    this.done.push('ready');
  }
  exit(code: number): void {
    this.done.push(`exit ${code}`);
  }
  quit(): void {
    this.done.push('quit');
  }
  getPath(name: string): string {
    const path = this.paths[name];
    if (path === undefined) throw new Error(`no ${name}`);
    return path;
  }
  setPath(name: string, path: string): void {
    this.done.push(`path ${name}=${path}`);
  }
  setAppUserModelId(id: string): void {
    this.done.push(`app id ${id}`);
  }
  getPreferredSystemLanguages(): string[] {
    return ['en-GB'];
  }

  setAboutPanelOptions(options: { applicationVersion?: string }): void {
    this.done.push(`about ${JSON.stringify(options)}`);
  }
  showAboutPanel(): void {
    this.done.push('show about');
  }
  get asApp(): App {
    return this as unknown as App;
  }
}

type Handler = (event: object, argument?: unknown) => unknown;

export class FakeIpc {
  readonly listeners = new Map<string, Handler>();
  readonly handlers = new Map<string, Handler>();
  on(channel: string, listener: Handler): this {
    this.listeners.set(channel, listener);
    return this;
  }
  handle(channel: string, handler: Handler): void {
    this.handlers.set(channel, handler);
  }
}

/** Electron in one piece, and every piece of it to look at. */
export function fakeElectron(home: string) {
  const app = new FakeApp(home);
  const ipc = new FakeIpc();
  const session = new FakeSession();
  const windows: FakeWindow[] = [];
  const children: FakeChild[] = [];
  const opened: string[] = [];
  const shown: string[] = [];
  const menu: MenuItemConstructorOptions[] = [];
  const schemes: object[] = [];
  const sleep: (() => void)[] = [];
  const dialog = {
    open: { canceled: true, filePaths: [] as string[] },
    save: { canceled: true, filePath: '' },
    asked: [] as object[],
    errors: [] as string[],
  };
  const parts = {
    app,
    protocol: { registerSchemesAsPrivileged: (list: object[]) => schemes.push(...list) },
    ipcMain: ipc,
    dialog: {
      showErrorBox: (_title: string, content: string) => dialog.errors.push(content),
      showOpenDialog: async (_window: object, options: object) => {
        dialog.asked.push(options);
        return dialog.open;
      },
      showSaveDialog: async (_window: object, options: object) => {
        dialog.asked.push(options);
        return dialog.save;
      },
      showMessageBox: async (_window: object, options: object) => {
        dialog.asked.push(options);
        return { response: 0 };
      },
    },
    shell: {
      openExternal: async (url: string) => void opened.push(url),
      showItemInFolder: (path: string) => void shown.push(path),
      openPath: async (path: string) => {
        shown.push(path);
        return '';
      },
    },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] },
    nativeTheme: { shouldUseDarkColors: false, themeSource: 'system' },
    fork: () => {
      const child = new FakeChild();
      children.push(child);
      return child.asProcess;
    },
    createWindow: (options: BrowserWindowConstructorOptions) => {
      const window = new FakeWindow(options);
      windows.push(window);
      return window.asWindow;
    },
    getSession: () => session.asSession,
    setMenu: (template: MenuItemConstructorOptions[]) => void menu.push(...template),
    onSleep: (listener: () => void) => void sleep.push(listener),
    notify: (options: NotificationConstructorOptions) => {
      shown.push(`notification ${options.title}`);
      return { on: () => undefined, show: () => undefined };
    },
  } as unknown as ElectronParts;
  return { parts, app, ipc, session, windows, children, opened, shown, menu, schemes, sleep, dialog };
}
