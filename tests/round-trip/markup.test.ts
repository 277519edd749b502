import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { GenerationName } from '../../src/sample/eras.ts';
import type { SampleLocale } from '../../src/sample/options.ts';
import { writeSample } from '../../src/sample/write-sample.ts';
import { memorySink } from '../sample/memory-sink.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/html');
const APPS = 'apps_and_websites_off_of_facebook';
const SIZES = {
  messages: 300,
  threads: 12,
  businesses: 5,
  events: 20,
  advertisers: 40,
  apps: 30,
  mediaEntries: 0,
};

type Element = DefaultTreeAdapterTypes.Element;

function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** Every element of a page as the chain of tags and classes that leads to it from the body. */
function chainsIn(html: string): Set<string> {
  const chains = new Set<string>();
  const walk = (node: DefaultTreeAdapterTypes.Node, above: string): void => {
    const isElement = 'tagName' in node;
    const step = isElement ? `${node.tagName}.${attribute(node, 'class')}` : '';
    const chain = isElement ? `${above} ${step}` : above;
    if (isElement) chains.add(chain);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, chain);
  };
  walk(parse(html), '');
  return chains;
}

async function getPages(
  generation: GenerationName,
  locale: SampleLocale,
): Promise<ReadonlyMap<string, string>> {
  const sink = memorySink();
  await writeSample({ ...SIZES, format: 'html', generation, locale }, sink);
  const files = sink.parts.get(0) ?? new Map<string, Buffer>();
  return new Map([...files].map(([path, bytes]) => [path, bytes.toString('utf8')]));
}

/** Pages whose markup is known from real exports. */
const DOCUMENTED: readonly {
  readonly generation: GenerationName;
  readonly locale: SampleLocale;
  readonly fixture: string;
  readonly paths: readonly string[];
}[] = [
  {
    generation: '2018',
    locale: 'en_GB',
    fixture: '2019-en_GB-H1',
    paths: [
      'apps_and_websites/apps_and_websites.html',
      'apps_and_websites/posts_from_apps_and_websites.html',
      "ads/advertisers_you've_interacted_with.html",
      'ads/advertisers_who_uploaded_a_contact_list_with_your_information.html',
      'security_and_login_information/authorized_logins.html',
    ],
  },
  {
    generation: '2021',
    locale: 'en_US',
    fixture: '2021-en_US-H1',
    paths: [
      `${APPS}/your_off-facebook_activity.html`,
      `${APPS}/your_off-facebook_activity/0.html`,
      "ads_information/advertisers_you've_interacted_with.html",
      'facebook_gaming/instant_games.html',
    ],
  },
  {
    generation: '2022',
    locale: 'fr',
    fixture: '2022-fr-H2a',
    paths: [
      `${APPS}/apps_and_websites.html`,
      `${APPS}/your_off-facebook_activity.html`,
      `${APPS}/your_off-facebook_activity/0.html`,
      'facebook_gaming/instant_games.html',
    ],
  },
  {
    generation: '2024',
    locale: 'en_GB',
    fixture: '2024-en_GB-H2b',
    paths: [
      `${APPS}/connected_apps_and_websites.html`,
      `${APPS}/posts_from_apps_and_websites.html`,
      `${APPS}/your_activity_off_meta_technologies.html`,
      `${APPS}/your_activity_off_meta_technologies_settings.html`,
      'ads_information/advertisers_using_your_activity_or_information.html',
      "ads_information/advertisers_you've_interacted_with.html",
      'your_activity_across_facebook/facebook_gaming/instant_games.html',
    ],
  },
  {
    generation: '2026',
    locale: 'en_GB',
    fixture: '2026-en_GB-H3',
    paths: [
      'ads_information/advertisers_using_your_activity_or_information.html',
      "ads_information/advertisers_you've_interacted_with.html",
      'ads_information/apps_detected_from_your_activity.html',
      'ads_information/messenger_threads_you_started_by_clicking_on_an_ad.html',
      'security_and_login_information/logins_and_logouts.html',
      'security_and_login_information/recognized_devices.html',
    ],
  },
];

describe.each(DOCUMENTED)(
  'pages of $generation in $locale',
  async ({ generation, locale, fixture, paths }) => {
    const pages = await getPages(generation, locale);

    it.each(paths)('have the markup of the real page: %s', (path) => {
      const real = chainsIn(readFileSync(join(FIXTURES, fixture, path), 'utf8'));
      const written = chainsIn(pages.get(path) ?? '');
      expect([...written].filter((chain) => !real.has(chain))).toEqual([]);
      expect(written.size).toBeGreaterThan(15);
    });
  },
);

describe('generated pages', () => {
  it('have the same bytes for the same account', async () => {
    expect(await getPages('2026', 'vi')).toEqual(await getPages('2026', 'vi'));
  });

  it('differ between languages only in words and dates', async () => {
    const [english, french] = [await getPages('2024', 'en_GB'), await getPages('2024', 'fr')];
    const path = `${APPS}/connected_apps_and_websites.html`;
    expect([...english.keys()]).toEqual([...french.keys()]);
    expect(chainsIn(english.get(path) ?? '')).toEqual(chainsIn(french.get(path) ?? ''));
    expect(french.get(path)).toContain('Applications expirées');
  });

  it('escape what HTML cannot contain', async () => {
    const pages = await getPages('2024', 'en_US');
    const apps = pages.get(`${APPS}/connected_apps_and_websites.html`) ?? '';
    expect(apps).toContain('Cities I&#039;ve Visited');
    expect(apps).not.toMatch(/&amp;(?:amp|#\d+);/);
  });
});
