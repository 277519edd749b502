import type { Dialect, DocumentStatus, ThreadSection } from '../../model/enumerations.ts';
import { message } from '../../words/message.ts';
import { parseThreadFast } from '../dialects/fast-json/thread-fast-parser.ts';
import { jsonElements } from '../dialects/json-elements.ts';
import type { DocumentBytes } from '../document-io.ts';
import { sectionOfThread, threadKey } from '../identify.ts';
import { WHOLE_LIMIT_BYTES } from '../limits.ts';
import { cutLongNames } from '../long-names.ts';
import { type DocumentRef, type Problem, type ThreadRecord, UNKNOWN_FORM } from '../records.ts';
import { toProblem, UnreadableDocumentError } from '../unreadable-document.ts';
import { ThreadCollector } from './thread-collector.ts';

/**
 * The outcome of reading a thread document. `messages` is the number of entries of `messages[]` that are accounted for: messages,
 * system lines and those that became a problem. `record` is null only when `status` is `unreadable` or `unrecognised`;
 * `partial` means that some entry, or one of several variants, could not be read.
 */
export type ThreadReading = {
  readonly record: ThreadRecord | null;
  readonly problems: Problem[];
  readonly dialect: Dialect;
  readonly status: DocumentStatus;
  readonly messages: number;
};

/**
 * Reads one message document of a thread in JSON, of any year and of the encrypted download; its content decides which schema
 * it has. `variants` are the contents of the same path in several parts: their messages are merged, and a message that is in
 * two of them counts once. Never throws on bad data; failures of the machine (disk, cancellation) are passed on.
 */
export async function readThread(
  ref: DocumentRef,
  variants: readonly DocumentBytes[],
): Promise<ThreadReading> {
  const [only] = variants;
  if (variants.length === 1 && only) return readOne(ref, only);
  const collector = new ThreadCollector(true);
  for (const variant of variants) {
    const trouble = await collect(variant, collector);
    if (trouble === null) continue;
    const others = variants.filter((other) => other !== variant);
    return others.length > 0
      ? withTrouble(await readThread(ref, others), trouble)
      : nothing(ref, 'unreadable', [trouble]);
  }
  return conclude(ref, collector);
}

/** One document, nothing to merge: the fast parser if it can handle it. */
async function readOne(ref: DocumentRef, bytes: DocumentBytes): Promise<ThreadReading> {
  try {
    if (bytes.size > WHOLE_LIMIT_BYTES) return conclude(ref, await collectParsed(bytes));
    const json = await bytes.whole();
    return conclude(ref, collectFast(json) ?? (await collectParsed({ ...bytes, whole: async () => json })));
  } catch (error) {
    return nothing(ref, 'unreadable', [toProblem(error)]);
  }
}

/** Null if the fast parser leaves the document to the full one. */
function collectFast(json: Buffer): ThreadCollector | null {
  const collector = new ThreadCollector(false);
  try {
    return parseThreadFast(json, collector) ? collector : null;
  } catch (error) {
    // An entry that is invalid JSON, or exceeds a limit; the full parser finds it again and reports it.
    if (error instanceof UnreadableDocumentError) return null;
    throw error;
  }
}

async function collectParsed(bytes: DocumentBytes): Promise<ThreadCollector> {
  const collector = new ThreadCollector(false);
  await collectElements(bytes, collector);
  return collector;
}

/** Feeds one variant to the collector. Returns the problem that makes the variant unreadable, if there is one. */
async function collect(bytes: DocumentBytes, collector: ThreadCollector): Promise<Problem | null> {
  try {
    collector.beginVariant();
    await collectElements(bytes, collector);
    return null;
  } catch (error) {
    return toProblem(error);
  }
}

async function collectElements(bytes: DocumentBytes, collector: ThreadCollector): Promise<void> {
  for await (const { key, index, value } of jsonElements(bytes)) {
    if (key === null) continue;
    if (index === null) collector.member(key, value);
    else collector.element(key, value, index);
  }
}

function conclude(ref: DocumentRef, collector: ThreadCollector): ThreadReading {
  const key = threadKey(ref.path, ref.service);
  const section = sectionOfThread(ref.path, ref.service);
  if (!collector.isThread || key === null || section === null) {
    return nothing(ref, 'unrecognised', [NOT_A_THREAD]);
  }
  const { record, problem } = cutLongNames(collector.finish(...toPlace(key, section, collector)));
  const problems = problem ? [...collector.problems, problem] : collector.problems;
  const isWhole = problems.every(({ code }) => code === UNKNOWN_FORM);
  return {
    record,
    problems,
    dialect: collector.isE2ee ? 'e2ee-json' : 'keyed-json',
    status: !isWhole ? 'partial' : collector.entries === 0 ? 'empty' : 'read',
    messages: collector.entries,
  };
}

/** The encrypted download's threads are directly in `messages/`, and in spring 2018 an ordinary one: the content decides. */
function toPlace(key: string, section: ThreadSection, collector: ThreadCollector): [string, ThreadSection] {
  const name = key.slice(key.indexOf('/') + 1);
  if (section === 'e2ee' && collector.isOrdinary) return [`inbox/${name}`, 'inbox'];
  if (key === FLAT_THREAD && collector.isE2ee) return [`e2ee/${name}`, 'e2ee'];
  return [key, section];
}

/** The key of `messages/message.json`. */
const FLAT_THREAD = 'inbox/messages';

const NOT_A_THREAD: Problem = {
  code: 'unrecognised',
  pointer: '',
  message: message('problem.thread.noMessages'),
};

function nothing(ref: DocumentRef, status: DocumentStatus, problems: Problem[]): ThreadReading {
  const dialect = ref.kind === 'e2ee-thread' ? 'e2ee-json' : 'keyed-json';
  return { record: null, problems, dialect, status, messages: 0 };
}

function withTrouble(reading: ThreadReading, trouble: Problem): ThreadReading {
  const status = reading.record === null ? reading.status : 'partial';
  return { ...reading, status, problems: [trouble, ...reading.problems] };
}
