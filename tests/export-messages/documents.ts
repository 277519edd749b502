import type { DocumentBytes } from '../../src/export/document-io.ts';
import { readThread, type ThreadReading } from '../../src/export/parsers/thread.ts';
import { type DocumentRef, type ThreadRecord, UNKNOWN_DAY } from '../../src/export/records.ts';
import { toBytes } from '../export/reading.ts';

/** Bytes as the archive gives them, in small chunks. */
export const toDocument = (bytes: Buffer, options: { size?: number; chunk?: number } = {}): DocumentBytes =>
  toBytes(bytes, { chunk: 64, ...options });

export const STREAMED = { size: 1e9 };

export function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

export function toRef(path: string): DocumentRef {
  const kind = /^messages\/[^/]+$/.test(path) ? 'e2ee-thread' : 'thread';
  return { part: 0, path, service: 'facebook', kind, format: 'json' };
}

const SOME_PATH = 'your_facebook_activity/messages/inbox/alexmuster_10150123456789012/message_1.json';

/** Reads the given contents of one path as one thread document. */
export function readValues(...variants: unknown[]): Promise<ThreadReading> {
  return readThread(
    toRef(SOME_PATH),
    variants.map((value) => toDocument(json(value))),
  );
}

/** `[day, sender, messages, unsent, system lines]`, the day as a date or null. */
export function days(record: ThreadRecord | null): unknown[][] {
  const rows = getRows(record?.days ?? new Int32Array(), 5);
  return rows.map(([sender = -1, day = 0, ...counts]) => [toDate(day), record?.senders[sender], ...counts]);
}

/** `[day, sender, domain, count]`. */
export function links(record: ThreadRecord | null): unknown[][] {
  const rows = getRows(record?.links ?? new Int32Array(), 4);
  return rows.map(([sender = -1, day = 0, domain = -1, count]) => [
    toDate(day),
    record?.senders[sender],
    record?.domains[domain],
    count,
  ]);
}

function getRows(numbers: Int32Array, width: number): number[][] {
  return Array.from({ length: numbers.length / width }, (_, i) => [
    ...numbers.subarray(i * width, (i + 1) * width),
  ]);
}

function toDate(day: number): string | null {
  return day === UNKNOWN_DAY ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
}
