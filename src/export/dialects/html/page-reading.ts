import type { ReadResult } from '../../records.ts';
import type { TagHandler } from './tag-stream.ts';

/** Reads the tags of one page. What it has found is taken away while the page streams by. */
export type PageReading = {
  readonly handler: TagHandler;
  /** Whether the page has the form of its generation; known once its tags have passed. */
  recognised(): boolean;
  /** Whether the page held something that rightly leaves no record. */
  held?(): boolean;
  /** Whether the page holds nothing of its kind, though it has a record. */
  isEmpty?(): boolean;
  take(last: boolean, complete: boolean): ReadResult;
};
