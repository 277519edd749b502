import type { Document } from '../export/document.ts';
import { readDocument } from '../export/read-document.ts';
import type { ExportRecord } from '../export/records.ts';
import { digestedSource } from './document-source.ts';

/** The document has a single line; a larger one is not a genuine one. */
const MOST_BYTES = 256 * 1024;

/**
 * The time zone of the account, which must be known before the first page is read; null if the export names none or several.
 * Problems with its document are reported when it is read like all others.
 */
export async function readTimeZone(documents: readonly Document[]): Promise<string | null> {
  const zones = new Set<string>();
  const records = (batch: readonly ExportRecord[]): void => {
    for (const record of batch) if (record.type === 'time-zone') zones.add(record.zone);
  };
  for (const { ref, variants } of documents) {
    const [entry] = variants;
    if (ref.kind !== 'time-zone' || entry === undefined || entry.size > MOST_BYTES) continue;
    await readDocument(ref, digestedSource(entry, ref.kind).bytes, { records, problems: () => undefined });
  }
  const [zone, other] = zones;
  return other === undefined ? (zone ?? null) : null;
}
