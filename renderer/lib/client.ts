import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { EngineClient } from '../../src/engine/contract/contract.ts';
import type { Saved } from '../../src/engine/contract/desktop.ts';
import type { PreparedFile } from '../../src/engine/contract/review.ts';

/**
 * How the engine is reached over HTTP; desktop-host.ts reaches it over a port. No other file of the renderer knows. A host hands out handles for the files that the user chose; the
 * renderer never names a path.
 */
export type Host = {
  readonly client: EngineClient;
  /** Hands files to the engine, one after the other, and gives a handle each. Rejects with a `HandOverError`. */
  readonly chooseFiles: (
    files: readonly File[],
    onProgress: (progress: HandOver) => void,
    signal: AbortSignal,
  ) => Promise<string[]>;
  /** Hands a file that the engine has written to the user, once, however it ends. A browser's download counts as saved. */
  readonly saveFile: (file: PreparedFile) => Promise<Saved>;
  /** Opens an address in the user's own browser. Only ever called on a click beside the address in full. */
  readonly openExternal: (url: string) => void;
};

/** How far the handing over is; sizes in bytes over all files. */
export type HandOver = { readonly name: string; readonly bytes: number; readonly bytesDone: number };

/** A file did not reach the engine; the message is the engine's own sentence where it gave one. */
export class HandOverError extends Error {
  override readonly name = 'HandOverError';
}

/** What an error means for the person: the engine's own sentence where it has one. */
export type Failure = {
  readonly code: 'NO_IMPORT' | 'NOT_FOUND' | 'CANCELLED' | 'LOST_KEY' | 'NO_ANSWER' | 'OTHER';
  readonly sentence: string | null;
  /** For the folded details: technical, free of personal data. */
  readonly details: string;
};

const CODES = ['NO_IMPORT', 'NOT_FOUND', 'CANCELLED'] as const;

/** Reads any error that a call to the engine can end in. */
export function toFailure(error: unknown): Failure {
  if (error instanceof HandOverError) return { code: 'OTHER', sentence: error.message, details: error.name };
  if (!(error instanceof ORPCError))
    return { code: 'NO_ANSWER', sentence: null, details: error instanceof Error ? error.name : 'unknown' };
  const details = `${error.code} (${error.status})`;
  if (error.status === 401 || error.status === 403) return { code: 'LOST_KEY', sentence: null, details };
  const code = CODES.find((known) => known === error.code) ?? 'OTHER';
  return { code, sentence: sentenceIn(error.data), details };
}

function sentenceIn(data: unknown): string | null {
  const isSpoken = typeof data === 'object' && data !== null && 'sentence' in data;
  return isSpoken && typeof data.sentence === 'string' ? data.sentence : null;
}

/** The host of a page that the loopback server opened: calls and files go to the page's own origin, nowhere else. */
export function webHost(): Host {
  const link = new RPCLink({ url: new URL('/rpc', window.location.origin).href });
  return { client: createORPCClient(link), chooseFiles: handOverAll, saveFile, openExternal };
}

function openExternal(url: string): void {
  if (/^https?:\/\//.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
}

/** A download of the browser's own: it asks where to, or knows. */
async function saveFile({ handle, name }: PreparedFile): Promise<Saved> {
  const link = document.createElement('a');
  link.href = `/download/${encodeURIComponent(handle)}`;
  link.download = name;
  link.click();
  return 'saved';
}

async function handOverAll(
  files: readonly File[],
  onProgress: (progress: HandOver) => void,
  signal: AbortSignal,
): Promise<string[]> {
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const handles: string[] = [];
  let before = 0;
  for (const file of files) {
    const report = (done: number) => onProgress({ name: file.name, bytes, bytesDone: before + done });
    report(0);
    handles.push(await handOver(file, report, signal));
    before += file.size;
  }
  return handles;
}

/** XMLHttpRequest, because fetch reports no upload progress. */
function handOver(file: File, report: (done: number) => void, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/upload?name=${encodeURIComponent(file.name)}`);
    request.responseType = 'json';
    request.upload.onprogress = (event) => report(event.loaded);
    request.onload = () => settle(request, resolve, reject);
    request.onerror = () => reject(new TypeError('no answer'));
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function settle(
  request: XMLHttpRequest,
  resolve: (handle: string) => void,
  reject: (error: Error) => void,
): void {
  const answer: unknown = request.response;
  const isHandle = typeof answer === 'object' && answer !== null && 'handle' in answer;
  if (request.status < 300 && isHandle && typeof answer.handle === 'string') resolve(answer.handle);
  else {
    const sentence = sentenceIn(answer);
    reject(sentence === null ? new TypeError(`status ${request.status}`) : new HandOverError(sentence));
  }
}
