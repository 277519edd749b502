import type { ClaimStatus } from '../../src/model/enumerations.ts';
import { type Message, message } from '../../src/words/message.ts';

/** What is printed after the name of a speaker: the grade of a claim, or that it is a response. */
export const markMessage = (grade: ClaimStatus | null): Message =>
  grade === null ? message('report.response') : message(`grade.${grade}`);
