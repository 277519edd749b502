import type { SampleDocument } from './document.ts';
import { ExpectedResults, type SampleManifest, type WrittenDocument } from './expected-results.ts';
import { htmlDocuments } from './html/documents.ts';
import { encryptedJsonDocuments, jsonDocuments } from './json/documents.ts';
import { buildManifest } from './manifest.ts';
import { mediaStubs } from './model/media.ts';
import { inventPerson, type SampleModel } from './model/model.ts';
import { type SampleFormat, type SampleOptions, sampleOptions } from './options.ts';
import { instagramDocuments } from './services/instagram.ts';
import { xDocuments } from './services/x.ts';
import { folderSink } from './sinks/folder-sink.ts';
import type { SamplePart, SampleSink } from './sinks/sink.ts';
import { smallZipSink, zipSink } from './sinks/zip-sink.ts';

/** How a format prints the model. A writer takes each thread's messages from `expected`, once. */
type Writer = {
  readonly documents: (model: SampleModel, expected: ExpectedResults) => Iterable<SampleDocument>;
  readonly encrypted: (model: SampleModel, expected: ExpectedResults) => Iterable<SampleDocument>;
};

/** One row per format. The encrypted download is JSON in both. */
const WRITERS: Readonly<Record<SampleFormat, Writer>> = {
  json: { documents: jsonDocuments, encrypted: encryptedJsonDocuments },
  html: { documents: htmlDocuments, encrypted: encryptedJsonDocuments },
};

/** The other services write one format, and no download of encrypted chats. */
const getWriter = ({ options: { service, format } }: SampleModel): Writer => {
  if (service === 'facebook') return WRITERS[format];
  return { documents: service === 'x' ? xDocuments : instagramDocuments, encrypted: () => [] };
};

/**
 * Writes a synthetic export of one invented person and returns what it holds. Same options, same bytes. Memory does not grow
 * with `messages`. On an error the sink discards what it created and the error is passed on.
 */
export async function writeSample(given: Partial<SampleOptions>, sink: SampleSink): Promise<SampleManifest> {
  const model = inventPerson(sampleOptions(given));
  const expected = new ExpectedResults(model);
  try {
    const documents = await writeAll(model, expected, sink);
    return buildManifest(model, expected, { documents, files: await sink.close() });
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

async function writeAll(
  model: SampleModel,
  expected: ExpectedResults,
  sink: SampleSink,
): Promise<WrittenDocument[]> {
  const writer = getWriter(model);
  const written: WrittenDocument[] = [];
  let turn = 0;
  for (const document of writer.documents(model, expected)) {
    written.push(await writeOne(model, sink, turn % model.options.parts, document));
    turn += 1;
  }
  for (const { path, bytes } of model.options.service === 'facebook' ? mediaStubs(model) : []) {
    await writeOne(model, sink, turn % model.options.parts, { path, kind: 'media', chunks: [bytes] });
    turn += 1;
  }
  for (const document of writer.encrypted(model, expected)) {
    written.push(await writeOne(model, sink, 'e2ee', document));
  }
  return written;
}

async function writeOne(
  model: SampleModel,
  sink: SampleSink,
  part: SamplePart,
  document: SampleDocument,
): Promise<WrittenDocument> {
  const { wrapper } = model.options;
  const path = wrapper === null || part === 'e2ee' ? document.path : `${wrapper}/${document.path}`;
  const meter = { bytes: 0 };
  await sink.write(part, { path, kind: document.kind, chunks: measured(document.chunks, meter) });
  return { part, path: document.path, kind: document.kind, bytes: meter.bytes };
}

function* measured(chunks: Iterable<string | Buffer>, meter: { bytes: number }): Generator<string | Buffer> {
  for (const chunk of chunks) {
    meter.bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.length;
    yield chunk;
  }
}

/** Up to this size a ZIP is put together in memory by jszip. */
const SMALL_MESSAGES = 20_000;

/** The sink for a path: a folder, or a ZIP if the path ends in .zip; jszip writes a small ZIP, a large one is streamed. */
export function sinkFor(path: string, options: Partial<SampleOptions>): SampleSink {
  const { messages, events, mediaEntries } = sampleOptions(options);
  if (!path.toLowerCase().endsWith('.zip')) return folderSink(path);
  return messages + events + mediaEntries <= SMALL_MESSAGES ? smallZipSink(path) : zipSink(path);
}
