import type { SampleDocument } from '../document.ts';
import type { ExpectedResults } from '../expected-results.ts';
import type { Message } from '../model/messages.ts';
import type { Thread } from '../model/threads.ts';
import { DELETED_PERSON } from '../names.ts';
import { escapeHtml } from './markup.ts';
import type { Site } from './site.ts';

/** The few pages of 2014-15 that matter: the profile with the apps, the ads, and all messages on one page. */
export function* pagesOf2014(site: Site, expected: ExpectedResults): Generator<SampleDocument> {
  yield { path: 'index.htm', kind: 'connected-apps', chunks: pageOf2014(site, 'Profile', '', profile(site)) };
  yield { path: 'html/ads.htm', kind: 'ad-interactions', chunks: pageOf2014(site, 'Ads', '../', ads(site)) };
  const threads = pageOf2014(site, 'Messages', '../', threadBlocks(site, expected));
  yield { path: 'html/messages.htm', kind: 'thread', chunks: threads };
}

const PAGES = ['contact_info', 'wall', 'photos', 'friends', 'messages', 'pokes', 'events', 'security', 'ads'];

function* pageOf2014(site: Site, title: string, root: string, content: Iterable<string>): Generator<string> {
  const owner = escapeHtml(site.model.owner);
  yield '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />' +
    `<title>${owner} - ${title}</title><link rel="stylesheet" href="${root}html/style.css" type="text/css" /></head>` +
    `<body><div class="nav"><img src="${root}photos/profile.jpg" /><ul>${navigation(root)}</ul></div>` +
    `<div class="contents"><h1>${owner}</h1><div>`;
  yield* content;
  // This line stayed English in every language.
  const made = site.dates.stamp(site.model.era.generatedAt);
  yield `</div></div><div class="footer">Downloaded by ${owner} on ${made}</div></body></html>`;
}

function navigation(root: string): string {
  return PAGES.map((name) => `<li><a href="${root}html/${name}.htm">${name}</a></li>`).join('');
}

function* profile({ model, words }: Site): Generator<string> {
  const [apps, owned] = words.of2014;
  const line = (heading: string, names: readonly string[]): string => {
    const items = names.map((name) => `<li>${escapeHtml(name)}</li>`).join('');
    return `<tr><th>${escapeHtml(heading)}</th><td><ul>${items}</ul></td></tr>`;
  };
  yield '<table>';
  yield line(
    apps,
    model.connections.map(({ name }) => name),
  );
  yield line(
    owned,
    model.ownedApps.map(({ name }) => name),
  );
  yield '</table>';
}

function* ads({ model, words, dates }: Site): Generator<string> {
  const [, , topics, history, clicked] = words.of2014;
  yield `<h2>${escapeHtml(topics)}</h2><ul><li>Photography</li><li>Board games</li></ul>`;
  yield `<h2>${escapeHtml(history)}</h2><ul>`;
  for (const { title, at } of model.adInteractions) {
    const shown = escapeHtml(`${title} (${clicked})`);
    yield `<li>${shown} <div class="meta">${dates.row(at)}</div></li>`;
  }
  yield '</ul>';
}

/** Long threads are cut into several blocks. */
const MESSAGES_PER_BLOCK = 10_000;

function* threadBlocks(site: Site, expected: ExpectedResults): Generator<string> {
  for (const thread of site.model.threads) {
    let count = 0;
    for (const message of expected.messages(thread)) {
      if (count % MESSAGES_PER_BLOCK === 0)
        yield count === 0 ? beginning(thread) : `</div>${beginning(thread)}`;
      yield messageOf2014(site, message);
      count += 1;
    }
    if (count > 0) yield '</div>';
  }
}

function beginning({ participants }: Thread): string {
  const names = participants.filter((name) => name !== '').map(printedName);
  return `<div class="thread">${names.join(', ')}`;
}

/** In these years written with a capital. */
function printedName(name: string): string {
  return name === DELETED_PERSON ? 'Facebook User' : escapeHtml(name);
}

function messageOf2014({ dates }: Site, { sender, at, body }: Message): string {
  const text = body.kind === 'location' ? 'Last updated 3 minutes ago' : 'text' in body ? body.text : '';
  const share =
    body.kind === 'link' && body.share !== 'none' && !text.includes(body.url) ? ` ${body.url}` : '';
  const media = body.kind === 'media' ? '<img src="../photos/example.jpg" />' : '';
  const head = `<span class="user">${printedName(sender)}</span><span class="meta">${dates.row(Math.floor(at / 1000))}</span>`;
  return `<div class="message"><div class="message_header">${head}</div></div><p>${escapeHtml(text + share)}</p>${media}`;
}
