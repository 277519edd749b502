import type * as english from './en/index.ts';
import type { MessageId } from './message.ts';

/** Every text of one language: the ids of the English catalogue, each with the same arguments (checked by a test). */
export type Catalog = Readonly<Record<MessageId, string>>;

/** The same by topic, as a language is written. A topic or id that English has and it lacks is a compile error. */
export type Topics = { readonly [Topic in keyof typeof english]: TextsOf<(typeof english)[Topic]> };
type TextsOf<Topic> = { readonly [Id in keyof Topic]: string };

export const joinTopics = (topics: Topics): Catalog => Object.assign({}, ...Object.values(topics));
