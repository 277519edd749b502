import type { Random } from './prng.ts';
import { accent, capitalised, coin } from './words.ts';

/** How Facebook names everyone whose account is deleted. */
export const DELETED_PERSON = 'Facebook user';

const FIRST_NAMES = (
  'Alex Zoë Robin Mira Jonas Lea Noah Emil Clara Oskar Ines Paweł Jürgen Anaïs Bruno Carla Dario Elif Finn Greta ' +
  'Hugo Ivy Jade Kofi Lina Milo Nadia Otis Petra Quinn Rosa Sami Tilda Uma Viktor Wanda Yara Zane Søren Renée'
).split(' ');
const TRADES = (
  'Bakery Shop Travel Fitness Games Studio Market Media Motors Outdoor Pharmacy Coffee Insurance Bank Records Tickets ' +
  'Hotels Kitchen Garden Apparel Shoes Optics Learning Puzzle Weather Radio News Dental Realty Logistics Energy Toys'
).split(' ');
const LEGAL_FORMS = ['Inc.', 'LLC', 'GmbH', 'Ltd.', 'S.A.', 'AB', 'Co.', 'Pty Ltd', 'B.V.', 'S.r.l.'];
const FOREIGN_FORMS = ['Café', 'Boulangerie', 'Bäckerei', 'Żabka', 'Кафе', 'カフェ', 'Crème –', 'Señor'];

/** Generates until it finds something not in `seen`, and adds it there. */
export function fresh(seen: Set<string>, draw: () => string): string {
  let candidate = draw();
  for (let attempt = 2; seen.has(candidate); attempt += 1) {
    candidate = attempt > 50 ? `${draw()} ${attempt}` : draw();
  }
  seen.add(candidate);
  return candidate;
}

/** An invented person. The surname is coined, so that it belongs to nobody. */
export function personName(random: Random): string {
  const surname = coin(random, random.between(2, 3));
  return `${random.pick(FIRST_NAMES)} ${capitalised(random.chance(0.1) ? accent(random, surname) : surname)}`;
}

export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}

/** An invented company as Facebook lists them: a domain, a brand, or a full name with its legal form. */
export function businessName(random: Random): string {
  const draw = random.next();
  if (draw < 0.4) return domainName(random);
  const brand = capitalised(coin(random, random.between(2, 3)));
  if (draw < 0.55) return `${brand} ${random.pick(TRADES)} ${random.pick(LEGAL_FORMS)}`;
  if (draw < 0.62) return `${random.pick(FOREIGN_FORMS)} ${capitalised(accent(random, brand.toLowerCase()))}`;
  if (draw < 0.7) return `${brand}: ${random.pick(TRADES)} & ${random.pick(TRADES)}`;
  return `${brand} ${random.pick(TRADES)}`;
}

/** One- and two-level public suffixes: a reader would find no registrable domain in names under `.example`. */
const SUFFIXES = ['com', 'com', 'com', 'org', 'de', 'fr', 'io', 'shop', 'co.uk', 'com.br'];

/** An invented registrable domain of a coined word and a trade, long enough to belong to nobody. */
export function domainName(random: Random): string {
  return `${coin(random, 3)}-${random.pick(TRADES).toLowerCase()}.${random.pick(SUFFIXES)}`;
}

/** An invented app or game. */
export function appName(random: Random): string {
  const brand = capitalised(coin(random, random.between(2, 3)));
  const draw = random.next();
  if (draw < 0.4) return `${brand} ${random.pick(TRADES)}`;
  if (draw < 0.5) return `${brand} – ${random.pick(TRADES)}`;
  if (draw < 0.6) return capitalised(accent(random, brand.toLowerCase()));
  return draw < 0.8
    ? `${brand} ${random.pick(['Saga', 'Quiz', 'Go', 'Ville', 'Connect', 'Pro', 'Live'])}`
    : brand;
}

/** The ASCII prefix of a thread folder's name. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(0, 40);
}
