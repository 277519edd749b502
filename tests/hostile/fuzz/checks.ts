import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { closeSources } from '../../../src/archive/file-handles.ts';
import { openTree } from '../../../src/archive/open-tree.ts';
import { readEntry, streamEntry } from '../../../src/archive/read-entry.ts';
import { ArchiveRefusedError, type Entry, EntryUnreadableError } from '../../../src/archive/types.ts';
import { jsonElements } from '../../../src/export/dialects/json-elements.ts';
import { plainElements } from '../../../src/export/dialects/keyed-json.ts';
import type { PlainElement } from '../../../src/export/dialects/plain-element.ts';
import type { DocumentBytes } from '../../../src/export/document-io.ts';
import { type PlainKind, parseElement } from '../../../src/export/parsers/registry.ts';
import { readThread } from '../../../src/export/parsers/thread.ts';
import { type ThreadRecord, UNKNOWN_FORM } from '../../../src/export/records.ts';
import { DOCUMENT_STATUSES } from '../../../src/model/enumerations.ts';
import { words } from '../../../src/words/current.ts';
import { OPTIONS } from '../../archive/harness.ts';
import { type Reading, readAs, toBytes, toRef } from '../../export/reading.ts';
import { STREAMED, toDocument } from '../../export-messages/documents.ts';
import type { Input } from './corpus.ts';

/** A guarantee of the readers that an input breaks. */
export class Violation extends Error {}

function claim(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Violation(what);
}

/** Small and odd, so that every token is split somewhere. */
const CHUNK = 61;
const inPieces = (bytes: Buffer): DocumentBytes => toDocument(bytes, { ...STREAMED, chunk: CHUNK });

/** Outcome, records and problems agree, and every problem is a sentence. */
function checkForm({ outcome, records, problems }: Reading): void {
  const counted = records.filter(({ type }) => type !== 'owner' && type !== 'generated' && type !== 'stamp');
  claim(outcome.records === counted.length, 'the outcome counts other records than were given');
  claim(outcome.problems === problems.length, 'the outcome counts other problems than were given');
  claim(DOCUMENT_STATUSES.includes(outcome.status), 'an unknown status');
  const isFine = problems.every(({ code }) => code === UNKNOWN_FORM);
  const isWhole = outcome.status === 'read' || outcome.status === 'empty';
  claim(isWhole === isFine, `${outcome.status} with the problems ${problems.map(({ code }) => code)}`);
  for (const { message } of problems) claim(words().say(message).length > 0, 'a problem without a sentence');
}

/** How the bytes are JSON: valid and shallow enough, valid but too deep, or not at all. */
function judgeJson(bytes: Buffer): 'valid' | 'too-deep' | 'broken' {
  try {
    return getDepth(JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''))) > 64 ? 'too-deep' : 'valid';
  } catch (error) {
    if (error instanceof SyntaxError) return 'broken';
    throw error;
  }
}

const getDepth = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Object.values(value).reduce((most: number, inner) => Math.max(most, getDepth(inner)), 0)
    : 0;

export async function checkJson(input: Input): Promise<void> {
  const reading = await readAs(input.path, input.bytes);
  checkForm(reading);
  const isValid = judgeJson(input.bytes) === 'valid';
  claim(
    isValid === (reading.outcome.status !== 'unreadable'),
    `${reading.outcome.status} though valid is ${isValid}`,
  );
  const streamed = await readAs(input.path, inPieces(input.bytes));
  claim(streamed.outcome.status === reading.outcome.status, 'another status when streamed');
  if (!isValid) return;
  const { kind } = toRef(input.path);
  if (kind === 'thread' || kind === 'e2ee-thread') return checkThread(input);
  claim(isDeepStrictEqual(streamed, reading), 'other records when streamed');
  await checkElements(input, kind, reading);
}

/** Ordinary posts and interests correctly leave nothing. */
const RECORDLESS: ReadonlySet<string | null> = new Set(['posts', 'topics']);

/** Every element becomes a record or a problem. */
async function checkElements({ path, bytes }: Input, kind: PlainKind, { outcome }: Reading): Promise<void> {
  const context = { ref: toRef(path), basis: 'utc' } as const;
  for await (const element of plainElements(toBytes(bytes))) {
    const found = parseElement(kind, element, context);
    if (found === null) claim(outcome.problems > 0, `${element.pointer} is unknown and has no problem`);
    else if (saysSomething(kind, element)) {
      claim(found.records.length + found.problems.length > 0, `${element.pointer} was dropped`);
    }
  }
}

function saysSomething(kind: PlainKind, { key, value, empty }: PlainElement): boolean {
  if (empty || RECORDLESS.has(kind) || RECORDLESS.has(key)) return false;
  if (key !== null) return !isBlank(value);
  const rows: unknown =
    typeof value === 'object' && value !== null && 'label_values' in value && value.label_values;
  return (
    Array.isArray(rows) && rows.some((row) => typeof row !== 'object' || row === null || Array.isArray(row))
  );
}

/** Objects and lists without content: a person without linked accounts. */
const isBlank = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(isBlank);

/** Entries are counted or a problem, and the fast parser, which takes no document in pieces, agrees with the full one. */
async function checkThread({ path, bytes }: Input): Promise<void> {
  const reading = await readThread(toRef(path), [toBytes(bytes)]);
  const byParser = await readThread(toRef(path), [inPieces(bytes)]);
  claim(isDeepStrictEqual(reading, byParser), 'the fast parser reads something else');
  const { record, messages, problems } = reading;
  if (record === null) return claim(problems.length > 0, 'nothing was read and nothing said');
  const entries = await countElements(bytes, 'messages');
  claim(messages === entries, `${messages} of ${entries} entries`);
  const lost = problems.filter(({ code }) => code === 'invalid-message').length;
  claim(countEntries(record) + lost === messages, 'entries are neither counted nor a problem');
}

async function countElements(bytes: Buffer, list: string): Promise<number> {
  let count = 0;
  for await (const { key, index } of jsonElements(toBytes(bytes)))
    count += Number(key === list && index !== null);
  return count;
}

function countEntries({ days }: ThreadRecord): number {
  return days.reduce((sum, cell, at) => sum + (at % 5 === 2 || at % 5 === 4 ? cell : 0), 0);
}

export async function checkHtml(input: Input): Promise<void> {
  const reading = await readAs(input.path, input.bytes);
  checkForm(reading);
  const streamed = await readAs(input.path, inPieces(input.bytes));
  checkForm(streamed);
  claim(streamed.outcome.status === reading.outcome.status, 'another status when streamed');
}

/** A ZIP is refused with our own error, or each of its documents reads the same both ways or fails with our own. */
export async function checkZip({ bytes }: Input, file: string): Promise<void> {
  writeFileSync(file, bytes);
  try {
    const { entries } = await openTree([file], OPTIONS);
    for (const entry of entries.slice(0, 20)) {
      const [whole, streamed] = [await tryRead(() => readEntry(entry)), await tryRead(() => gather(entry))];
      // If one document has two faults, each way may find another one first.
      const bothFail = typeof whole === 'string' && typeof streamed === 'string';
      claim(bothFail || isDeepStrictEqual(whole, streamed), 'other bytes when streamed');
    }
  } catch (error) {
    if (!(error instanceof ArchiveRefusedError)) throw error;
    claim(/^“fuzz.*\.zip” [^“\n]+\.$/.test(error.message), 'a refusal without a sentence');
  } finally {
    closeSources();
  }
}

async function tryRead(read: () => Promise<Buffer>): Promise<Buffer | string> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof EntryUnreadableError) return error.code;
    throw error;
  }
}

async function gather(entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamEntry(entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
