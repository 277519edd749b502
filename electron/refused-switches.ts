import type { App } from 'electron';

/**
 * Switches that hand the window to another program, or remove its protection. No fuse stops them: they are Chromium's, not
 * Node's. `no-sandbox` is also what Electron makes of ELECTRON_DISABLE_SANDBOX (shell/app/electron_main_delegate.cc,
 * BasicStartupComplete), and what the launcher of an AppImage adds by itself where user namespaces are restricted
 * (electron-builder, targets/appimage/appImageUtil.ts).
 */
export const REFUSED_SWITCHES = [
  'no-sandbox',
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-io-pipes',
  'disable-web-security',
  'single-process',
  'in-process-gpu',
  'load-extension',
  'js-flags',
  'log-net-log',
  'proxy-server',
  'proxy-pac-url',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
];

/** The first refused switch or variable of this start; null if there is none. */
export function findRefused(
  { commandLine }: Pick<App, 'commandLine'>,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  if (env.ELECTRON_DISABLE_SANDBOX !== undefined) return 'ELECTRON_DISABLE_SANDBOX';
  const found = REFUSED_SWITCHES.find((name) => commandLine.hasSwitch(name));
  return found === undefined ? null : `--${found}`;
}
