import type * as english from './en/index.ts';

/**
 * A sentence before it is worded: which one, and its facts. Rules, limits, reasons, problems and errors return these;
 * `words.ts` turns them into text. A message is plain data: it can be posted, stored and compared. `message` checks the values
 * against the id; a union over every id would be too much for the compiler.
 */
export type Message = {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, unknown>>;
};
export type MessageId = keyof English;
export type MessageOf<Id extends MessageId> = { readonly id: Id; readonly values: ValuesOf<Id> };

/** The English texts of all topics: their intersection, since a text is looked up by its id alone. */
type English = Joined<(typeof english)[keyof typeof english]>;
type Joined<Topic> = (Topic extends unknown ? (topic: Topic) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The values that the English text of a message needs, by name. */
export type ValuesOf<Id extends MessageId> = Arguments<English[Id]>;

/** What may fill a bare `{name}`: text is used as is, a list becomes "A, B and C", a message is worded first. */
export type Value = string | number | Message | readonly (string | Message)[];

/** Makes a message. A misspelt id, a missing value and a value too many do not compile. */
export function message<Id extends MessageId>(id: Id, ...[values]: Given<Id>): MessageOf<Id> {
  return { id, values: (values ?? {}) as ValuesOf<Id> };
}
export type Given<Id extends MessageId> = keyof ValuesOf<Id> extends never ? [] : [values: ValuesOf<Id>];

/*
 * Parses the arguments of an ICU text in the type system: each `{` opens either an argument or the body of a choice. A body is
 * recognised by its spaces and punctuation, so a body of one bare word would be mistaken for an argument: write `{# apps}`, not
 * `{apps}`.
 */
type Arguments<Text extends string> = Flat<Found<Text>>;
type Flat<Pairs> = { readonly [Pair in Pairs as NameOf<Pair>]: KindOf<Pair> };
type NameOf<Pair> = Pair extends readonly [infer Name extends string, unknown] ? Name : never;
type KindOf<Pair> = Pair extends readonly [string, infer Kind] ? Kind : never;

type Found<Text extends string, Sum = never> = Text extends `${string}{${infer Rest}`
  ? Found<Rest, Sum | Opened<Rest>>
  : Sum;
type Opened<Rest extends string> = Rest extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name},${infer Format}`
    ? Name extends `${string}${NotAName}${string}`
      ? never
      : readonly [Name, KindOfFormat<Format>]
    : Inside extends '' | `${string}${NotAName}${string}`
      ? never
      : readonly [Inside, Value]
  : never;
type NotAName = ' ' | '#' | '{' | '.' | ':' | ';' | '-' | '\u2019' | '(' | ')' | '"';

/** A `date` is an ISO day; a `select` picks by a word; the rest are numbers. */
type KindOfFormat<Format extends string> = Format extends ` ${'plural' | 'number' | 'selectordinal'}${string}`
  ? number
  : string;
