import { describe, expect, it } from 'vitest';
import { advertiser, app, interaction, listed, plain } from './expected.ts';
import { at, fixture, read } from './support.ts';

const APPS = 'apps_and_websites_off_of_facebook';

describe('permissions and blocked apps on HTML pages', () => {
  const path = `${APPS}/permissions_you_have_granted_to_apps.html`;
  const page = (rows: string) =>
    `<html><head><title>你授予應用程式的權限</title></head><body class="_5vb_ _2yq _a7o5"><div class="_a705"><div class="_3-8y _3-95 _a709"><div class="_a70d"><div class="_aoaa"><div>由 Robin Sample 於 <time datetime="2025-04-04T11:20Z">2025年4月4日下午7:20 UTC+08:00</time>產生</div></div></div></div><div class="_a706" role="main"><div class="_3-95 _a6-g"><div class="_2pi8 _2pic _a6-p"><div class="_3-95 _a6-g"><div class="_2pi8 _2pic _a6-p"><table style="table-layout: fixed;">${rows}</table></div></div></div><div class="_3-94 _a6-o"><div class="_a72d"></div></div></div></div></div></body></html>`;
  const list = (label: string, ...items: string[]) =>
    `<tr><td colspan="2" class="_a6_q">${label}<div><div><div>${items.map((item) => `<div><div class="_a6-g"><div class="_2ph_ _a6-p">${item}</div></div></div>`).join('')}</div></div></div></td></tr>`;
  const row = (label: string, value: string) =>
    `<tr><td class="_a6_q">${label}</td><td class="_2piu _a6_r">${value}</td></tr>`;

  it('are one account-level record and a list of names', async () => {
    const rows =
      list('權限', '基地') +
      row('建立時間', '9 月 21, 2016 2:27:05 下午') +
      list('…', 'Trivia Crack', 'Quiz du Jour');
    const { found, trouble, frame } = await read(path, page(rows));
    const when = { at: at('2016-09-21T14:27:05+08:00'), basis: 'local' };
    expect(found).toEqual([
      { type: 'granted-permission', permission: '基地', ...when, pointer: 'row 1' },
      { type: 'blocked-app', name: 'Trivia Crack', pointer: 'row 1' },
      { type: 'blocked-app', name: 'Quiz du Jour', pointer: 'row 1' },
    ]);
    expect(trouble).toEqual([]);
    expect(frame.map((one) => ('at' in one ? one.at : one.type))).toEqual(['owner', at('2025-04-04T11:20Z')]);
  });

  it('a date that cannot be parsed is unknown, with its text in the problem', async () => {
    const { found, trouble } = await read(
      path,
      page(list('權限', '基地') + row('建立時間', '32 月 71, 2016 2:27:05')),
    );
    expect(found).toMatchObject([{ type: 'granted-permission', at: null }]);
    expect(trouble.map(({ code }) => code)).toEqual(['unreadable-date']);
    expect(trouble[0]?.message.values).toEqual({ printed: '32 月 71, 2016 2:27:05' });
  });
});

describe('connected apps on HTML pages', () => {
  const path = `${APPS}/connected_apps_and_websites.html`;
  const original = fixture(`2024-en_GB-H2b/${path}`);

  it('keep their status and id when the date row is missing', async () => {
    const page = original.replace(
      /<tr><td colspan="2"[^>]*>Date added<div>Nov 19, 2014 7:36:08pm<\/div><\/td><\/tr>/,
      '',
    );
    const { found, trouble } = await read(path, page);
    expect(plain(found)[2]).toEqual(app('Netflix', 'expired', {}, '10152834567890123'));
    expect(trouble).toEqual([]);
  });

  it('have the same dates in two cells as in one', async () => {
    const page = original.replaceAll(
      /<td colspan="2" class="_2pin _a6_q">(Date added)<div>([^<]*)<\/div><\/td>/g,
      '<td class="_2pin _a6_q">$1</td><td class="_2pin _2piu _a6_r">$2</td>',
    );
    expect(page).not.toBe(original);
    expect((await read(path, page)).found).toEqual((await read(path, original)).found);
  });

  it('keep a numeric name separate from the id', async () => {
    const { found } = await read(path, original.replace('>Netflix<', '>2048000<'));
    expect(plain(found)[2]).toMatchObject({ name: '2048000', scopedId: '10152834567890123' });
  });

  it('follow a known heading when a group is missing, and report it', async () => {
    const groups = original.split(
      '<div class="_a6-g"><div class="_2ph_ _a6-p"><div class="_3-96 _2pin _a6-i">',
    );
    const page = groups
      .filter((_, at) => at !== 1)
      .join('<div class="_a6-g"><div class="_2ph_ _a6-p"><div class="_3-96 _2pin _a6-i">');
    const { found, trouble, status } = await read(path, page);
    expect(found.map((one) => 'status' in one && one.status)).toEqual(['expired', 'expired', 'expired']);
    expect(trouble.map(({ code }) => code)).toEqual([
      'label-mismatch',
      'label-mismatch',
      'unexpected-groups',
    ]);
    expect(status).toBe('partial');
  });

  it('in the third group have a date of removal and none of adding', async () => {
    const page = original
      .replace('>Removed apps<', '>x<')
      .replace(
        /(Apps that are no longer connected to your account<\/div><\/div>)/,
        '$1<div><div><div class="_a6-g"><div class="_2ph_ _a6-p"><table><tr><td class="_2pin _a6_q">a</td><td class="_2pin _2piu _a6_r">Gone</td></tr><tr><td class="_2pin _a6_q">b</td><td class="_2pin _2piu _a6_r">9007199254740993</td></tr><tr><td class="_2pin _a6_q">c</td><td class="_2pin _2piu _a6_r">Jan 02, 2024 1:00:00am</td></tr></table></div></div></div></div>',
      );
    const { found } = await read(path, page);
    expect(plain(found).at(-1)).toEqual(
      app('Gone', 'removed', { removed: '2024-01-02T01:00+01:00' }, '9007199254740993'),
    );
  });

  it('are read from the profile page of 2015, apart from the user’s own apps', async () => {
    const page =
      '<html><head><title>Robin Sample - Profile</title></head><body><div class="nav"></div><div class="contents"><h1>Robin Sample</h1><table><tr><th>Emails</th><td><ul><li>r@example.org</li></ul></td></tr><tr><th>Apps</th><td><ul><li>Netflix</li><li>Spotify &amp; Co</li></ul></td></tr><tr><th>Apps You Admin</th><td><ul><li>Mine</li></ul></td></tr></table></div><div class="footer">Downloaded by Robin Sample on Friday, May 8, 2015 at 9:03pm UTC</div></body></html>';
    const { found, frame, dialect, trouble } = await read('index.htm', page);
    expect(plain(found)).toEqual([
      app('Netflix', 'unknown', {}, null),
      app('Spotify & Co', 'unknown', {}, null),
      { type: 'owned-app', name: 'Mine', addedAt: null },
    ]);
    expect(dialect).toBe('html-2014');
    expect(frame).toMatchObject([{ name: 'Robin Sample' }, { at: at('2015-05-08T21:03Z') }]);
    expect(trouble).toEqual([]);
  });

  it('have ambiguous dates parsed in the language of the “generated by” line', async () => {
    const dated = original.replace('Nov 19, 2014', 'lis 19, 2014');
    const stamped = dated.replace(
      /Generated by Robin Sample on [^<]*/,
      'Wygenerowane przez Robin Sample, $1',
    );
    const polish = await read(path, stamped.replace('$1', 'wtorek, 9 lipca 2024 21:08 UTC+02:00'));
    expect(plain(polish.found)[2]).toMatchObject({
      name: 'Netflix',
      addedAt: at('2014-11-19T19:36:08+02:00'),
    });
    const croatian = await read(path, stamped.replace('$1', 'utorak, 9. srpnja 2024. 21:08 UTC+02:00'));
    expect(plain(croatian.found)[2]).toMatchObject({
      name: 'Netflix',
      addedAt: at('2014-10-19T19:36:08+02:00'),
    });
    expect((await read(path, dated)).trouble.map(({ code }) => code)).toEqual(['unreadable-date']);
  });

  it('on a page with the id of another kind are read by the path, and reported', async () => {
    const { found, trouble } = await read(path, original.replace('category=243', 'category=284'));
    expect(found).toHaveLength(5);
    expect(trouble.map(({ code }) => code)).toEqual(['page-id-mismatch']);
  });
});

describe('the ads page of 2015', () => {
  it('gives clicks with dates and advertisers, but no topics', async () => {
    const page =
      '<html><head><title>Robin Sample - Ads</title></head><body><div class="contents"><h1>Robin Sample</h1><h2>Ads Topics</h2><ul><li>#Cooking</li></ul><h2>Ads History</h2><ul><li>Contoso Shoes (Clicked Ad) <div class="meta">Tuesday, May 5, 2015 at 7:21am UTC</div></li></ul><h2>Advertisers with your contact info</h2><ul><li>Example Bank</li></ul></div></body></html>';
    const { found } = await read('html/ads.htm', page);
    expect(plain(found)).toEqual([
      interaction('Clicked Ad', 'Contoso Shoes', '2015-05-05T07:21Z'),
      advertiser('Example Bank', true, false),
    ]);
  });
});

describe('off-Meta activity on HTML pages', () => {
  const folder = `${APPS}/your_off-facebook_activity`;
  const list = fixture(`2022-fr-H2a/${folder}.html`);
  const detail = fixture(`2022-fr-H2a/${folder}/0.html`);
  const createContext = (files: Readonly<Record<string, string>>) => ({
    paths: new Set(Object.keys(files)),
    sibling: async (path: string) => (files[path] === undefined ? null : Buffer.from(files[path])),
  });

  it('lists only the businesses whose own page is missing', async () => {
    const context = createContext({ [`${folder}.html`]: list, [`${folder}/0.html`]: detail });
    const { found, status, trouble } = await read(`${folder}.html`, list, context);
    expect(plain(found)).toEqual([listed('netflix.com'), listed('示例贸易有限公司')]);
    expect(status).toBe('partial');
    expect(trouble).toMatchObject([
      { code: 'missing-pages', message: { values: { listed: 3, missing: 2 } } },
    ]);
  });

  it('is read without records when every listed business has its page', async () => {
    const paths = new Set([0, 1, 2].map((page) => `${folder}/${page}.html`));
    const { found, status, records } = await read(`${folder}.html`, list, {
      paths,
      sibling: async () => null,
    });
    expect(found).toEqual([]);
    expect({ status, records }).toEqual({ status: 'read', records: 0 });
  });

  it('has the name of a business from the list, whatever the language of the page', async () => {
    const context = createContext({ [`${folder}.html`]: list, [`${folder}/0.html`]: detail });
    const foreign = detail.replace(
      'Activité reçue de Northwind Trading GmbH',
      'Xyz abc Northwind Trading GmbH qrs',
    );
    expect(foreign).not.toBe(detail);
    const named = await read(`${folder}/0.html`, foreign, context);
    expect(named.found).toMatchObject([{ name: 'Northwind Trading GmbH' }]);
    expect(named.trouble).toEqual([]);
    const unnamed = await read(`${folder}/0.html`, foreign);
    expect(unnamed.found).toMatchObject([{ name: 'Xyz abc Northwind Trading GmbH qrs' }]);
    expect(unnamed.trouble.map(({ code }) => code)).toEqual(['name-in-sentence']);
  });

  it('is read from the page of 2025 whose folder is in the user’s language', async () => {
    const event = (id: string, type: string, date: string) =>
      `<div><div class="_3-95 _a6-g"><div class="_2pi8 _2pic _a6-p"><table><tr><td class="_a6_q">編號</td><td class="_2piu _a6_r">${id}</td></tr><tr><td class="_a6_q">事件</td><td class="_2piu _a6_r">${type}</td></tr><tr><td class="_a6_q">接收時間：</td><td class="_2piu _a6_r">${date}</td></tr></table></div></div></div>`;
    const page = `<html><head><title>netflix.com</title></head><body class="_5vb_ _2yq _a7o5"><div class="_a70e">netflix.com</div><div class="_a706" role="main"><div class="_3-95 _a6-g"><div class="_2pi8 _2pic _a6-p"><div class="_3-95 _a6-g"><div class="_2pi8 _2pic _a6-p"><table><tr><td colspan="2" class="_a6_q">事件<div><div>${event('567890123456789', 'PAGE_VIEW', '2025年4月3日下午6:25')}${event('567890123456789', 'SEARCH', '2025年4月1日上午12:05')}</div></div></td></tr></table></div></div></div><div class="_3-94 _a6-o"><div class="_a72d"></div></div></div></div></body></html>`;
    const path = `${APPS}/你的_meta_技術站外動態/netflix_1234567890_9876543210_netflix.html`;
    const { found, trouble } = await read(path, page);
    expect(found).toEqual([
      {
        type: 'off-meta',
        name: 'netflix.com',
        basis: 'local',
        pointer: 'row 1',
        events: [
          { type: 'PAGE_VIEW', sourceId: '567890123456789', at: at('2025-04-03T18:25Z') },
          { type: 'SEARCH', sourceId: '567890123456789', at: at('2025-04-01T00:05Z') },
        ],
      },
    ]);
    expect(trouble).toEqual([]);
  });

  it('returns many events in slices, without keeping all in memory', async () => {
    const block = /<div class="_2pi3"><table.*?<\/table><\/div>/.exec(detail)?.[0] ?? '';
    const page = detail.replace(block, block.repeat(1201));
    const { found } = await read(`${folder}/0.html`, page);
    const counts = found.map((one) => (one.type === 'off-meta' ? one.events.length : 0));
    expect(counts).toEqual([500, 500, 201]);
  });
});
