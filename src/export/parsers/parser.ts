import type { TimeBasis } from '../../model/enumerations.ts';
import { type Message, message } from '../../words/message.ts';
import type { PlainElement } from '../dialects/plain-element.ts';
import type { DocumentRef, ExportRecord, Problem, ReadResult } from '../records.ts';

export type ParserContext = {
  readonly ref: DocumentRef;
  /** How exact an instant's day is in this document if the instant does not say. */
  readonly basis: TimeBasis;
};

/** Reads one element: returns its records and its problems. Never throws, never drops silently. */
export type ElementParser = (element: PlainElement, context: ParserContext) => ReadResult;

/** How one kind of document is read, in each of its known forms. */
export type KindParser = {
  /** Root key of keyed JSON to the reader of its items. */
  readonly keyed?: Readonly<Record<string, ElementParser>>;
  /** Reads one label_values record. */
  readonly labelled?: ElementParser;
  /** Reads every element, whatever its key and form. */
  readonly anything?: ElementParser;
  /** Reads one item of a bare list. */
  readonly listed?: ElementParser;
};

export const NOTHING: ReadResult = { records: [], problems: [] };

/** A result from records and from problems, each of which may be absent. */
export function result(
  records: readonly ExportRecord[],
  problems: readonly (Problem | undefined)[] = [],
): ReadResult {
  return { records: [...records], problems: problems.filter((problem) => problem !== undefined) };
}

export function refuse(code: string, pointer: string, says: Message): ReadResult {
  return { records: [], problems: [{ code, pointer, message: says }] };
}

/** The value at `pointer` has a form never seen there. */
export function unknownPlace(pointer: string): ReadResult {
  return refuse('unknown-shape', pointer, message('problem.unknownPlace'));
}

export function merge(results: readonly ReadResult[]): ReadResult {
  return {
    records: results.flatMap(({ records }) => records),
    problems: results.flatMap(({ problems }) => problems),
  };
}
