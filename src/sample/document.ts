/**
 * One file of the export. `kind` is the name the project gives such documents (`connected-apps`, `thread` ...), `noise`
 * for what real exports hold besides and nobody reads, `media` for a stub. Chunks can be drawn once only.
 */
export type SampleDocument = {
  readonly path: string;
  readonly kind: string;
  readonly chunks: Iterable<string | Buffer>;
};
