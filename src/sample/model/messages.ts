import { OWNER } from '../cast.ts';
import { DELETED_PERSON, domainName, firstName } from '../names.ts';
import { createRandom, type Random } from '../prng.ts';
import { chatText, emoji } from '../words.ts';
import { dayCounts, timesOfDay } from './calendar.ts';
import { sharedLink } from './links.ts';
import type { Stretch, Thread } from './threads.ts';

const MEDIA_KINDS = ['photos', 'videos', 'audio_files', 'files', 'gifs', 'sticker'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** What an entry of a thread is, apart from sender and time. The last four are system lines, nobody's message. */
export type Body =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly url: string;
      /** Registrable domain of `url`. */
      readonly domain: string;
      /** The share object beside the text: none, the link alone, or with a caption. */
      readonly share: 'none' | 'link' | { readonly caption: string };
    }
  | { readonly kind: 'location' }
  | { readonly kind: 'media'; readonly media: MediaKind; readonly count: number }
  | { readonly kind: 'unsent'; readonly takenDown: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'call'; readonly text: string; readonly duration: number; readonly missed: boolean }
  | {
      readonly kind: 'group-event';
      readonly event: 'added' | 'left' | 'other';
      readonly text: string;
      readonly users: readonly string[];
    }
  | { readonly kind: 'pseudo-reaction'; readonly text: string };

export type Message = {
  /** Epoch milliseconds UTC. */
  readonly at: number;
  readonly sender: string;
  readonly body: Body;
  readonly reactions: readonly { readonly reaction: string; readonly actor: string }[];
  readonly ip: string | null;
};

const SYSTEM_KINDS: ReadonlySet<Body['kind']> = new Set(['empty', 'call', 'group-event', 'pseudo-reaction']);

/** True for calls, group events, pseudo-reactions and entries with nothing but sender and time. */
export function isSystemLine(message: Message): boolean {
  return SYSTEM_KINDS.has(message.body.kind);
}

/** The entries of a thread, newest first, drawn one by one: same seed and thread, same entries. */
export function* generateMessages(seed: number, thread: Thread): Generator<Message> {
  const { newer, size, fromDay, toDay } = thread;
  if (newer !== null) yield* stretch(createRandom(seed, 'newer messages', thread.index), thread, newer);
  const first = { size: size - (newer?.size ?? 0), fromDay, toDay };
  yield* stretch(createRandom(seed, 'messages', thread.index), thread, first);
}

function* stretch(random: Random, thread: Thread, { size, fromDay, toDay }: Stretch): Generator<Message> {
  let sender = OWNER;
  let ordinal = 0;
  for (const { day, count } of dayCounts(random, size, fromDay, toDay)) {
    for (const at of timesOfDay(random, day, count)) {
      sender = nextSender(random, thread, sender);
      yield message(random, thread, sender, at, ordinal);
      ordinal += 1;
    }
  }
}

/** People write in runs; in groups the first members write most. */
function nextSender(random: Random, thread: Thread, previous: string): string {
  if (random.chance(0.45)) return previous;
  if (!thread.isGroup) return thread.writers[previous === OWNER ? 1 : 0] ?? OWNER;
  return thread.writers[Math.floor(thread.writers.length ** random.next()) - 1] ?? OWNER;
}

const UNSENDING_SINCE = Date.UTC(2019, 1, 5);
const ADDRESSES_UNTIL = Date.UTC(2019, 0, 1);

function message(random: Random, thread: Thread, sender: string, at: number, ordinal: number): Message {
  const body = drawBody(random, thread, sender, at, ordinal);
  const isPlain = body.kind === 'text' || body.kind === 'link' || body.kind === 'media';
  const carriesAddress = at < ADDRESSES_UNTIL && random.chance(body.kind === 'text' ? 0.003 : 0.5);
  return {
    at,
    sender,
    body,
    reactions: isPlain && random.chance(0.05) ? reactions(random, thread) : [],
    ip: isPlain && carriesAddress ? `203.0.113.${random.between(1, 254)}` : null,
  };
}

function reactions(random: Random, thread: Thread): Message['reactions'] {
  const count = thread.isGroup ? random.between(1, Math.min(3, thread.writers.length)) : 1;
  return thread.writers.slice(0, count).map((actor) => ({ reaction: emoji(random), actor }));
}

type Draw = (random: Random, thread: Thread, sender: string, at: number) => Body;

/** How often each kind of entry occurs, after the counts of a real archive; the rest is plain text. */
const ODDS: readonly (readonly [number, Draw])[] = [
  [0.029, (random, _, __, at) => link(random, at)],
  [0.005, (random, _, sender, at) => attachment(random, sender, at)],
  [0.04, (random) => media('photos', random.chance(0.8) ? 1 : random.between(2, 5))],
  [0.012, () => media('sticker', 1)],
  [0.002, () => media('videos', 1)],
  [0.001, () => media('audio_files', 1)],
  [0.001, () => media('files', 1)],
  [0.0015, () => media('gifs', 1)],
  [0.002, unsent],
  [0.0135, () => ({ kind: 'empty' })],
  [
    0.006,
    (random, thread, sender) =>
      thread.isGroup ? groupEvent(random, thread, sender) : call(random, thread, sender),
  ],
  [0.0005, (random) => ({ kind: 'pseudo-reaction', text: `Reacted ${emoji(random)} to your message` })],
  [0.0003, () => ({ kind: 'location' })],
];

function drawBody(random: Random, thread: Thread, sender: string, at: number, ordinal: number): Body {
  // The closest friend shares films all the time, so that even a small sample holds partner links.
  if (thread.index === 0 && ordinal % 61 === 7) return link(random, at, 'netflix.com');
  let target = random.next();
  for (const [odds, draw] of ODDS) {
    target -= odds;
    if (target < 0) return draw(random, thread, sender, at);
  }
  return { kind: 'text', text: chatText(random) };
}

const media = (kind: MediaKind, count: number): Body => ({ kind: 'media', media: kind, count });

function link(random: Random, at: number, wanted?: string): Body {
  const { url, domain } = sharedLink(random, at, wanted);
  const isBare = random.chance(0.7);
  const share = random.chance(0.25) ? 'link' : 'none';
  return { kind: 'link', text: isBare ? url : `${chatText(random)} ${url}`, url, domain, share };
}

/** A share whose text was generated by Facebook; the link is only in the share object. */
function attachment(random: Random, sender: string, at: number): Body {
  const { url, domain } = sharedLink(random, at);
  const text = `${firstName(sender) || 'A contact'} sent an attachment.`;
  return {
    kind: 'link',
    text,
    url,
    domain,
    share: { caption: `${chatText(random)} – ${domainName(random)}` },
  };
}

function unsent(random: Random, _: Thread, __: string, at: number): Body {
  // Nothing could be unsent before 2019: the same draw is an ordinary message then.
  if (at < UNSENDING_SINCE) return { kind: 'text', text: chatText(random) };
  return { kind: 'unsent', takenDown: random.chance(0.02) };
}

function call(random: Random, thread: Thread, sender: string): Body {
  const peer = firstName(thread.writers[1] ?? '') || DELETED_PERSON;
  const missed = random.chance(0.25);
  const duration = missed ? 0 : random.between(3, 5400);
  const texts =
    sender === OWNER
      ? [`You called ${peer}.`, `${peer} missed your call.`]
      : [`${peer} called you.`, `You missed a call from ${peer}.`];
  const plain = random.chance(0.4) ? 'The video call ended.' : texts[0];
  return { kind: 'call', text: (missed ? texts[1] : plain) ?? '', duration, missed };
}

function groupEvent(random: Random, thread: Thread, sender: string): Body {
  const who = firstName(sender);
  const other = random.pick(thread.writers);
  const draw = random.below(6);
  if (draw < 2) return event('added', `${who} added ${other} to the group.`, [other]);
  if (draw === 2) return event('left', `${who} left the group.`, [sender]);
  if (draw === 3) return event('other', `${who} named the group ${thread.title}.`, []);
  if (draw === 4) return event('other', `${who} changed the group photo.`, []);
  return event('other', `${who} set the nickname for ${other} to ${firstName(other)}y.`, []);
}

function event(kind: 'added' | 'left' | 'other', text: string, users: readonly string[]): Body {
  return { kind: 'group-event', event: kind, text, users };
}
