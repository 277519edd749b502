import type { SampleDocument } from '../document.ts';
import type { ExpectedResults } from '../expected-results.ts';
import { AttachmentPaths } from '../model/media.ts';
import type { Body, Message } from '../model/messages.ts';
import { splitThread } from '../model/thread-files.ts';
import type { Thread } from '../model/threads.ts';
import { escapeHtml, filled } from './markup.ts';
import { page } from './page.ts';
import type { Site } from './site.ts';

/** The thread pages: page 1 holds the newest messages, newest first. */
export function* threadPages(site: Site, expected: ExpectedResults): Generator<SampleDocument> {
  for (const thread of site.model.threads) {
    const folder = `${site.model.era.paths.messages}/${thread.section}/${thread.folder}`;
    for (const { number, messages } of splitThread(thread, expected.messages(thread))) {
      const path = `${folder}/message_${number}.html`;
      const content = messageCards(site, new Cards(site, thread, folder), messages);
      yield { path, kind: 'thread', chunks: page(site, getHead(site, thread, path), content) };
    }
  }
}

/** Since 2022 the participants of a group are in the page's head; before, every page begins with a block of them. */
function getHead(site: Site, thread: Thread, path: string) {
  const head = { path, title: thread.title };
  const isInHead = thread.isGroup && site.template.frame !== '2018';
  return isInHead ? { ...head, description: participants(site, thread) } : head;
}

function participants({ words, language }: Site, { participants: names }: Thread): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return filled(words.participants, { names: list.format(names.filter((name) => name !== '')) });
}

function* messageCards(site: Site, cards: Cards, messages: Iterable<Message>): Generator<string> {
  if (site.template.frame === '2018') yield cards.participants();
  for (const message of messages) yield cards.message(message);
}

/** Prints the cards of one page and numbers the media in order. */
class Cards {
  readonly #site: Site;
  readonly #thread: Thread;
  readonly #attachments: AttachmentPaths;
  readonly #names = new Map<string, string>();
  /** The markup between two pieces of a card, which is the same in all of them. */
  readonly #beforeBody: string;
  readonly #beforeDate: string;
  readonly #end: string;

  constructor(site: Site, thread: Thread, folder: string) {
    const { card, heading, body, date } = site.template;
    this.#site = site;
    this.#thread = thread;
    this.#attachments = new AttachmentPaths(thread.index, folder);
    this.#beforeBody = heading[1] + body[0];
    this.#beforeDate = body[1] + date[0];
    this.#end = date[1] + card[1];
  }

  participants(): string {
    const { card } = this.#site.template;
    return `${card[0]}<div class="_2lek">${escapeHtml(participants(this.#site, this.#thread))}</div>${card[1]}`;
  }

  message(message: Message): string {
    const { template, dates } = this.#site;
    const body = this.#body(message) + this.#reactions(message);
    const date = dates.row(Math.floor(message.at / 1000));
    return `${template.card[0]}${template.heading[0]}${this.#name(message.sender)}${this.#beforeBody}<div>${body}</div>${this.#beforeDate}${date}${this.#end}`;
  }

  #name(name: string): string {
    const known = this.#names.get(name) ?? escapeHtml(name);
    this.#names.set(name, known);
    return known;
  }

  /** Text, share and media each have a box of their own, which is there even when empty. */
  #body({ body, at }: Message): string {
    const text = getText(body);
    const shown = text === '' ? '' : escapeHtml(text).replaceAll('\n', '<br />');
    return `<div></div><div>${shown}</div><div>${getShare(body)}</div><div>${this.#printMedia(body, at)}</div>`;
  }

  #printMedia(body: Body, at: number): string {
    if (body.kind !== 'media') return '';
    const paths = this.#attachments.next(body, at);
    return paths.map((path) => attachment(body.media, path)).join('');
  }

  #reactions({ reactions }: Message): string {
    if (reactions.length === 0) return '';
    const isOld = this.#site.template.frame === '2018';
    const items = reactions.map(({ reaction, actor }) => {
      const text = reaction + this.#name(actor);
      return isOld ? `<li>${text}</li>` : `<li><span>${text}</span></li>`;
    });
    return `<ul class="${isOld ? '_tqp' : '_a6-q'}">${items.join('')}</ul>`;
  }
}

function getText(body: Body): string {
  if (body.kind === 'location') return 'Last updated 3 minutes ago';
  return 'text' in body ? body.text : '';
}

function getShare(body: Body): string {
  if (body.kind !== 'link' || body.share === 'none') return '';
  const url = escapeHtml(body.url);
  const caption = body.share === 'link' ? '' : `<div>${escapeHtml(body.share.caption)}</div>`;
  return `<div>${caption}<a target="_blank" href="${url}">${url}</a></div>`;
}

function attachment(kind: string, path: string): string {
  if (kind === 'videos') return `<video src="${path}" controls="1" class="_a6_o _3-96"></video>`;
  if (kind === 'sticker') return `<img src="${path}" class="_a6_o _3-96" />`;
  if (kind === 'audio_files') return `<audio src="${path}" controls="1" class="_a6_o"></audio>`;
  const link = `<a target="_blank" href="${path}">`;
  return kind === 'files' ? `${link}${path}</a>` : `${link}<img src="${path}" class="_a6_o _3-96" /></a>`;
}
