import type { BrowserWindow, BrowserWindowConstructorOptions, Screen, WebPreferences } from 'electron';
import { say } from '../src/words/say.ts';
import { START_ADDRESS } from './own-address.ts';
import type { Bounds, DesktopState } from './state-file.ts';

/** Without `persist:` the session lives in memory and leaves nothing on the disk. */
export const PARTITION = 'sidedoor';

/** Written out in full, defaults too: a changed default must not open what this app keeps closed. */
export function webPreferences(preloadPath: string, isPackaged: boolean): WebPreferences {
  return {
    preload: preloadPath,
    partition: PARTITION,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    safeDialogs: true,
    devTools: !isPackaged,
  };
}

const SIZE = { width: 1240, height: 860, minWidth: 380, minHeight: 480 };

/** The window before it shows anything; it has the page's own background, so that nothing flashes. */
export function windowOptions(
  state: DesktopState,
  preferences: WebPreferences,
  isDark: boolean,
): BrowserWindowConstructorOptions {
  return {
    ...SIZE,
    ...(state.bounds ?? {}),
    show: false,
    title: say('app.shell.name'),
    backgroundColor: isDark ? '#17191a' : '#faf9f7',
    webPreferences: preferences,
  };
}

/** Bounds that are visible: at least a corner of the title bar is on a connected display; otherwise null. */
export function visibleBounds(bounds: Bounds | null, screen: Pick<Screen, 'getAllDisplays'>): Bounds | null {
  if (bounds === null) return null;
  const isOnDisplay = ({ workArea }: { workArea: Bounds }): boolean =>
    bounds.x < workArea.x + workArea.width - 40 &&
    bounds.x + bounds.width > workArea.x + 40 &&
    bounds.y >= workArea.y - 40 &&
    bounds.y < workArea.y + workArea.height - 40;
  return screen.getAllDisplays().some(isOnDisplay) ? bounds : null;
}

/** What is remembered of a window that closes. */
export function getBounds(
  window: Pick<BrowserWindow, 'getNormalBounds' | 'isMaximized'>,
): Pick<DesktopState, 'bounds' | 'maximized'> {
  const { x, y, width, height } = window.getNormalBounds();
  return { bounds: { x, y, width, height }, maximized: window.isMaximized() };
}

/** Loads our page and shows the window once it has something to show. */
export function openWindow(window: BrowserWindow, state: DesktopState): Promise<void> {
  window.once('ready-to-show', () => {
    if (state.maximized) window.maximize();
    window.show();
  });
  return window.loadURL(START_ADDRESS);
}

/** Brings the window to the front, whatever its state. */
export function focusWindow(window: Pick<BrowserWindow, 'isMinimized' | 'restore' | 'show' | 'focus'>): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
