import type { EngineClient } from '../../src/engine/contract/contract.ts';
import type { FolderFile, Given } from './given.ts';
import { toRequestHeaders } from './session-key.ts';

/** Progress of the handing over; sizes in bytes over all files. */
export type HandOver = { readonly name: string; readonly bytes: number; readonly bytesDone: number };

/** A file did not reach the engine; the message is the engine's own sentence if it gave one. */
export class HandOverError extends Error {
  override readonly name = 'HandOverError';
}

type Report = (progress: HandOver) => void;
type Parcel = { readonly of: string; readonly file: File; readonly query: Readonly<Record<string, string>> };
type Prepared = { readonly handle: string | null; readonly parcels: readonly Parcel[] };

/** Browsers keep six connections to one server, and the page needs some for its queries. */
const LANES = 3;

/**
 * Copies files and folders into the host's private folder and returns a handle for each. Only the files of a folder that are
 * read are sent. If it fails or is stopped, what has arrived is removed again. Rejects with a HandOverError, or with the
 * signal's reason.
 */
export async function handOverAll(
  client: EngineClient,
  given: readonly Given[],
  report: Report,
  signal: AbortSignal,
): Promise<string[]> {
  const handles = new Set<string>();
  try {
    const parcels: Parcel[][] = [];
    for (const one of given) {
      const prepared = await prepare(one, signal);
      if (prepared.handle !== null) handles.add(prepared.handle);
      parcels.push([...prepared.parcels]);
    }
    await sendAll(parcels.flat(), report, signal, (handle) => handles.add(handle));
    return [...handles];
  } catch (error) {
    // What cannot be removed now is removed when Sidedoor ends.
    if (handles.size > 0) await client.imports.discard({ handles: [...handles] }).catch(() => undefined);
    throw error;
  }
}

async function prepare({ name, file, list }: Given, signal: AbortSignal): Promise<Prepared> {
  if (list === null) return { handle: null, parcels: file ? [{ of: name, file, query: { name } }] : [] };
  return prepareFolder(name, await list(), signal);
}

async function prepareFolder(
  name: string,
  files: readonly FolderFile[],
  signal: AbortSignal,
): Promise<Prepared> {
  const item = crypto.randomUUID();
  const body = JSON.stringify(files.map(({ path }) => path));
  const answer = await post('/upload/folder', { item, name }, body, { signal });
  const wanted = 'wanted' in answer && Array.isArray(answer.wanted) ? answer.wanted : [];
  const parcels = wanted
    .flatMap((index: number) => files[index] ?? [])
    .map(async ({ path, getFile }) => ({
      of: name,
      file: await getFile(),
      query: { item, name: `${name}/${path}` },
    }));
  return { handle: answer.handle, parcels: await Promise.all(parcels) };
}

async function sendAll(
  parcels: readonly Parcel[],
  report: Report,
  signal: AbortSignal,
  onHandle: (handle: string) => void,
): Promise<void> {
  const bytes = parcels.reduce((sum, { file }) => sum + file.size, 0);
  const stop = new AbortController();
  const rest = parcels.values();
  let bytesDone = 0;
  const send = async ({ of, file, query }: Parcel): Promise<void> => {
    let sent = 0;
    const onProgress = (done: number): void => {
      bytesDone += Math.min(done, file.size) - sent;
      sent = Math.min(done, file.size);
      report({ name: of, bytes, bytesDone });
    };
    onProgress(0);
    const { handle } = await post('/upload', query, file, {
      onProgress,
      signal: AbortSignal.any([signal, stop.signal]),
    });
    onHandle(handle);
    onProgress(file.size);
  };
  const lanes = Array.from({ length: LANES }, async () => {
    for (const parcel of rest) await send(parcel);
  });
  try {
    await Promise.all(lanes);
  } catch (error) {
    stop.abort();
    await Promise.allSettled(lanes);
    throw error;
  }
}

type Options = { readonly signal: AbortSignal; readonly onProgress?: (done: number) => void };
type Answer = { readonly handle: string };

/** XMLHttpRequest, because fetch reports no upload progress. */
function post(
  path: string,
  query: Readonly<Record<string, string>>,
  body: File | string,
  { signal, onProgress }: Options,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    request.open('POST', `${path}?${new URLSearchParams(query)}`);
    for (const [name, value] of Object.entries(toRequestHeaders())) request.setRequestHeader(name, value);
    request.responseType = 'json';
    request.upload.onprogress = (event) => onProgress?.(event.loaded);
    request.onload = () => settle(request, resolve, reject);
    request.onerror = () => reject(new TypeError('no answer'));
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });
}

function settle(
  request: XMLHttpRequest,
  resolve: (answer: Answer) => void,
  reject: (error: Error) => void,
): void {
  const answer: unknown = request.response;
  if (request.status < 300 && isAnswer(answer)) resolve(answer);
  else {
    const sentence = sentenceIn(answer);
    reject(sentence === null ? new TypeError(`status ${request.status}`) : new HandOverError(sentence));
  }
}

const isAnswer = (answer: unknown): answer is Answer =>
  typeof answer === 'object' && answer !== null && 'handle' in answer && typeof answer.handle === 'string';

/** The engine's own sentence from its response. */
export function sentenceIn(data: unknown): string | null {
  const isSpoken = typeof data === 'object' && data !== null && 'sentence' in data;
  return isSpoken && typeof data.sentence === 'string' ? data.sentence : null;
}
