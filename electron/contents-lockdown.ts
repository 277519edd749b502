import type { WebContents } from 'electron';
import { isOwnAddress } from './own-address.ts';

type Attempt = { readonly url: string; readonly preventDefault: () => void };

function stayHome(attempt: Attempt): void {
  if (!isOwnAddress(attempt.url)) attempt.preventDefault();
}

/**
 * Restricts a page to our own addresses: no navigation elsewhere (frames and redirects included), no new window, no <webview>.
 * Called for every `web-contents-created`. WebRTC makes no requests and ignores the content policy: it gets no UDP of its own.
 */
export function lockDownContents(contents: WebContents): void {
  contents.on('will-navigate', stayHome);
  contents.on('will-frame-navigate', stayHome);
  contents.on('will-redirect', stayHome);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
