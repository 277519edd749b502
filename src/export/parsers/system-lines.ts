import { PREDICATES, REACTIONS, SENTENCES, SUBJECTS } from './system-sentences.ts';

/**
 * Lines that Facebook writes into a thread, distinguished from messages by their text alone. That is the last resort: readers look
 * at the structure first (`type`, call keys, nothing else present). Facebook words them in the language of the account,
 * as a sentence about the sender: "Zoë added Alex to the group.". So a line counts only if it is exactly such a sentence
 * *and* begins with the sender's own name (or "You", "A contact"): what a person writes about somebody else stays a
 * message. Sentences of languages that are not here stay messages too. Polls, waves, locations and "sent an attachment"
 * are acts of a person and are no system lines.
 */

/** What follows in the pattern is not a plain letter in the text either: "L[’']appel", "Opuściłeś". */
const NOT_PLAIN = /^(?:\[|[^\0-\x7f])/u;
const NO_LETTER = '(?![A-Za-z ])';

const PREDICATE = toAlternation(PREDICATES);
const SENTENCE = toAlternation([...SENTENCES, ...REACTIONS.map((reaction) => `${reaction}\\.?\\s?`)]);
const SUBJECT_OPENINGS = SUBJECTS.map((subject) => asciiStart(`${subject} `));
const SENTENCE_OPENINGS = [...SENTENCES, ...REACTIONS].flatMap(expandStarts);
const SUBJECT_OPENING = toOpeningPattern(SUBJECT_OPENINGS);
const SENTENCE_OPENING = toOpeningPattern(SENTENCE_OPENINGS);
const LONGEST = 800;

function toAlternation(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, 'su');
}

/** ASCII beginnings are enough to rule out almost every other text, mojibake or not. */
function toOpeningPattern(openings: readonly string[]): RegExp {
  return new RegExp(`^(?:${[...new Set(openings)].join('|')})`);
}

function expandStarts(pattern: string): string[] {
  const choice = /^\(\?:([^)]*)/.exec(pattern);
  return (choice?.[1]?.split('|') ?? [pattern]).map(asciiStart);
}

/** Plain letters and spaces up to the first other character, as a pattern; an optional letter is left out. */
function asciiStart(pattern: string): string {
  const start = /^[A-Za-z ]*(?![?*{])/.exec(pattern)?.[0] ?? '';
  const next = pattern.charAt(start.length);
  return NOT_PLAIN.test(next) ? `${start}${NO_LETTER}` : start;
}

/** Every predicate ends in it, and so does anything that begins with a subject. Most texts do not. */
const FULL_STOP = '.';
const FULL_STOP_BYTE = 0x2e;

/**
 * Whether calling `isSystemLine` is worthwhile. Cheap, and sound on texts that are still mojibake, as long as sender and text
 * both are.
 */
export function mayBeSystemLine(text: string, sender: string): boolean {
  if (text.length > LONGEST || text.length === 0) return false;
  if (SENTENCE_OPENING.test(text)) return true;
  if (!text.endsWith(FULL_STOP)) return false;
  return text.charCodeAt(0) === sender.charCodeAt(0) || SUBJECT_OPENING.test(text);
}

/** First two bytes of every opening, as one number; an opening of one letter covers all that begin with it. */
const FIRST_TWO = firstTwo();
/** Longer than any opening. */
const OPENING_BYTES = 48;

function firstTwo(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const opening of [...SUBJECT_OPENINGS, ...SENTENCE_OPENINGS]) {
    const start = opening.replace(NO_LETTER, '');
    const first = start.charCodeAt(0) << 8;
    if (start === '') table.fill(1);
    else if (start.length === 1) table.fill(1, first, first + 0x100);
    else table[first | start.charCodeAt(1)] = 1;
  }
  return table;
}

/**
 * The part of `mayBeSystemLine` that depends on the text alone, over the bytes of a JSON string. An escape at the beginning is
 * not an ASCII letter unless it encodes one, and then the text goes to the full parser for that.
 */
export function beginsLikeSystemLine(json: Buffer, from: number, to: number): boolean {
  if (FIRST_TWO[((json[from] as number) << 8) | (json[from + 1] as number)] === 0) return false;
  const opening = json.toString('latin1', from, Math.min(to, from + OPENING_BYTES));
  return SENTENCE_OPENING.test(opening) || (mayEndPredicate(json, to) && SUBJECT_OPENING.test(opening));
}

/**
 * Whether the text that ends before `to` may be a subject and a predicate. A full stop written as an escape goes to the full
 * parser.
 */
export function mayEndPredicate(json: Buffer, to: number): boolean {
  return json[to - 1] === FULL_STOP_BYTE;
}

/** Whether Facebook wrote this text into the thread. Both texts repaired. */
export function isSystemLine(text: string, sender: string): boolean {
  if (SENTENCE.test(text)) return true;
  if (!text.endsWith(FULL_STOP)) return false;
  return [...SUBJECTS, ...getNames(sender)].some((subject) => {
    return text.startsWith(`${subject} `) && PREDICATE.test(text.slice(subject.length + 1));
  });
}

/** The sender as Facebook shortens the name in a sentence: all of it, or its first words. */
function getNames(sender: string): string[] {
  const words = sender.split(' ').filter((word) => word !== '');
  return words.map((_, i) => words.slice(0, i + 1).join(' '));
}
