import type { TimeBasis } from '../../../model/enumerations.ts';
import { message } from '../../../words/message.ts';
import { sectionOfThread, threadKey } from '../../identify.ts';
import { boundName } from '../../long-names.ts';
import { ThreadAccumulator } from '../../parsers/thread-accumulator.ts';
import type { DocumentRef, Problem, ThreadRecord } from '../../records.ts';
import type { DateReader } from './dates.ts';
import type { MessageSink } from './message-sink.ts';
import { MessageCards } from './messages.ts';
import { MessagesOf2014, type ThreadsSink } from './messages-of-2014.ts';
import type { Frame } from './page-header.ts';
import type { PageReading } from './page-reading.ts';
import { participantsIn } from './participants.ts';

/** Adds up one thread and remembers the people its page names. */
class ThreadTally {
  readonly accumulator = new ThreadAccumulator();
  readonly senders = new Set<string>();
  basis: TimeBasis = 'utc';
  /** The heading, if the page has one of its own for the thread. */
  title = '';
  /** Lines one of which may name the participants. */
  readonly lines: string[] = [];

  /** Names from the page's line of participants, and everyone who wrote. */
  participants(title: string): string[] {
    const known = new Set([...this.senders, title]);
    return [...new Set([...findParticipants(this.lines, known), ...this.senders])];
  }
}

/** Lines looked at; real threads have a handful. */
const MOST_LINES = 50;

/**
 * The names on the line that names people known from the thread. Its words are in the user's language, and so are those of
 * other lines next to it ("Group Invite Link: off"); if nobody is known, the first line with several names.
 */
function findParticipants(lines: readonly string[], known: ReadonlySet<string>): string[] {
  const lists = lines.map((line) => participantsIn(line, known));
  const count = (names: readonly string[]): number => names.filter((name) => known.has(name)).length;
  const most = Math.max(0, ...lists.map(count));
  const found =
    most > 0 ? lists.find((names) => count(names) === most) : lists.find(({ length }) => length > 1);
  return found ?? [];
}

/** The sink of one or several threads, and the problems found along the way. */
function toSink(current: () => ThreadTally, problems: Problem[]): MessageSink {
  return {
    message: (message, basis) => {
      const tally = current();
      tally.accumulator.add(message);
      tally.senders.add(boundName(message.sender));
      if (basis === 'local') tally.basis = 'local';
    },
    participants: (line) => {
      const { lines } = current();
      if (line !== '' && lines.length < MOST_LINES) lines.push(line);
    },
    problem: (code, at, says) => {
      problems.push({ code, pointer: `row ${at}`, message: says });
    },
  };
}

/** A page of 2018 or later: one thread, or one of its parts. */
export function readThreadPage(ref: DocumentRef, frame: Frame, dates: DateReader): PageReading {
  const problems: Problem[] = [];
  const tally = new ThreadTally();
  const handler = new MessageCards(
    dates,
    toSink(() => tally, problems),
  );
  const toRecord = (): ThreadRecord =>
    tally.accumulator.finish({
      key: threadKey(ref.path, ref.service) ?? ref.path,
      section: sectionOfThread(ref.path, ref.service) ?? 'inbox',
      title: frame.title,
      participants: tally.participants(frame.title),
      basis: tally.basis,
      pointer: 'row 1',
    });
  let isWhole = false;
  // Nothing is known of a page that breaks off in its head.
  const isRecognised = (): boolean => handler.generation !== null && !(isWhole && handler.isUnknown);
  return {
    handler,
    recognised: isRecognised,
    isEmpty: () => handler.isEmpty,
    dialect: () => handler.generation?.dialect ?? null,
    take: (last, complete) => {
      if (last) handler.finish();
      isWhole = complete;
      return { records: last && isRecognised() ? [toRecord()] : [], problems: problems.splice(0) };
    },
  };
}

/**
 * A page of up to mid-2018: all threads of the account, one of them, or the list of their pages. Long threads are split into
 * several blocks with the same names, which are merged; different threads between people of the same names cannot be
 * distinguished.
 */
export function readThreadsOf2014(
  ref: DocumentRef,
  dates: DateReader,
  has: ((path: string) => boolean) | null,
): PageReading {
  const problems: Problem[] = [];
  const records: ThreadRecord[] = [];
  const keys = new Map<string, number>();
  let tally = new ThreadTally();
  let blocks = 0;
  const sink: ThreadsSink = {
    ...toSink(() => tally, problems),
    begin: () => {
      tally = new ThreadTally();
      blocks++;
    },
    title: (text) => {
      tally.title = text;
    },
    end: () => records.push(recordOf2014(ref, tally, keys, blocks)),
  };
  const handler = new MessagesOf2014(dates, sink);
  return {
    handler,
    dialect: () => 'html-2014',
    recognised: () => handler.isKnown,
    held: () => handler.links.length > 0,
    isEmpty: () => handler.messages === 0 && handler.links.length === 0,
    take: (last) => {
      if (last && has !== null) problems.push(...missingPages(handler.links, has));
      return { records: records.splice(0), problems: problems.splice(0) };
    },
  };
}

function missingPages(links: readonly string[], has: (path: string) => boolean): Problem[] {
  const missing = links.filter((path) => !has(path)).length;
  if (missing === 0) return [];
  const says = message('problem.page.missingThreads', { missing, listed: links.length });
  return [{ code: 'missing-pages', pointer: '', message: says }];
}

function recordOf2014(
  ref: DocumentRef,
  tally: ThreadTally,
  keys: Map<string, number>,
  block: number,
): ThreadRecord {
  const names = tally.participants('');
  const identity = JSON.stringify([...names].sort());
  const number = keys.get(identity) ?? keys.size + 1;
  keys.set(identity, number);
  const page = threadKey(ref.path, ref.service) ?? ref.path;
  return tally.accumulator.finish({
    key: /messages\.htm$/i.test(ref.path) ? `${page}/${number}` : page,
    section: sectionOfThread(ref.path, ref.service) ?? 'inbox',
    title: tally.title || (tally.lines[0] ?? ''),
    participants: names,
    basis: tally.basis,
    pointer: `thread ${block}`,
  });
}
