import type { Saved } from '../../src/engine/contract/desktop.ts';
import { say } from '../../src/words/say.ts';
import type { Host } from './client.ts';

/** The result of saving a file, in words. A browser saves in its own folder, the desktop app where the user chose. */
export function toSavedSentence(host: Host, name: string, saved: Saved): string {
  if (saved !== 'saved') return say(`app.saved.${saved}`);
  return host.savesToDownloads ? say('app.saved.downloads', { name }) : say('app.saved.chosen');
}
