import type { App } from 'electron';

/**
 * Switches of Chromium that keep it from contacting anybody on its own. `host-resolver-rules` makes every host unknown, so that
 * even a request that nothing else has stopped would fail. The proxy does not exist: Electron gives it to every session and to
 * Chromium itself (ApplyProxyModeFromCommandLine in shell/browser/browser_process_impl.cc, called there and for each network
 * context in shell/browser/net/network_context_service.cc), and WebRTC's TCP traffic goes through it. `no-proxy-server` would
 * override it there, even over `session.setProxy`, and leave direct connections open. Without the last one WebRTC joins a
 * multicast group on the network; Electron adds its own features to those named here (shell/browser/feature_list.cc).
 */
export const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', 'http://127.0.0.1:1'],
  ['proxy-bypass-list', '<-loopback>'],
  ['disable-features', 'WebRtcHideLocalIpsWithMdns'],
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
