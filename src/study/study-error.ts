import type { Message } from '../words/message.ts';
import { WordedError } from '../words/worded-error.ts';

/** An invalid study, donation or cohort. The message is a sentence for the user. */
export class StudyError extends WordedError {
  constructor(sentence: Message, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'StudyError';
  }
}
