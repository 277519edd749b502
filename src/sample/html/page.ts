import type { SampleDocument } from '../document.ts';
import type { GenerationName } from '../eras.ts';
import { escapeHtml, filled } from './markup.ts';
import { asPage, type Site } from './site.ts';
import type { TitledPage } from './words/words.ts';

/** What surrounds a page's content. */
export type PageHead = {
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  /** Which page of Facebook shows the same; its number is in the link "View on Facebook". */
  readonly shows?: TitledPage;
};

/** The page of one kind of document, or nothing where the era has none. */
export function* titledPage(
  site: Site,
  shows: TitledPage,
  kind: string,
  content: Iterable<string>,
): Generator<SampleDocument> {
  const document = site.paths[shows];
  if (document === null) return;
  const path = asPage(document);
  yield { path, kind, chunks: page(site, { path, title: site.words.titles[shows], shows }, content) };
}

/** A whole page: frame, content as it is drawn, stamp. */
export function* page(site: Site, head: PageHead, content: Iterable<string>): Generator<string> {
  yield opening(site, head);
  yield* content;
  yield closing(site);
}

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function opening(site: Site, head: PageHead): string {
  const base = '../'.repeat(head.path.split('/').length - 1);
  const title = escapeHtml(head.title);
  const first =
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />' +
    `<base href="${base}" />${STYLE[site.generation]}<title>${title}</title></head>`;
  switch (site.template.frame) {
    case '2018':
      return first + openingOf2018(site, head, title);
    case '2026':
      return first + openingOf2026(site, head, title);
    default:
      return first + openingOf2022(site, head, title);
  }
}

const NONCED = '<style type="text/css" nonce="Ab3xYz7Q">/* css omitted */</style>';
const STYLE: Readonly<Record<GenerationName, string>> = {
  '2014': '',
  // Real pages have this stray character.
  '2018': '<style type="text/css">/* css omitted */</style>; ',
  '2021': NONCED,
  '2022': NONCED,
  '2024': NONCED,
  '2025': NONCED,
  '2026': NONCED,
};

function openingOf2018(site: Site, head: PageHead, title: string): string {
  return (
    '<body class="_5vb_ _2yq _4yic"><div class="clearfix _ikh"><div class="_4bl9"><div class="_li">' +
    `${blueBar(site)}<div class="_3a_u"><div class="_3-8y _3-95 _3b0b">` +
    `<div style="background-color: #6BCEBB" class="_3z-t"><img src="${PIXEL}" /></div>` +
    `<div class="_3b0c"><div class="_3b0d">${title}</div>${described(head, '_3b0e')}` +
    `${permalink(site, head, '_72m4')}</div></div><div class="_4t5n" role="main">`
  );
}

function blueBar({ model, words }: Site): string {
  const owner = escapeHtml(model.owner);
  return (
    '<div id="bluebarRoot" class="_2t-8 _1s4v _2s1x _h2p _3b0a"><div aria-label="Facebook" class="_2t-a _26aw ' +
    '_5rmj _50ti _2s1y" role="banner"><div class="_2t-a _50tj"><div class="_2t-a _4pmj _2t-d"><div class="_218o">' +
    '<div class="_2t-e"><div class="_4kny"><h1 class="_19ea" data-click="bluebar_logo"><a class="_19eb" ' +
    'data-gt="&#123;&quot;chrome_nav_item&quot;:&quot;logo_chrome&quot;&#125;" ' +
    'href="https://www.facebook.com/?ref=logo"><span class="_2md">Facebook</span></a></h1></div></div>' +
    '<div aria-label="Facebook" class="_2t-f" role="navigation"><div class="_cy6" id="bluebar_profile_and_home">' +
    '<div class="_4kny"><div class="_1k67 _cy7" data-click="profile_icon"><a accesskey="2" class="_2s25 _606w" ' +
    'href="https://www.facebook.com/ada.example.sample" title="Profile"><span class="_1qv9">' +
    `<img class="_2qgu _7ql _1m6h img" src="${PIXEL}" alt="" /><span class="_1vp5">${owner}</span></span></a>` +
    '</div></div><div class="_4kny _2s24"><a class="_2s25 _cy7" href="index.html">' +
    `${escapeHtml(words.home)}</a></div></div></div></div></div></div></div></div>`
  );
}

function openingOf2022(site: Site, head: PageHead, title: string): string {
  const isFirst = site.template.frame === '2022';
  const icon = `<div style="background-color: #6BCEBB" class="_a70c"><img src="${PIXEL}" /></div>`;
  return (
    '<body class="_5vb_ _2yq _a7o5"><div class="clearfix _ikh"><div class="_4bl9"><div class="_li">' +
    `${isFirst ? profileLine(site) : ''}<div class="_a705"><div class="_3-8y _3-95 _a709">${icon}` +
    `<div class="_a70d"><div class="_a70e">${title}</div>${described(head, '_a70f')}` +
    `${isFirst ? '' : `<div class="_aoaa"><div>${site.stamp}</div></div>`}${permalink(site, head, '_a70h')}` +
    '</div></div><div class="_a706" role="main">'
  );
}

function profileLine({ model, words }: Site): string {
  return (
    '<div><table class="_a7cj"><tr style=""><td height="2" style="line-height:2px;">&nbsp;</td></tr><tr>' +
    '<td style=""><a target="_blank" href="https://www.facebook.com"><img src="files/fb_logo.png" height="40" ' +
    'alt="Facebook" class="_a7co" /></a></td><td style=""><span class="_a7cv"><a target="_blank" ' +
    'href="https://www.facebook.com/ada.example.sample" class="_a7cw _a7c- _a7cy"><img src="files/profile_pic.jpg" ' +
    `class="_a7cx" height="28" alt="Facebook" />${escapeHtml(model.owner)}</a><span class="_a7cz _a7cy">` +
    `<a target="_self" href="index.html" class="_a7c-">${escapeHtml(words.home)}</a></span></span></td></tr>` +
    '<tr style=""><td height="2" style="line-height:2px;">&nbsp;</td></tr></table><div class="_a7c_"></div></div>'
  );
}

function openingOf2026(site: Site, head: PageHead, title: string): string {
  const described26 = head.description ? `<p class="_a70f">${escapeHtml(head.description)}</p>` : '';
  return (
    '<body class="_5vb_ _2yq _a7o5"><div class="_li"><div class="_a705">' +
    '<header class="_as-_ _a709" aria-labelledby="u_0_3a0_Qm"><div class="_a70d">' +
    `<h1 id="u_0_3a0_Qm">${title}</h1>${described26}` +
    `<aside role="contentinfo" class="_aoaa">${site.stamp}</aside></div></header>` +
    '<main class="_a706" role="main">'
  );
}

function described({ description }: PageHead, className: string): string {
  return description ? `<div class="${className}">${escapeHtml(description)}</div>` : '';
}

function closing(site: Site): string {
  const divs = (count: number): string => '</div>'.repeat(count);
  switch (site.template.frame) {
    case '2018':
      return `${divs(2)}<div class="_4t5o"><div>${site.stamp}</div></div>${divs(3)}</body></html>`;
    case '2022':
      return `${divs(2)}<div class="_a707"><div>${site.stamp}${requestedRange(site)}</div></div>${divs(3)}</body></html>`;
    case '2026':
      return `</main>${divs(2)}</body></html>`;
    default:
      return `${divs(5)}</body></html>`;
  }
}

/** From 5 March 2013, as if requested so; it excludes nothing. */
function requestedRange({ model, words, dates }: Site): string {
  const from = dates.minute(1362438000);
  const to = dates.minute(model.era.generatedAt - 86_400);
  return `<div>${escapeHtml(filled(words.contains, { from, to }))}</div>`;
}

/** Facebook's own number of a page: one per page in 2018-20, others, stable, from 2021 to 2025. */
const PAGE_IDS: Readonly<
  Partial<Record<TitledPage, readonly [group: string, of2018: number, since2021: number]>>
> = {
  connectedApps: ['apps', 58, 243],
  appPosts: ['apps', 60, 174],
  offMeta: ['apps', 0, 176],
  adInteractions: ['ads', 67, 172],
  contactLists: ['ads', 68, 0],
  advertisers: ['ads', 0, 284],
  logins: ['security_and_login_information', 75, 156],
  recognisedDevices: ['security_and_login_information', 79, 157],
};
const GROUPS_SINCE_2021: Readonly<Record<string, readonly [name: string, parent: number]>> = {
  apps: ['apps_and_websites_off_facebook', 10005],
  ads: ['ads_and_businesses', 10006],
  security_and_login_information: ['security_and_login_information', 10004],
};

function permalink({ generation, words }: Site, { shows }: PageHead, className: string): string {
  const [group, of2018, since2021] = (shows && PAGE_IDS[shows]) || ['', 0, 0];
  const number = generation === '2018' ? of2018 : since2021;
  const [name, parent] = GROUPS_SINCE_2021[group] ?? ['', 0];
  // Pages of the newer dialect have no such link.
  if (number === 0 || (generation === '2025' && group === 'ads')) return '';
  const query =
    generation === '2018'
      ? `category=${group}&amp;subcategory=${number}`
      : generation === '2021'
        ? `category=${name}&amp;subcategory=${number}`
        : `tile_category=${name}&amp;parent_category=${parent}&amp;category=${number}`;
  const href = `https://www.facebook.com/your_information/permalink/?${query}`;
  return `<div class="${className} fsm fwn fcg"><a href="${href}">${escapeHtml(words.viewOnFacebook)}</a></div>`;
}
