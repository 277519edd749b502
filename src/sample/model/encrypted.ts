import { OWNER } from '../cast.ts';
import type { Era } from '../eras.ts';
import { fresh, personName } from '../names.ts';
import type { SampleOptions } from '../options.ts';
import { createRandom } from '../prng.ts';
import { chatText, emoji } from '../words.ts';
import { dayCounts, parseDay, timesOfDay } from './calendar.ts';
import { sharedLink } from './links.ts';
import { shares } from './shares.ts';
import { CUTOVER } from './threads.ts';

/** A conversation of the separate encrypted download: one to one, often empty. */
export type EncryptedThread = {
  readonly index: number;
  readonly peer: string;
  /** File stem and thread name: `<Full Name>_<n>`, real Unicode with blanks. */
  readonly name: string;
  readonly size: number;
};

export type EncryptedMessage = {
  readonly at: number;
  readonly sender: string;
  readonly type: 'text' | 'media' | 'link' | 'placeholder';
  readonly text: string;
  readonly domain: string | null;
  readonly mediaUri: string | null;
  readonly reaction: string | null;
};

/** The encrypted download: about one message for eighty of the ordinary one, half of the threads empty. */
export function encryptedThreads(options: SampleOptions, era: Era): EncryptedThread[] {
  if (!options.e2ee || era.name !== '2026') return [];
  const random = createRandom(options.seed, 'encrypted');
  const peers = ['Alex Muster', 'Zoë Beispiel', 'Robin M. Sample', 'Jürgen Plurrane'];
  const seen = new Set(peers);
  while (peers.length < options.threads / 12) peers.push(fresh(seen, () => personName(random)));
  const total = Math.max(20, Math.round(options.messages / 80));
  const sizes = shares(
    total,
    peers.map((_, index) => (index % 2 === 1 && index > 2 ? 0 : 1 / (index + 1))),
  );
  return peers.map((peer, index) => ({ index, peer, name: `${peer}_${index + 3}`, size: sizes[index] ?? 0 }));
}

/** Oldest first: the opposite of the ordinary download. */
export function encryptedMessages(seed: number, era: Era, thread: EncryptedThread): EncryptedMessage[] {
  const random = createRandom(seed, 'encrypted', thread.index);
  const toDay = Math.floor(era.generatedAt / 86_400) - 1;
  const days = dayCounts(random, thread.size, parseDay(CUTOVER) + 1, toDay);
  const instants = days.flatMap(({ day, count }) => [...timesOfDay(random, day, count)]);
  return instants.reverse().map((at) => {
    const sender = random.chance(0.5) ? OWNER : thread.peer;
    const reaction = random.chance(0.08) ? emoji(random) : null;
    const message = { at, sender, reaction, domain: null, mediaUri: null };
    const draw = random.next();
    if (draw < 0.82) return { ...message, type: 'text', text: chatText(random) };
    if (draw < 0.95) return { ...message, type: 'media', text: '', mediaUri: mediaUri(random) };
    if (draw < 0.99) {
      const { url, domain } = sharedLink(random, at);
      return { ...message, type: 'link', text: url, domain };
    }
    return { ...message, type: 'placeholder', text: 'User unsent a message', reaction: null };
  });
}

function mediaUri(random: ReturnType<typeof createRandom>): string {
  if (random.chance(0.05)) return 'Failed to download media';
  const [a, b, c] = [random.digits(8), random.digits(4), random.digits(12)];
  return `./media/${a}-${b}-4${random.digits(3)}-9${random.digits(3)}-${c}.${random.pick(['jpeg', 'mp4', 'ogg'])}`;
}
