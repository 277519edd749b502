import { type ElementParser, type KindParser, result, unknownPlace } from '../parsers/parser.ts';
import { below, field, isObject, list, readId, text } from '../parsers/plain.ts';
import { ThreadAccumulator } from '../parsers/thread-accumulator.ts';
import { ProblemList } from '../problem-list.ts';
import { readInstantOfX } from './instant.ts';

/** Entries that are a message of a person; all others (somebody joined, a reaction, a new name) are X's system lines. */
const MESSAGES: ReadonlySet<string> = new Set(['messageCreate', 'welcomeMessageCreate']);

/**
 * `{ dmConversation: { conversationId, messages: [{ messageCreate: { id, senderId, recipientId, createdAt } }] } }`: one
 * conversation, in which people have numbers for names. It contains no text.
 */
const readConversation: ElementParser = ({ value, pointer }) => {
  const conversation = field(value, 'dmConversation');
  const id = text(field(conversation, 'conversationId'));
  const messages = field(conversation, 'messages');
  if (id === null || !Array.isArray(messages)) return unknownPlace(pointer);
  const found = new Conversation(id);
  messages.forEach((entry, at) => {
    found.add(entry, below(pointer, 'dmConversation', 'messages', at));
  });
  return found.toResult(pointer);
};

class Conversation {
  readonly #id: string;
  readonly #accumulator = new ThreadAccumulator();
  readonly #people: Set<string>;
  readonly #problems = new ProblemList();

  constructor(id: string) {
    this.#id = id;
    // Between two people; a group's id is a number of its own.
    this.#people = new Set(/^\d+-\d+$/.test(id) ? id.split('-') : []);
  }

  add(entry: unknown, pointer: string): void {
    const [kind] = isObject(entry) ? Object.keys(entry) : [];
    const event = kind === undefined ? undefined : field(entry, kind);
    if (kind === undefined || !isObject(event)) {
      for (const problem of unknownPlace(pointer).problems) this.#problems.add(problem);
      return;
    }
    const { at, problem } = readInstantOfX(field(event, 'createdAt'), pointer);
    if (problem) this.#problems.add(problem);
    const sender = readPerson(field(event, 'senderId')) ?? readPerson(field(event, 'initiatingUserId')) ?? '';
    const atMs = at === null ? null : at * 1000;
    const system = !MESSAGES.has(kind);
    this.#accumulator.add({ sender, atMs, system, unsent: false, hosts: [] });
    for (const person of [sender, readPerson(field(event, 'recipientId')) ?? '', ...listPeople(event)])
      if (person !== '') this.#people.add(person);
  }

  toResult(pointer: string) {
    const record = this.#accumulator.finish({
      key: `inbox/${this.#id}`,
      section: 'inbox',
      title: this.#id,
      participants: [...this.#people].sort(),
      basis: 'utc',
      pointer,
    });
    return result([record], [...this.#problems.listed, ...this.#problems.further()]);
  }
}

/** The people who were in a group or joined it. */
const listPeople = (event: object): string[] =>
  [...list(field(event, 'participantsSnapshot')), ...list(field(event, 'userIds'))].flatMap(
    (one) => readPerson(one) ?? [],
  );

const readPerson = (value: unknown): string | null => readId(value, '').id;

export const messageHeaders: KindParser = { listed: readConversation };
