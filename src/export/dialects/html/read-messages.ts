import type { Dialect, TimeBasis } from '../../../model/enumerations.ts';
import { sectionOfThread, threadKey } from '../../catalog.ts';
import { ThreadAccumulator } from '../../parsers/thread-accumulator.ts';
import type { DocumentRef, ExportRecord, Problem, ThreadRecord } from '../../records.ts';
import type { DateReader } from './dates.ts';
import { MessageCards, type MessageSink } from './messages.ts';
import { MessagesOf2014, type ThreadsSink } from './messages-of-2014.ts';
import type { Frame } from './page-header.ts';
import { participantsIn } from './participants.ts';
import type { TagHandler } from './tag-stream.ts';

/** Reads the tags of a message page into thread records. */
export type MessageReading = {
  readonly handler: TagHandler;
  /** Whether the page was one of messages at all; known once its tags have passed. */
  recognised(): boolean;
  /** Takes what is ready; `last` once the page has ended. */
  take(last: boolean): { records: ExportRecord[]; problems: Problem[] };
};

/** Adds up one thread and remembers whom its page names. */
class ThreadTally {
  readonly accumulator = new ThreadAccumulator();
  readonly senders = new Set<string>();
  basis: TimeBasis = 'utc';
  line = '';

  /** Names from the page's line of participants, and everyone who wrote. */
  participants(title: string): string[] {
    const known = new Set([...this.senders, title]);
    return [...new Set([...(this.line === '' ? [] : participantsIn(this.line, known)), ...this.senders])];
  }
}

/** The sink of one or several threads, and the problems on the way. */
function toSink(current: () => ThreadTally, problems: Problem[]): MessageSink {
  return {
    message: (message, basis) => {
      const tally = current();
      tally.accumulator.add(message);
      tally.senders.add(message.sender);
      if (basis === 'local') tally.basis = 'local';
    },
    participants: (line) => {
      current().line = line;
    },
    problem: (code, at, says) => {
      problems.push({ code, pointer: `row ${at}`, message: says });
    },
  };
}

/** A page of 2018 or later: one thread, or one of its parts. */
export function readThreadPage(
  ref: DocumentRef,
  frame: Frame,
  dates: DateReader,
): MessageReading & { readonly dialect: () => Dialect | null } {
  const problems: Problem[] = [];
  const tally = new ThreadTally();
  const handler = new MessageCards(
    dates,
    toSink(() => tally, problems),
  );
  const toRecord = (): ThreadRecord =>
    tally.accumulator.finish({
      key: threadKey(ref.path) ?? ref.path,
      section: sectionOfThread(ref.path) ?? 'inbox',
      title: frame.title,
      participants: tally.participants(frame.title),
      basis: tally.basis,
      pointer: 'row 1',
    });
  return {
    handler,
    recognised: () => handler.generation !== null,
    dialect: () => handler.generation?.dialect ?? null,
    take: (last) => ({
      records: last && handler.generation !== null ? [toRecord()] : [],
      problems: problems.splice(0),
    }),
  };
}

/**
 * A page of up to mid-2018: all threads of the account, or one. The long ones are cut into several blocks with the same
 * names, which are one thread; people of the same names cannot be told apart.
 */
export function readThreadsOf2014(ref: DocumentRef, dates: DateReader): MessageReading {
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
    end: () => records.push(recordOf2014(ref, tally, keys, blocks)),
  };
  return {
    handler: new MessagesOf2014(dates, sink),
    recognised: () => blocks > 0,
    take: () => ({ records: records.splice(0), problems: problems.splice(0) }),
  };
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
  const page = threadKey(ref.path) ?? ref.path;
  return tally.accumulator.finish({
    key: /messages\.htm$/i.test(ref.path) ? `${page}/${number}` : page,
    section: sectionOfThread(ref.path) ?? 'inbox',
    title: tally.line,
    participants: names,
    basis: tally.basis,
    pointer: `thread ${block}`,
  });
}
