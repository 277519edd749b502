import type { Message } from '../words/message.ts';
import { WordedError } from '../words/worded-error.ts';

/** A study, a donation or a cohort that is not as it should be. The message is a sentence for the user. */
export class StudyError extends WordedError {
  constructor(sentence: Message, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'StudyError';
  }
}
