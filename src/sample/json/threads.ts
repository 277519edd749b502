import { OWNER } from '../cast.ts';
import type { SampleDocument } from '../document.ts';
import type { EraName } from '../eras.ts';
import type { ExpectedResults } from '../expected-results.ts';
import { mediaName } from '../model/media.ts';
import type { Body, Message } from '../model/messages.ts';
import type { SampleModel } from '../model/model.ts';
import type { Thread } from '../model/threads.ts';
import { facebookJson, type Json } from './format.ts';

/** Facebook begins a new file of a thread after so many messages. */
const MESSAGES_PER_FILE = 10_000;

/** The thread documents: file 1 holds the newest messages, newest first; every file repeats the header. */
export function* threadDocuments(model: SampleModel, expected: ExpectedResults): Generator<SampleDocument> {
  for (const thread of model.threads) {
    const messages = expected.messages(thread)[Symbol.iterator]();
    const files = Math.max(1, Math.ceil(thread.size / MESSAGES_PER_FILE));
    for (let file = 1; file <= files; file += 1) {
      const isFirstFormat = model.era.name === '2018' && files === 1;
      const name = isFirstFormat ? 'message.json' : `message_${file}.json`;
      const path = `${model.era.paths.messages}/${thread.section}/${thread.folder}/${name}`;
      yield { path, kind: 'thread', chunks: threadFile(model, thread, messages) };
    }
  }
}

function* threadFile(model: SampleModel, thread: Thread, messages: Iterator<Message>): Generator<string> {
  const shape = new MessageShape(model, thread);
  const header = {
    participants: thread.participants.map((name) => ({ name })),
    messages: shape.slice(messages, MESSAGES_PER_FILE),
    title: thread.title,
    is_still_participant: !thread.hasLeft,
    thread_type: hasTypes(model.era.name) ? (thread.isGroup ? 'RegularGroup' : 'Regular') : undefined,
    thread_path: `${thread.section}/${thread.folder}`,
    ...groupHeader(model, thread),
    magic_words: model.era.name === '2018' ? undefined : [],
    is_pending: thread.isPending && model.era.name === '2026' ? true : undefined,
  };
  yield* facebookJson(header, 'mojibake');
}

function groupHeader(model: SampleModel, thread: Thread): { [key: string]: Json } {
  if (!thread.isGroup || model.era.name === '2018') return {};
  const uri = `${model.era.paths.messages}/photos/${mediaName(thread.index, 0, 'photos')}`;
  const image = { uri, creation_timestamp: thread.toDay * 86_400 };
  return { image, joinable_mode: { mode: 1, link: '' } };
}

/** `type` and `thread_type` were there until 2022. */
const hasTypes = (era: EraName): boolean => era === '2018' || era === '2021';

/** Prints the messages of one file as the era shapes them, and numbers the media as they come. */
class MessageShape {
  readonly #era: EraName;
  readonly #folder: string;
  readonly #thread: Thread;
  #media = 0;

  constructor(model: SampleModel, thread: Thread) {
    this.#era = model.era.name;
    this.#folder = `${model.era.paths.messages}/${thread.section}/${thread.folder}`;
    this.#thread = thread;
  }

  *slice(messages: Iterator<Message>, limit: number): Generator<Json> {
    for (let count = 0; count < limit; count += 1) {
      const next = messages.next();
      if (next.done) return;
      yield this.#message(next.value);
    }
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
    if (body.media === 'sticker') {
      const uri = `${this.#folder.split('/').slice(0, -2).join('/')}/stickers_used/1000000${at % 10}_n.png`;
      return this.#era === '2026' ? { uri, ai_stickers: [] } : { uri };
    }
    return Array.from({ length: body.count }, () => {
      const name = mediaName(this.#thread.index, this.#media, body.media);
      this.#media += 1;
      const uri = `${this.#folder}/${body.media === 'audio_files' ? 'audio' : body.media}/${name}`;
      return body.media === 'gifs' ? { uri } : { uri, creation_timestamp: Math.floor(at / 1000) - 1 };
    });
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
