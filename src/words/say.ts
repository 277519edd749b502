import type { Service } from '../model/enumerations.ts';
import { words } from './current.ts';
import type { Given, Message, MessageId, ValuesOf } from './message.ts';

/** The sentence itself, for a screen, a page or the terminal: `say('app.group.choose', { name })`. */
export function say<Id extends MessageId>(id: Id, ...[values]: Given<Id>): string {
  return words().say({ id, values: values ?? {} } as Message);
}

/** Several messages, each as its text. */
export const sayAll = (messages: readonly Message[]): string[] => messages.map((each) => words().say(each));

/** Several sentences without values, in order: the heads of a table, the paragraphs of a text. */
export const sayEach = (...ids: readonly PlainId[]): string[] =>
  ids.map((id) => words().say({ id, values: {} } as Message));
/** The id of a text without values: for tables of ids that are worded when shown. */
export type PlainId = { [Id in MessageId]: keyof ValuesOf<Id> extends never ? Id : never }[MessageId];

/** Enumerations whose values have a word each: `document.thread`, `status.active`. */
type Enumeration =
  | 'document'
  | 'documentState'
  | 'channel'
  | 'status'
  | 'claimKind'
  | 'appKind'
  | 'category'
  | 'eventType';

/** The word for a value from data. A value without a word of its own is shown in lower case without hyphens. */
export function label(enumeration: Enumeration, value: string): string {
  const id = `${enumeration}.${value}`;
  return words().has(id) ? words().say({ id, values: {} }) : value.toLowerCase().replaceAll(/[-_]/g, ' ');
}

/** The word for a kind of documents. Messenger is Facebook’s: chats on Instagram are direct messages. */
export const documentLabel = (kind: string, service: Service): string =>
  kind === 'thread' && service === 'instagram' ? say('threads.instagram') : label('document', kind);

/** The values of an enumeration that have a word, in the order in which they are listed. */
export const enumerationValues = <E extends Enumeration>(enumeration: E): ValueIn<E>[] =>
  words()
    .ids(`${enumeration}.`)
    .map((id) => id.slice(enumeration.length + 1) as ValueIn<E>);
type ValueIn<E extends Enumeration, Id = MessageId> = Id extends `${E}.${infer Value}` ? Value : never;
