import type { App } from 'electron';

/**
 * Switches of Chromium that keep it from calling anybody on its own. The last one makes every host name unknown, so that
 * even a request which nothing else had stopped would not find its way.
 */
export const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

/** Before the app is ready: every renderer gets the operating system's sandbox. `crashReporter` is never started. */
export function lockDownProcess(app: Pick<App, 'enableSandbox' | 'commandLine'>): void {
  app.enableSandbox();
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
}

/** As soon as the app is ready: no DNS over HTTPS, no resolver of Chromium's own. */
export function lockDownResolver(app: Pick<App, 'configureHostResolver'>): void {
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off', secureDnsServers: [] });
}
