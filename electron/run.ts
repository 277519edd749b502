import { savedSettings } from '../src/engine/act/settings.ts';
import { words } from '../src/words/current.ts';
import { type Message, message } from '../src/words/message.ts';
import { say } from '../src/words/say.ts';
import { applyAppPaths, findAppPaths } from './app-paths.ts';
import { registerScheme } from './app-protocol.ts';
import { lockDownContents } from './contents-lockdown.ts';
import { DesktopApp } from './desktop-app.ts';
import type { ElectronParts } from './electron-parts.ts';
import { onOpenFile, zipsIn } from './offered-files.ts';
import { lockDownProcess } from './process-lockdown.ts';
import { findRefused } from './refused-switches.ts';
import { lockDownSession } from './session-lockdown.ts';
import { isOnlyInstance } from './single-instance.ts';
import { speak } from './speak.ts';
import { PARTITION } from './window.ts';

/** As in electron-builder.yml. */
export const APP_ID = 'app.sidedoor.desktop';

export type Start = {
  readonly codeDir: string;
  readonly rendererDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly argv: readonly string[];
  readonly workingDir: string;
  /** Whether switches that open the app to other programs are refused: in every published build. */
  readonly isStrict: boolean;
  /** Called with the scheme of each cancelled request; for the test that counts them. */
  readonly onBlocked: (scheme: string) => void;
};

/**
 * Starts the app. The order matters: lock-downs first, then the single-instance lock, and only the instance that gets it reads
 * anything. Returns false if another instance is running (Electron was then asked to quit) or if the app cannot start: then a
 * message box has said why, and the process ends. Without a window it would go on unseen, and every later start would hand over
 * to it.
 */
export async function run(parts: ElectronParts, start: Start): Promise<boolean> {
  const refused = start.isStrict ? findRefused(parts.app, start.env) : null;
  if (refused !== null) return giveUp(parts, message('desktop.refused', { option: refused }));
  try {
    return await startApp(parts, start);
  } catch (error) {
    // Its message might contain a path; its name is enough to help.
    return giveUp(parts, message('desktop.noStart', { name: error instanceof Error ? error.name : 'error' }));
  }
}

async function giveUp({ app, dialog }: ElectronParts, sentence: Message): Promise<false> {
  await speak(app, 'system');
  dialog.showErrorBox(say('app.shell.name'), words().say(sentence));
  app.exit(1);
  return false;
}

async function startApp(parts: ElectronParts, start: Start): Promise<boolean> {
  const { app } = parts;
  lockDownProcess(app);
  registerScheme(parts.protocol);
  app.on('session-created', (session) => lockDownSession(session, start.onBlocked));
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents));
  const paths = findAppPaths(app, start.env, start.platform);
  applyAppPaths(app, paths);
  // Windows shows notifications only for a program that it knows by this name.
  if (start.platform === 'win32') app.setAppUserModelId(APP_ID);

  const desktop: { app: DesktopApp | null } = { app: null };
  const early = zipsIn(start.argv, start.workingDir);
  const offer = (paths: readonly string[]): void => {
    if (desktop.app === null) early.push(...paths);
    else void desktop.app.offer(paths);
  };
  const isFirst = isOnlyInstance(app, (argv, workingDir) => {
    desktop.app?.openWindow();
    offer(zipsIn(argv, workingDir));
  });
  if (!isFirst) {
    app.quit();
    return false;
  }
  onOpenFile(app, offer);
  await app.whenReady();
  await speak(app, savedSettings(paths.ledgerPath).language);
  desktop.app = new DesktopApp({ parts, paths, ...start });
  const session = parts.getSession(PARTITION);
  lockDownSession(session, start.onBlocked);
  desktop.app.start(session);
  endWell(parts, desktop.app, start.platform);
  await desktop.app.offer(early);
  return true;
}

/** Closing the last window ends the app (except on macOS); quitting waits until an import has been rolled back. */
function endWell({ app }: ElectronParts, desktop: DesktopApp, platform: string): void {
  let isClosed = false;
  app.on('activate', () => desktop.openWindow());
  app.on('window-all-closed', () => {
    if (platform !== 'darwin') app.quit();
  });
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void desktop.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}
