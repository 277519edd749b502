import { domainName } from '../names.ts';
import { createRandom, type Random } from '../prng.ts';

/** How many unknown shops are linked in messages. */
const SHOPS = 400;

type Host = {
  /** Registrable domain. */
  readonly domain: string;
  readonly weight: number;
  /** First year in which people shared it. */
  readonly since: number;
  readonly url: (random: Random) => string;
};

const HOSTS: readonly Host[] = [
  host('facebook.com', 30, 2008, (id) => `https://www.facebook.com/example.page/posts/${id}`),
  host('youtube.com', 16, 2008, (id) => `https://www.youtube.com/watch?v=ex${id}&t=1s`),
  host('9gag.com', 10, 2012, (id) => `http://9gag.com/gag/${id}`),
  host('instagram.com', 8, 2013, (id) => `https://www.instagram.com/p/${id}/`),
  host('spotify.com', 5, 2011, (id) => `https://open.spotify.com/track/0Example${id}`),
  host('netflix.com', 4, 2013, (id) => `https://www.netflix.com/title/${id}`),
  host('wikipedia.org', 4, 2008, (id) => `https://en.wikipedia.org/wiki/Example_(${id})`),
  host('dropbox.com', 2, 2010, (id) => `https://www.dropbox.com/s/${id}/list.pdf?dl=0`),
  host('db.tt', 1, 2011, (id) => `http://db.tt/${id}`),
  host('bing.com', 3, 2014, (id) => `https://www.bing.com/maps/default.aspx?pp=${id}`),
];

function host(domain: string, weight: number, since: number, url: (id: string) => string): Host {
  return { domain, weight, since, url: (random) => url(random.digits(11)) };
}

/** A link as people shared them in that year: a known host, or an unknown shop. */
export function sharedLink(random: Random, at: number, wanted?: string): { url: string; domain: string } {
  const year = new Date(at).getUTCFullYear();
  const known = HOSTS.filter((candidate) => candidate.since <= year);
  const chosen = known.find((candidate) => candidate.domain === wanted) ?? weighted(random, known);
  if (chosen !== null) return { url: chosen.url(random), domain: chosen.domain };
  // The same few hundred shops come up again and again, the first ones most often.
  const domain = domainName(createRandom(0, 'shop', Math.floor(SHOPS ** random.next())));
  return { url: `https://www.${domain}/${random.digits(6)}`, domain };
}

/** One host in proportion to the weights, or null for the fifth of all links that lead elsewhere. */
function weighted(random: Random, hosts: readonly Host[]): Host | null {
  const total = hosts.reduce((sum, { weight }) => sum + weight, 0);
  let target = random.next() * total * 1.25;
  for (const candidate of hosts) {
    target -= candidate.weight;
    if (target < 0) return candidate;
  }
  return null;
}
