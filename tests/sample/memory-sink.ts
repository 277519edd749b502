import { batches, type SamplePart, type SampleSink } from '../../src/sample/sinks/sink.ts';

/** Part to path to bytes. */
export type MemoryParts = ReadonlyMap<SamplePart, ReadonlyMap<string, Buffer>>;

/** Keeps a small sample in memory, for tests. `close` names no files. */
export function memorySink(): SampleSink & { readonly parts: MemoryParts } {
  const parts = new Map<SamplePart, Map<string, Buffer>>();
  return {
    parts,
    write: async (part, document) => {
      const held = parts.get(part) ?? new Map<string, Buffer>();
      parts.set(part, held);
      if (held.has(document.path)) throw new Error(`The sample holds ${document.path} twice.`);
      held.set(document.path, Buffer.concat([...batches(document.chunks)]));
    },
    close: async () => [],
    discard: async () => parts.clear(),
  };
}
