import { createORPCClient, ORPCError } from '@orpc/client';
import { type Recording, toKey, unpack } from '../../src/engine/contract/recording.ts';
import type { Host } from './client.ts';
import { HandOverError } from './hand-over.ts';

/** The answers that `npm run site` put into this page; null in the app. */
export async function findRecording(): Promise<Recording | null> {
  const base64 = document.getElementById('recording')?.textContent;
  if (!base64) return null;
  const packed = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]);
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).json();
}

/** The host of a page that shows an invented account without an engine. Unrecorded queries and all changes are refused. */
export function recordedHost({ answers, values, newestId, notes }: Recording): Host {
  const call = async ([...path]: readonly string[], input: unknown): Promise<unknown> => {
    const isNewest = (input as { importId?: unknown } | undefined)?.importId === newestId;
    const key = toKey(path, isNewest ? { ...Object(input), importId: null } : input);
    if (Object.hasOwn(answers, key)) return unpack(answers[key], values);
    throw new ORPCError('NOT_RECORDED', { status: 405, data: { sentence: notes.notRecorded } });
  };
  return {
    client: createORPCClient({ call }),
    recorded: notes,
    choosesFolders: false,
    savesToDownloads: true,
    chooseFiles: async () => {
      throw new HandOverError(notes.readOnly);
    },
    saveFile: async () => 'gone',
    openExternal: (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
  };
}
