import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lockDownContents } from '../../../electron/contents-lockdown.ts';
import { isOwnAddress, START_ADDRESS } from '../../../electron/own-address.ts';
import { lockDownProcess, lockDownResolver, SWITCHES } from '../../../electron/process-lockdown.ts';
import { isFromOwnPage } from '../../../electron/sender.ts';
import { lockDownSession } from '../../../electron/session-lockdown.ts';
import { webPreferences } from '../../../electron/window.ts';
import { attempt, FakeApp, FakeContents, FakeSession } from './fakes.ts';

const STRANGE = [
  'https://app/index.html',
  'http://app/',
  'file:///etc/passwd',
  'sidedoor://evil/index.html',
  'sidedoor://app.evil/index.html',
  'sidedoor://app:8080/index.html',
  'sidedoors://app/index.html',
  'other://app/index.html',
  'about:blank',
  'javascript:alert(1)',
  'devtools://devtools/bundled/inspector.html',
  'ws://app/',
  '',
  'sidedoor:app',
];

const locked = (): { session: FakeSession; blocked: string[] } => {
  const session = new FakeSession();
  const blocked: string[] = [];
  lockDownSession(session.asSession, (scheme) => blocked.push(scheme));
  return { session, blocked };
};

const isCancelled = (session: FakeSession, url: string): boolean => {
  let answer: boolean | undefined;
  session.beforeRequest?.({ url }, ({ cancel }) => {
    answer = cancel;
  });
  if (answer === undefined) throw new Error('the request was not answered');
  return answer;
};

describe('an address', () => {
  it('is ours only with our protocol and host', () => {
    expect(isOwnAddress(START_ADDRESS)).toBe(true);
    expect(isOwnAddress('sidedoor://app/#/flagged')).toBe(true);
  });

  it.each(STRANGE)('is not ours if it is %j', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});

describe('a session', () => {
  it.each(STRANGE)('cancels a request to %j', (url) => {
    expect(isCancelled(locked().session, url)).toBe(true);
  });

  it('allows our own pages and data addresses, and no other web address', () => {
    const { session, blocked } = locked();
    expect(isCancelled(session, START_ADDRESS)).toBe(false);
    expect(isCancelled(session, 'data:image/png;base64,AA==')).toBe(false);
    expect(blocked).toEqual([]);
    fc.assert(fc.property(fc.webUrl(), (url) => isCancelled(session, url)));
  });

  it('reports a cancelled request by its scheme only', () => {
    const { session, blocked } = locked();
    isCancelled(session, 'https://example.com/?person=ada');
    expect(blocked).toEqual(['https']);
  });

  it('allows our own page the clipboard and no other permission', () => {
    const { session } = locked();
    const own = { getURL: () => START_ADDRESS };
    const other = { getURL: () => 'https://example.com/' };
    const granted = (contents: object, permission: string): boolean => {
      let answer = true;
      session.onRequest?.(contents, permission, (isGranted) => {
        answer = isGranted;
      });
      return answer && session.onCheck?.(contents, permission) !== false;
    };
    for (const each of ['media', 'geolocation', 'notifications', 'openExternal', 'fileSystem', 'unknown']) {
      expect(granted(own, each)).toBe(false);
    }
    expect(granted(own, 'clipboard-sanitized-write')).toBe(true);
    expect(granted(other, 'clipboard-sanitized-write')).toBe(false);
    expect(session.onCheck?.(null, 'clipboard-sanitized-write')).toBe(false);
    expect(session.onDevice?.()).toBe(false);
  });

  it('allows no downloads, certificates or spell checking, and is offline', () => {
    const { session } = locked();
    const download = attempt();
    session.emit('will-download', download);
    expect(download.prevented).toBe(true);
    let verdict = 0;
    session.onCertificate?.({}, (code) => {
      verdict = code;
    });
    expect(verdict).toBe(-2);
    expect(session.done).toContain('spellcheck false');
    expect(session.done).toContain('offline true');
    expect(session.done.find((each) => each.startsWith('dictionaries'))).toMatch(/\.invalid\/$/);
  });

  it('is locked down only once', () => {
    const { session } = locked();
    lockDownSession(session.asSession, () => undefined);
    expect(session.done.filter((each) => each === 'onBeforeRequest')).toHaveLength(1);
  });
});

describe('a page', () => {
  const events = ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const;

  it.each(events)('cannot leave the app by %s', (event) => {
    const contents = new FakeContents();
    lockDownContents(contents.asContents);
    for (const url of STRANGE) {
      const away = attempt(url);
      contents.emit(event, away);
      expect(away.prevented).toBe(true);
    }
    const home = attempt('sidedoor://app/index.html#/coverage');
    contents.emit(event, home);
    expect(home.prevented).toBe(false);
  });

  it('cannot bypass the proxy with WebRTC, which the content policy does not cover', () => {
    const contents = new FakeContents();
    lockDownContents(contents.asContents);
    expect(contents.webRtcPolicy).toBe('disable_non_proxied_udp');
  });

  it('opens no window and no webview', () => {
    const contents = new FakeContents();
    lockDownContents(contents.asContents);
    const view = attempt();
    contents.emit('will-attach-webview', view);
    expect(view.prevented).toBe(true);
    expect(contents.openHandler?.()).toEqual({ action: 'deny' });
  });
});

describe('a sender', () => {
  const sent = (url: string, parent: object | null = null, id = 7) => ({
    senderFrame: { url, parent } as never,
    sender: { id },
  });

  it('is trusted as the top frame of our window with our page', () => {
    expect(isFromOwnPage(sent(START_ADDRESS), 7)).toBe(true);
  });

  it('is refused from a subframe, another window, another page, or when its frame is gone', () => {
    expect(isFromOwnPage(sent(START_ADDRESS, {}), 7)).toBe(false);
    expect(isFromOwnPage(sent(START_ADDRESS, null, 8), 7)).toBe(false);
    expect(isFromOwnPage({ senderFrame: null, sender: { id: 7 } }, 7)).toBe(false);
    for (const url of STRANGE) expect(isFromOwnPage(sent(url), 7)).toBe(false);
  });
});

describe('the process', () => {
  it('is sandboxed and makes no connections of its own', () => {
    const app = new FakeApp('/home/ada');
    lockDownProcess(app.asApp);
    lockDownResolver(app.asApp);
    expect(app.done[0]).toBe('sandbox');
    expect(app.done.filter((each) => each.startsWith('switch'))).toHaveLength(SWITCHES.length);
    expect(app.done).toContain('switch host-resolver-rules=MAP * ~NOTFOUND');
    expect(app.done.at(-1)).toContain('"secureDnsMode":"off"');
  });

  it('gives each window every protection explicitly', () => {
    expect(webPreferences('/app/preload.js', true)).toEqual({
      preload: '/app/preload.js',
      partition: 'sidedoor',
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
      devTools: false,
    });
  });
});
