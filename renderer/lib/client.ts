import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { EngineClient } from '../../src/engine/contract/contract.ts';
import type { Saved } from '../../src/engine/contract/desktop.ts';
import type { RecordingNotes } from '../../src/engine/contract/recording.ts';
import type { PreparedFile } from '../../src/engine/contract/review.ts';
import type { Given } from './given.ts';
import { type HandOver, HandOverError, handOverAll, sentenceIn } from './hand-over.ts';
import { toRequestHeaders } from './session-key.ts';

/**
 * How the engine is reached over HTTP; desktop-host.ts reaches it over a port. No other file of the renderer knows. A host
 * gives out handles for the files that the user chose; the renderer never names a path.
 */
export type Host = {
  readonly client: EngineClient;
  /** What the page cannot do because its answers are recorded; null with an engine. */
  readonly recorded: RecordingNotes | null;
  /** Whether the page can open a folder dialog itself; the desktop app has one in its menu. */
  readonly choosesFolders: boolean;
  /** Hands files and folders to the engine and returns a handle for each. Rejects with a `HandOverError`. */
  readonly chooseFiles: (
    given: readonly Given[],
    onProgress: (progress: HandOver) => void,
    signal: AbortSignal,
  ) => Promise<string[]>;
  /** Whether `saveFile` saves without asking for a location. */
  readonly savesToDownloads: boolean;
  /** Gives the user a file that the engine has written, once, whatever the outcome. A browser download counts as saved. */
  readonly saveFile: (file: PreparedFile) => Promise<Saved>;
  /** Opens an address in the user's own browser. Only called on a click next to the full address. */
  readonly openExternal: (url: string) => void;
};

/** What an error means for the person: the engine's own sentence where it has one. */
export type Failure = {
  readonly code: (typeof CODES)[number] | 'LOST_KEY' | 'NO_ANSWER' | 'OTHER';
  readonly sentence: string | null;
  /** For the folded details: technical, free of personal data. */
  readonly details: string;
};

const CODES = ['NO_IMPORT', 'NOT_FOUND', 'CANCELLED', 'BUSY', 'NOT_RECORDED'] as const;

/** Converts any error that a call to the engine can end in. */
export function toFailure(error: unknown): Failure {
  if (error instanceof HandOverError) return { code: 'OTHER', sentence: error.message, details: error.name };
  if (!(error instanceof ORPCError))
    return { code: 'NO_ANSWER', sentence: null, details: error instanceof Error ? error.name : 'unknown' };
  const details = `${error.code} (${error.status})`;
  if (error.status === 401 || error.status === 403) return { code: 'LOST_KEY', sentence: null, details };
  const code = CODES.find((known) => known === error.code) ?? 'OTHER';
  return { code, sentence: sentenceIn(error.data), details };
}

/** The host of a page that the loopback server opened: calls and files go to the page's own origin, nowhere else. */
export function webHost(): Host {
  const link = new RPCLink({ url: new URL('/rpc', window.location.origin).href, headers: toRequestHeaders });
  const client: EngineClient = createORPCClient(link);
  return {
    client,
    recorded: null,
    choosesFolders: true,
    savesToDownloads: true,
    chooseFiles: (...handed) => handOverAll(client, ...handed),
    saveFile,
    openExternal,
  };
}

function openExternal(url: string): void {
  if (/^https?:\/\//.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
}

/** How long a browser may take to read the blob after the click. */
const BLOB_MS = 60_000;

/** A browser download: the browser asks for a location or knows one. By fetch, because a plain link sends no header. */
async function saveFile({ handle, name }: PreparedFile): Promise<Saved> {
  const answer = await fetch(`/download/${encodeURIComponent(handle)}`, { headers: toRequestHeaders() });
  if (answer.status === 404) return 'gone';
  if (!answer.ok) {
    const data: unknown = await answer.json();
    throw new ORPCError(`HTTP_${answer.status}`, { status: answer.status, data });
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BLOB_MS);
  return 'saved';
}
