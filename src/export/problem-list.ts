import { message } from '../words/message.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { boundName } from './long-names.ts';
import type { Problem } from './records.ts';

/** The problems of one document: the first of them, and how many there are in all. */
export class ProblemList {
  /** Problems so far, those past the limit included. */
  count = 0;
  /** Problems that were listed and not yet taken. */
  listed: Problem[] = [];

  /** A pointer contains keys of the document, of any length. */
  add(problem: Problem): void {
    if (this.count < MAX_PROBLEMS) this.listed.push({ ...problem, pointer: boundName(problem.pointer) });
    this.count += 1;
  }

  take(): Problem[] {
    const taken = this.listed;
    this.listed = [];
    return taken;
  }

  /** How many were not listed, as a problem of its own. */
  further(): Problem[] {
    const count = this.count - MAX_PROBLEMS;
    if (count <= 0) return [];
    return [{ code: 'further-problems', pointer: '', message: message('problem.further', { count }) }];
  }
}
