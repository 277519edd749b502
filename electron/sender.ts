import type { WebFrameMain } from 'electron';
import { isOwnAddress } from './own-address.ts';

/** What a message from a page says about its origin. */
export type Sent = {
  readonly senderFrame: Pick<WebFrameMain, 'parent' | 'url'> | null;
  readonly sender: { readonly id: number };
};

/**
 * True when a message came from the top frame of our own window, showing our own page. Must be checked before any `await`:
 * `senderFrame` is null once the frame has navigated or is gone.
 * @param contentsId the window's `webContents.id`
 */
export function isFromOwnPage({ senderFrame, sender }: Sent, contentsId: number): boolean {
  if (senderFrame === null || senderFrame.parent !== null) return false;
  return sender.id === contentsId && isOwnAddress(senderFrame.url);
}
