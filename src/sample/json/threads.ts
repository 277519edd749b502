import { OWNER } from '../cast.ts';
import type { SampleDocument } from '../document.ts';
import type { EraName } from '../eras.ts';
import type { ExpectedResults } from '../expected-results.ts';
import { AttachmentPaths, mediaName } from '../model/media.ts';
import type { Body, Message } from '../model/messages.ts';
import type { SampleModel } from '../model/model.ts';
import { splitThread } from '../model/thread-files.ts';
import type { Thread } from '../model/threads.ts';
import { documentAt, isOld } from './document-at.ts';
import { facebookJson, type Json, type LazyJson } from './format.ts';

/** The thread documents: file 1 holds the newest messages, newest first; every file repeats the header. */
export function* threadDocuments(model: SampleModel, expected: ExpectedResults): Generator<SampleDocument> {
  for (const thread of model.threads) {
    const folder = `${model.era.paths.messages}/${thread.section}/${thread.folder}`;
    for (const { number, messages, isOnly } of splitThread(thread, expected.messages(thread))) {
      const name = isOld(model) && isOnly ? 'message.json' : `message_${number}.json`;
      yield* documentAt(`${folder}/${name}`, 'thread', threadFile(model, thread, folder, messages));
    }
  }
}

function threadFile(
  model: SampleModel,
  thread: Thread,
  folder: string,
  messages: Iterable<Message>,
): LazyJson {
  const shape = new MessageShape(model.era.name, new AttachmentPaths(thread.index, folder));
  return {
    participants: thread.participants.map((name) => ({ name })),
    messages: shape.print(messages),
    title: thread.title,
    is_still_participant: !thread.hasLeft,
    thread_type: hasTypes(model.era.name) ? (thread.isGroup ? 'RegularGroup' : 'Regular') : undefined,
    thread_path: `${thread.section}/${thread.folder}`,
    ...groupHeader(model, thread),
    magic_words: isOld(model) ? undefined : [],
    is_pending: thread.isPending && model.era.name === '2026' ? true : undefined,
  };
}

function groupHeader(model: SampleModel, thread: Thread): { [key: string]: Json } {
  if (!thread.isGroup || isOld(model)) return {};
  const uri = `${model.era.paths.messages}/photos/${mediaName(thread.index, 0, 'photos')}`;
  const image = { uri, creation_timestamp: thread.toDay * 86_400 };
  return { image, joinable_mode: { mode: 1, link: '' } };
}

/** `type` and `thread_type` existed until 2022. */
const hasTypes = (era: EraName): boolean => era === '2018' || era === '2021';

/** Prints the messages of one file as the era shapes them. */
class MessageShape {
  readonly #era: EraName;
  readonly #attachments: AttachmentPaths;

  constructor(era: EraName, attachments: AttachmentPaths) {
    this.#era = era;
    this.#attachments = attachments;
  }

  *print(messages: Iterable<Message>): Generator<Json> {
    for (const message of messages) yield this.#message(message);
  }

  #message(message: Message): Json {
    return {
      sender_name: message.sender,
      timestamp_ms: message.at,
      ...this.#body(message.body, message.at),
      reactions: message.reactions.length === 0 ? undefined : message.reactions,
      ip: message.ip ?? undefined,
      ...this.#flags(message.body),
    };
  }

  #body(body: Body, at: number): { [key: string]: Json | undefined } {
    switch (body.kind) {
      case 'text':
      case 'pseudo-reaction':
        return { content: body.text };
      case 'link':
        return { content: body.text, share: shareObject(body) };
      case 'location':
        return { share: { share_text: 'Last updated 3 minutes ago' } };
      case 'media':
        return { [body.media]: this.#mediaList(body, at) };
      case 'call':
        return { content: body.text, call_duration: body.duration, missed: body.missed ? true : undefined };
      case 'group-event':
        return { content: body.text, users: this.#users(body) };
      case 'unsent':
      case 'empty':
        return {};
    }
  }

  #users(body: Extract<Body, { kind: 'group-event' }>): Json | undefined {
    if (!hasTypes(this.#era) || body.event === 'other') return undefined;
    return body.users.map((name) => ({ name }));
  }

  #mediaList(body: Extract<Body, { kind: 'media' }>, at: number): Json {
    const list = this.#attachments.next(body, at).map((uri) => ({ uri }));
    if (body.media === 'gifs') return list;
    if (body.media !== 'sticker') {
      return list.map(({ uri }) => ({ uri, creation_timestamp: Math.floor(at / 1000) - 1 }));
    }
    return { ...list[0], ai_stickers: this.#era === '2026' ? [] : undefined };
  }

  #flags(body: Body): { [key: string]: Json | undefined } {
    const isUnsent = body.kind === 'unsent';
    const type = hasTypes(this.#era) ? getType(body) : undefined;
    if (this.#era === '2018') return { type };
    if (this.#era === '2021') return { type, is_unsent: isUnsent };
    return {
      is_unsent: isUnsent ? true : undefined,
      is_taken_down: isUnsent && body.takenDown ? true : undefined,
      is_geoblocked_for_viewer: false,
      is_unsent_image_by_messenger_kid_parent: this.#era === '2026' ? false : undefined,
    };
  }
}

function shareObject(body: Extract<Body, { kind: 'link' }>): Json | undefined {
  if (body.share === 'none') return undefined;
  return body.share === 'link' ? { link: body.url } : { link: body.url, share_text: body.share.caption };
}

function getType(body: Body): string {
  if (body.kind === 'call') return 'Call';
  if (body.kind === 'link' && body.share !== 'none') return 'Share';
  if (body.kind === 'group-event' && body.event === 'added') return 'Subscribe';
  return body.kind === 'group-event' && body.event === 'left' ? 'Unsubscribe' : 'Generic';
}

/** The separate encrypted download: a flat folder, real UTF-8, oldest first. */
export function* encryptedDocuments(
  model: SampleModel,
  expected: ExpectedResults,
): Generator<SampleDocument> {
  for (const thread of model.encrypted) {
    const messages = expected.encrypted(thread).map((message) => ({
      isUnsent: message.type === 'placeholder',
      media: message.mediaUri === null ? [] : [{ uri: message.mediaUri }],
      reactions: message.reaction === null ? [] : [{ actor: OWNER, reaction: message.reaction }],
      senderName: message.sender,
      text: message.text,
      timestamp: message.at,
      type: message.type,
    }));
    const document = { participants: [thread.peer, OWNER], threadName: thread.name, messages };
    const path = `messages/${thread.name}.json`;
    yield { path, kind: 'e2ee-thread', chunks: facebookJson(document, 'utf8') };
  }
}
