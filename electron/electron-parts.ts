import type {
  App,
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Dialog,
  ForkOptions,
  IpcMain,
  MenuItemConstructorOptions,
  NativeTheme,
  Notification,
  NotificationConstructorOptions,
  Protocol,
  Screen,
  Session,
  Shell,
  UtilityProcess,
} from 'electron';

/**
 * Everything of Electron that this app uses, in one value: `main.ts` builds it from the real modules, tests build it from small
 * fakes. Only `main.ts` and `preload.ts` import Electron itself; every other file imports its types.
 */
export type ElectronParts = {
  readonly app: App;
  readonly protocol: Protocol;
  readonly ipcMain: IpcMain;
  readonly dialog: Dialog;
  readonly shell: Shell;
  readonly screen: Pick<Screen, 'getAllDisplays'>;
  readonly nativeTheme: Pick<NativeTheme, 'shouldUseDarkColors' | 'themeSource'>;
  readonly fork: (modulePath: string, args: string[], options: ForkOptions) => UtilityProcess;
  readonly createWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly getSession: (partition: string) => Session;
  readonly setMenu: (template: MenuItemConstructorOptions[]) => void;
  /** The computer goes to sleep, or its screen is locked. */
  readonly onSleep: (listener: () => void) => void;
  readonly notify: (options: NotificationConstructorOptions) => Notification;
};
