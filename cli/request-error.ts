/** A request that failed with a sentence: exit code 1. */
export class RequestError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'RequestError';
  }
}

/** Words on the command line that make no sense: exit code 2. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'UsageError';
  }
}
