/**
 * Every bound that keeps a document from costing more than it is worth, each with its reason. A document that exceeds one is
 * not read; names are cut and problems counted. The bounds against hostile archives are in `archive/limits.ts`.
 */

const MIB = 1024 * 1024;

/**
 * A document up to this size is read whole; a larger one element by element, so memory does not grow with it. Ten thousand
 * messages, the most that Facebook writes into one file, take 2.4 MB, and 5.5 MB if every letter is escaped.
 */
export const WHOLE_LIMIT_BYTES = 16 * MIB;

/** One app, business, message or label_values record. The largest is a business with all its events: 70,000 of them fit. */
export const MAX_ELEMENT_BYTES = 8 * MIB;

/**
 * Commas and opening brackets of one element. The densest real list, events written without white space, has 520,000 in 8 MB. A
 * value of three bytes (`{},`) takes some seventy in memory.
 */
export const MAX_ELEMENT_VALUES = 600_000;

/** The same for a whole document, as many as 8 MB can contain at all ... */
const FREE_DOCUMENT_VALUES = 8 * MIB;
/** ... and in a larger one as many as this. The shortest real items (`{"value":"Ada"},`) have 8 bytes to each. */
const MIN_BYTES_PER_VALUE = 8;

/** How many values a document of this size may have. */
export const maxDocumentValues = (bytes: number): number =>
  Math.max(FREE_DOCUMENT_VALUES, bytes / MIN_BYTES_PER_VALUE);

/** Deepest nesting that is read. Facebook's own documents stay below ten; deeper ones are hostile. */
export const MAX_JSON_DEPTH = 64;

/** No name on Facebook is nearly as long; a longer one would fill a screen and, repeated a million times, a ledger. */
export const MAX_NAME_CHARACTERS = 500;

/** A broken document of millions of items must not fill the ledger with its problems; the rest is counted in one. */
export const MAX_PROBLEMS = 10_000;

/** Senders or participants of one thread. The largest real group has 249 people, a community some thousands. */
export const MAX_PEOPLE = 100_000;

/**
 * Days on which somebody wrote, and domains that somebody linked to on a day, in one thread. Ten people who write daily for 25
 * years reach 91,000.
 */
export const MAX_THREAD_ROWS = 1_000_000;

/** A message or the text of an element. The longest post that Facebook accepts has 63,206; the rest is ignored. */
export const MAX_TEXT_CHARACTERS = 100_000;

/** The most that a page may hold in one record, in characters; an element counts as twenty. No real record has a tenth of it. */
export const MAX_RECORD_CHARACTERS = 8_000_000;

/** Names, cards or links that a reader holds back until it knows what they are. Real lists of advertisers have some thousands. */
export const MAX_HELD = 100_000;
