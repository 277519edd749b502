import { hash } from 'node:crypto';
import type { ThreadSection } from '../../model/enumerations.ts';
import { type Message, message } from '../../words/message.ts';
import { MAX_PEOPLE, MAX_THREAD_ROWS } from '../limits.ts';
import { boundName } from '../long-names.ts';
import { ProblemList } from '../problem-list.ts';
import type { Problem, ThreadRecord } from '../records.ts';
import { UnreadableDocumentError } from '../unreadable-document.ts';
import { getThreadFields, UnknownFields } from './known-fields.ts';
import { ThreadAccumulator } from './thread-accumulator.ts';
import { isFields, readMessage, readText } from './thread-message.ts';

/** Takes a thread document's pieces in any order: root members, or the elements of a root member one by one. */
export class ThreadCollector {
  readonly #problems = new ProblemList();
  /** Entries of `messages[]`: messages, system lines and those that became a problem. */
  entries = 0;
  readonly #accumulator = new ThreadAccumulator();
  readonly #union: VariantUnion | null;
  readonly #unknownFields = new UnknownFields();
  #participants: string[] = [];
  #mostParticipants: readonly string[] = [];
  #title = '';
  #hasMessages = false;
  #hasParticipants = false;
  #hasThreadName = false;
  #hasPlainParticipants = false;
  #hasOrdinaryMark = false;

  /** `several`: the document has variants whose messages are to be merged. */
  constructor(several: boolean) {
    this.#union = several ? new VariantUnion() : null;
  }

  get problems(): Problem[] {
    return [...this.#problems.listed, ...this.#problems.further()];
  }

  /** Whether what was collected is a thread: a list of messages, and readable participants or messages. */
  get isThread(): boolean {
    return (
      this.#hasMessages && (this.#hasParticipants || this.entries === 0 || this.#accumulator.entries > 0)
    );
  }

  /** Whether it has the encrypted download's schema: a `threadName`, or plain names as participants (as spring 2018 had). */
  get isE2ee(): boolean {
    return this.#hasThreadName || (this.#hasPlainParticipants && !this.isOrdinary);
  }

  /** Whether it has something only the ordinary download has: a `title` or `thread_path`, messages with a `sender_name`. */
  get isOrdinary(): boolean {
    return this.#hasOrdinaryMark && !this.#hasThreadName;
  }

  /** The next pieces belong to another variant of the document. */
  beginVariant(): void {
    this.#union?.begin();
    this.#participants = [];
  }

  /** A root member with its whole value. */
  member(key: string, value: unknown): void {
    if (Array.isArray(value)) {
      if (key === 'messages') this.#hasMessages = true;
      if (key === 'participants') this.#hasParticipants = true;
      for (let i = 0; i < value.length; i++) this.element(key, value[i], i);
      return;
    }
    this.#noteUnknownFields(key, value, `/${key}`);
    if (key === 'title' && typeof value === 'string') {
      this.#hasOrdinaryMark = true;
      this.#title ||= boundName(value);
    } else if (key === 'thread_path') {
      this.#hasOrdinaryMark = true;
    } else if (key === 'threadName' && typeof value === 'string') {
      this.#hasThreadName = true;
      this.#title ||= boundName(value).replace(/_\d+$/, ''); // a running index follows the name
    }
  }

  /** An element of a root member that is an array. */
  element(key: string, value: unknown, index: number): void {
    this.#noteUnknownFields(key, value, `/${key}/${index}`);
    if (key === 'messages') this.#message(value, index);
    else if (key === 'participants') this.#participant(value, index);
  }

  /** An entry of `messages[]` without a link and not unsent; its time is known to be plausible. */
  plainEntry(sender: string, atMs: number, system: boolean): void {
    this.#hasMessages = true;
    this.#hasOrdinaryMark = true;
    this.entries++;
    this.#accumulator.addPlain(sender, atMs, system);
  }

  /** An entry that has only a sender, a plausible time, a text and perhaps attachments. */
  texted(sender: string, atMs: number, text: string): void {
    this.#hasMessages = true;
    this.#hasOrdinaryMark = true;
    this.entries++;
    this.#accumulator.add(readText(sender, atMs, text));
  }

  /** The record of everything collected. */
  finish(key: string, section: ThreadSection): ThreadRecord {
    return this.#accumulator.finish({
      key,
      section,
      title: this.#title,
      participants: this.#mostParticipants,
      basis: 'utc',
      pointer: '/messages',
    });
  }

  #noteUnknownFields(key: string, value: unknown, pointer: string): void {
    for (const problem of this.#unknownFields.find(key, value, getThreadFields(key), pointer))
      this.#problems.add(problem);
  }

  #message(entry: unknown, index: number): void {
    this.#hasMessages = true;
    this.#hasOrdinaryMark ||= isFields(entry) && 'sender_name' in entry;
    if (this.#union !== null && !this.#union.isFurther(entry)) return;
    this.entries++;
    const counted = readMessage(entry);
    if (counted === null) {
      this.#problem('invalid-message', `/messages/${index}`, message('problem.message.noSenderNorTime'));
      return;
    }
    if (counted.atMs === null) {
      this.#problem('invalid-timestamp', `/messages/${index}`, message('problem.message.noTime'));
    }
    this.#accumulator.add(counted);
  }

  #participant(value: unknown, index: number): void {
    this.#hasParticipants = true;
    const name = isFields(value) ? value.name : value;
    if (typeof name !== 'string') {
      this.#problem(
        'invalid-participant',
        `/participants/${index}`,
        message('problem.thread.unnamedParticipant'),
      );
      return;
    }
    if (name === value) this.#hasPlainParticipants = true;
    if (this.#participants.length === MAX_PEOPLE) throw new UnreadableDocumentError('too-large');
    this.#participants.push(boundName(name));
    if (this.#participants.length > this.#mostParticipants.length)
      this.#mostParticipants = this.#participants;
  }

  #problem(code: string, pointer: string, says: Message): void {
    this.#problems.add({ code, pointer, message: says });
  }
}

/**
 * Merges the entries of several variants of one document as multisets: an entry that occurs twice in one variant and once in
 * another was sent twice. There are no message ids, so an entry is identified by its whole content.
 */
class VariantUnion {
  readonly #most = new Map<string, number>();
  #here = new Map<string, number>();

  begin(): void {
    this.#here = new Map();
  }

  /** Whether this variant has now contained the entry more often than any previous variant. */
  isFurther(entry: unknown): boolean {
    const key = hash('sha1', canonicalJson(entry), 'base64');
    const here = (this.#here.get(key) ?? 0) + 1;
    this.#here.set(key, here);
    if (here <= (this.#most.get(key) ?? 0)) return false;
    if (this.#most.size === MAX_THREAD_ROWS) throw new UnreadableDocumentError('too-large');
    this.#most.set(key, here);
    return true;
  }
}

/** The same text for the same value, whatever the order of its keys. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    return isFields(inner) ? Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)) : inner;
  });
}
