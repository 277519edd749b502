import type { Session } from 'electron';
import { isOwnAddress } from './own-address.ts';

/** The only permission a page may have: putting text on the clipboard on a click (the copy buttons). */
const ALLOWED = new Set<string>(['clipboard-sanitized-write']);

/** `data:` contains its own bytes and contacts nobody. */
const isHarmless = (address: string): boolean => isOwnAddress(address) || address.startsWith('data:');

/** Sessions that are already locked down: `session-created` and the start may both name the same one. */
const shut = new WeakSet<Session>();

/** Called with the scheme of a request that was cancelled, never with its address. */
export type OnBlocked = (scheme: string) => void;

/**
 * Locks down one session: every request to the network is cancelled, every permission denied, nothing is downloaded, no
 * spelling dictionary is fetched, no certificate trusted. Called for every new session, the default one included.
 */
export function lockDownSession(session: Session, onBlocked: OnBlocked): void {
  if (shut.has(session)) return;
  shut.add(session);
  cancelRequests(session, onBlocked);
  denyPermissions(session);
  stopSpellChecker(session);
  session.on('will-download', (event) => event.preventDefault());
  // Anything that got past the two above finds no certificate it may trust. Nothing depends on the emulation: it is for
  // DevTools.
  session.setCertificateVerifyProc((_request, answer) => answer(REJECT));
  session.enableNetworkEmulation({ offline: true });
}

/** Chromium's net::ERR_FAILED. */
const REJECT = -2;

function cancelRequests({ webRequest }: Session, onBlocked: OnBlocked): void {
  webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !isHarmless(url);
    if (cancel) onBlocked(url.split(':', 1)[0] ?? '');
    answer({ cancel });
  });
}

/** Both handlers are needed: one answers requests, the other answers checks of what a page already has. */
function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(ALLOWED.has(permission) && isOwnAddress(contents.getURL())),
  );
  session.setPermissionCheckHandler(
    (contents, permission) => ALLOWED.has(permission) && contents !== null && isOwnAddress(contents.getURL()),
  );
  session.setDevicePermissionHandler(() => false);
}

/** Electron fetches dictionaries from a Google server unless it is given an address that cannot exist. */
function stopSpellChecker(session: Session): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL('https://dictionaries.invalid/');
}
