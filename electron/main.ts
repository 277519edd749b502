import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
} from 'electron';
import { run } from './run.ts';

/** Set when the app is built: `npm run package -- --test-build` makes one that Playwright may drive over the debugging port. */
declare const IS_TEST_BUILD: boolean;

// Only this file and preload.ts import Electron for real. `screen` and `powerMonitor` may be touched only once the app is ready.

void run(
  {
    app,
    protocol,
    ipcMain,
    dialog,
    shell,
    nativeTheme,
    screen: { getAllDisplays: () => screen.getAllDisplays() },
    fork: (path, args, options) => utilityProcess.fork(path, args, options),
    createWindow: (options) => new BrowserWindow(options),
    getSession: (partition) => session.fromPartition(partition),
    setMenu: (template) => Menu.setApplicationMenu(Menu.buildFromTemplate(template)),
    onSleep: (listener) => {
      powerMonitor.on('suspend', listener);
      powerMonitor.on('lock-screen', listener);
    },
    notify: (options) => new Notification(options),
  },
  {
    codeDir: import.meta.dirname,
    rendererDir: join(import.meta.dirname, '../renderer'),
    env: process.env,
    platform: process.platform,
    argv: process.argv,
    workingDir: process.cwd(),
    isStrict: app.isPackaged && !IS_TEST_BUILD,
    // In development a cancelled request must be noticed: somebody has just written it.
    onBlocked: (scheme) => {
      if (!app.isPackaged) process.stderr.write(`cancelled a request to the network (${scheme}:)\n`);
    },
  },
);
