import type { Dialect } from '../../../model/enumerations.ts';
import type { ReadResult } from '../../records.ts';
import type { TagHandler } from './tag-stream.ts';

/** Reads the tags of one page. Its results are taken while the page streams by. */
export type PageReading = {
  readonly handler: TagHandler;
  dialect(): Dialect | null;
  /** Whether the page has the form of its generation; known once its tags have passed. */
  recognised(): boolean;
  /** Whether the page held something that correctly leaves no record, such as links to the pages of threads. */
  held?(): boolean;
  /** Whether the page holds nothing of its kind, although it has a record. */
  isEmpty?(): boolean;
  /** Takes what is ready; `last` once the page has ended, `complete` if it is whole. */
  take(last: boolean, complete: boolean): ReadResult;
};
