/** A request that failed with a sentence: exit code 1. */
export class RequestError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'RequestError';
  }
}
