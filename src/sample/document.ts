/**
 * One file of the export. `kind` is the project's name for such documents (`connected-apps`, `thread` ...), `noise` for other
 * content of real exports that nobody reads, `media` for a stub. Chunks can be iterated only once.
 */
export type SampleDocument = {
  readonly path: string;
  readonly kind: string;
  readonly chunks: Iterable<string | Buffer>;
};
