import { readEntry } from '../../src/archive/read-entry.ts';
import type { Entry } from '../../src/archive/types.ts';
import { digestedSource } from '../../src/engine/document-source.ts';
import type { Delivery } from '../../src/engine/reader-pool.ts';
import type { ReadTask } from '../../src/engine/worker-messages.ts';
import type { HtmlContext } from '../../src/export/dialects/html/context.ts';
import { packEvents } from '../../src/export/packed-events.ts';
import { readDocument } from '../../src/export/read-document.ts';
import type { ExportRecord, Problem } from '../../src/export/records.ts';

/**
 * Stands in for the engine's pool of threads: the same readers, in this thread. A hundred small imports would otherwise
 * spend nearly all their time on starting threads; `larger.test.ts` tests the threads themselves.
 */
export class ReaderPool {
  #tasks: readonly ReadTask[] = [];
  #context = createContext([], null);

  begin(tasks: readonly ReadTask[], pages: readonly Entry[], timeZone: string | null): void {
    this.#tasks = tasks;
    this.#context = createContext(pages, timeZone);
  }

  async *deliveries(): AsyncGenerator<Delivery> {
    for (const task of this.#tasks) yield await read(task, this.#context);
  }

  async close(): Promise<void> {
    return Promise.resolve();
  }
}

function createContext(pages: readonly Entry[], timeZone: string | null): HtmlContext {
  const entries = new Map(pages.map((entry) => [entry.path, entry]));
  const sibling = async (path: string): Promise<Buffer | null> => {
    const entry = entries.get(path);
    return entry === undefined ? null : readEntry(entry);
  };
  return { paths: new Set(entries.keys()), timeZone, sibling };
}

async function read({ id, ref, variants }: ReadTask, context: HtmlContext): Promise<Delivery> {
  const [entry, ...others] = variants;
  if (entry === undefined || others.length > 0) throw new TypeError('one entry per document here');
  const source = digestedSource(entry, ref.kind);
  const [records, problems]: [ExportRecord[], Problem[]] = [[], []];
  const sink = {
    records: (batch: ExportRecord[]) => void records.push(...batch),
    problems: (batch: Problem[]) => void problems.push(...batch),
  };
  const outcome = await readDocument(ref, source.bytes, sink, context);
  const events = records.filter((record) => record.type === 'off-meta');
  return {
    type: 'done',
    id,
    records: records.filter((record) => record.type !== 'off-meta'),
    events: events.length > 0 ? packEvents(events) : null,
    problems,
    outcome,
    digest: source.digest(),
    ack: () => undefined,
  };
}
