import { createRandom, type Random } from './prng.ts';

const COMMON = (
  'i you the to and a it is of that in so me for on my be have not was just but at we this do are with ok what ' +
  'yes no like if know good can now time will one go see think about out up how get there when he she they all ' +
  'from your too really then home back day lol haha tomorrow tonight want need come going here some more did got ' +
  'why who where maybe still already later soon again work thanks sorry love great nice sure well right much only ' +
  'night morning week train dinner coffee call phone photo house friends mum dad city bus rain sun late early ' +
  'an as or by than them her his him our us its been had has were would could should make made take took say said ' +
  'tell told ask asked feel feeling look looking find found give gave keep leave left try tried wait waiting bring ' +
  'buy bought pay paid eat ate drink drank sleep slept read write wrote watch watched play played meet met drive ' +
  'walk run plan hope guess mean meant remember forgot believe wish stay start stop help little big long short new ' +
  'old first last next same other bad best better happy sad tired sick hungry busy free weird funny boring crazy ' +
  'lunch breakfast beer wine pizza cake shop shopping movie film song book game party birthday weekend monday friday ' +
  'saturday sunday summer winter holiday trip flight ticket hotel beach school class exam boss job office meeting'
).split(' ');

const ONSETS = 'b bl br c ch d dr f fl g gr h j k kl l m n p pl pr r s sh sl st t tr v w z'.split(' ');
const VOWELS = 'a e i o u a e i o ai ea ou ie oo'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'ck', 'nd', 'x'];
const ACCENTS: Readonly<Record<string, string>> = { a: 'ä', e: 'é', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', l: 'ł' };

const VOCABULARY_SIZE = 30_000;

/** A pronounceable invented word of so many syllables, in lower case. */
export function coin(random: Random, syllables: number): string {
  let word = '';
  for (let index = 0; index < syllables; index += 1) word += random.pick(ONSETS) + random.pick(VOWELS);
  return word + random.pick(CODAS);
}

/** Swaps one letter for an accented one, where the word has a letter that takes one. */
export function accent(random: Random, word: string): string {
  const places = [...word].flatMap((letter, index) => (ACCENTS[letter] === undefined ? [] : [index]));
  if (places.length === 0) return word;
  const place = random.pick(places);
  return word.slice(0, place) + (ACCENTS[word.charAt(place)] ?? '') + word.slice(place + 1);
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The chat's words by rank: everyday words first, then invented ones, longer and rarer. The same for every seed. */
function buildVocabulary(): readonly string[] {
  const random = createRandom(0, 'vocabulary');
  const words = [...COMMON];
  while (words.length < VOCABULARY_SIZE) {
    const word = coin(random, words.length < 2000 ? random.between(1, 2) : random.between(2, 3));
    words.push(random.chance(0.04) ? accent(random, word) : word);
  }
  return words;
}

let vocabulary: readonly string[] | null = null;

/** A word drawn by Zipf's law: a log-uniform rank makes the chance of rank r fall as 1/r. */
function word(random: Random): string {
  vocabulary ??= buildVocabulary();
  return vocabulary[Math.floor(VOCABULARY_SIZE ** random.next()) - 1] ?? 'ok';
}

const EMOJI = '👍 😂 ❤️ 😅 🙈 🎉 😍 🤔 😭 🙏 🔥 😘 🚆 🍕 ☀️ 👋🏽 🥳 😴'.split(' ');
const ENDINGS = ['', '', '', '', '.', '.', '!', '?', '?', '...', '!!', ' :)', ' ;)'];

/** One emoji, as people react with. */
export function emoji(random: Random): string {
  return random.pick(EMOJI);
}

/** One chat message: Zipf words with figures, typos, names, emoji, now and then a quote or a line break. */
export function chatText(random: Random): string {
  let text = '';
  for (let left = messageLength(random); left > 0; left -= 1) {
    text += (text === '' ? '' : joint(random)) + spiced(random);
  }
  if (random.chance(0.45)) text = capitalised(text);
  text += random.pick(ENDINGS);
  return random.chance(0.09) ? `${text} ${emoji(random)}` : text;
}

/** Words in a message: mostly a handful, with a long tail. */
function messageLength(random: Random): number {
  return 1 + Math.min(60, Math.floor(-Math.log(1 - random.next()) * 8));
}

function joint(random: Random): string {
  const draw = random.next();
  if (draw < 0.94) return ' ';
  if (draw < 0.985) return ', ';
  return draw < 0.995 ? '. ' : '\n';
}

function spiced(random: Random): string {
  const draw = random.next();
  if (draw < 0.91) return word(random);
  if (draw < 0.94) return figure(random);
  if (draw < 0.965) return typo(random, word(random));
  if (draw < 0.99) return capitalised(coin(random, 2));
  return draw < 0.996 ? `"${word(random)}"` : word(random).toUpperCase();
}

function figure(random: Random): string {
  const draw = random.below(4);
  if (draw === 0) return `${random.below(24)}:${String(random.below(60)).padStart(2, '0')}`;
  if (draw === 1) return `${random.below(200)}.${random.digits(2)}€`;
  return draw === 2 ? random.digits(2) : random.digits(random.between(3, 6));
}

function typo(random: Random, text: string): string {
  const place = random.below(text.length);
  const letter = text.charAt(place);
  if (random.chance(0.4)) return text.slice(0, place) + text.slice(place + 1) + letter;
  return text.slice(0, place) + letter.repeat(random.between(2, 5)) + text.slice(place + 1);
}
