import { createORPCClient, ORPCError } from '@orpc/client';
import { type Recording, toKey } from '../../src/engine/contract/recording.ts';
import type { Host } from './client.ts';
import { HandOverError } from './hand-over.ts';

/** The answers that `npm run site` has put into this page; null in the app. */
export async function findRecording(): Promise<Recording | null> {
  const base64 = document.getElementById('recording')?.textContent;
  if (!base64) return null;
  const packed = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]);
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).json();
}

/** The host of a page that shows an invented account without an engine. What was not recorded, and every change, is refused. */
export function recordedHost({ keys, answers, refusals }: Recording): Host {
  const call = async ([...path]: readonly string[], input: unknown): Promise<unknown> => {
    const index = keys[toKey(path, input)];
    if (index !== undefined) return answers[index];
    const sentence = Object.hasOwn(refusals, path.join('.')) ? refusals[path.join('.')] : refusals.other;
    throw new ORPCError('NOT_RECORDED', { status: 405, data: { sentence } });
  };
  return {
    client: createORPCClient({ call }),
    choosesFolders: false,
    savesToDownloads: true,
    chooseFiles: async () => {
      throw new HandOverError(refusals['imports.preview'] ?? refusals.other);
    },
    saveFile: async () => 'gone',
    openExternal: (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
  };
}
