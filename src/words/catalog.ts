import type { MessageId } from './message.ts';

/** Every text of one language: the ids of the English catalogue, each with the same arguments (held by a test). */
export type Catalog = Readonly<Record<MessageId, string>>;

/** One topic in another language. A missing or misspelt id does not compile. */
export type Translation<Topic> = { readonly [Id in keyof Topic]: string };
