/** A file of knowledge/ is missing or wrong. `message` is one sentence that names the file and the place in it. */
export class KnowledgeError extends Error {
  /** Path inside knowledge/, e.g. `partners/netflix.toml`. */
  readonly file: string;
  /** Line and column, or the path to the value, e.g. `claims[2].status`. */
  readonly place: string;
  constructor(file: string, place: string, reason: string, options?: ErrorOptions) {
    super(`${file}, ${place}: ${reason}.`, options);
    this.name = 'KnowledgeError';
    this.file = file;
    this.place = place;
  }
}
