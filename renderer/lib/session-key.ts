import { words } from '../../src/words/current.ts';

/*
 * The key for this run of the host. Cookies are shared across ports, so every server on 127.0.0.1 gets ours; session storage
 * belongs to one origin, port included.
 */
const NAME = 'sidedoor-key';
const FRAGMENT = '#key=';
const QUESTION = 'key?';
/** How long other tabs may take to answer. */
const PATIENCE_MS = 500;

/** Sent with every request: the key, and the language of the answer. */
export const toRequestHeaders = (): Record<string, string> => ({
  authorization: `Bearer ${sessionStorage.getItem(NAME) ?? ''}`,
  'accept-language': words().language,
});

/**
 * Takes the key from the address, from before a reload, or from another tab, and passes it on to tabs that ask. False if there
 * is none.
 */
export async function obtainSessionKey(): Promise<boolean> {
  const channel = new BroadcastChannel(NAME);
  const key = takeFromAddress() ?? sessionStorage.getItem(NAME) ?? (await askTabs(channel));
  if (key === null) return false;
  sessionStorage.setItem(NAME, key);
  channel.onmessage = ({ data }) => {
    if (data === QUESTION) channel.postMessage(key);
  };
  return true;
}

/** The key must not stay in the address, in a bookmark or behind the Back button. */
function takeFromAddress(): string | null {
  const { hash, pathname } = window.location;
  if (!hash.startsWith(FRAGMENT)) return null;
  window.history.replaceState(null, '', pathname);
  return hash.slice(FRAGMENT.length);
}

function askTabs(channel: BroadcastChannel): Promise<string | null> {
  return new Promise((resolve) => {
    channel.onmessage = ({ data }) => {
      if (data !== QUESTION) resolve(data);
    };
    channel.postMessage(QUESTION);
    setTimeout(() => resolve(null), PATIENCE_MS);
  });
}
