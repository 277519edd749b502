import { createRandom, type Random } from '../prng.ts';
import type { Body, MediaKind } from './messages.ts';
import type { SampleModel } from './model.ts';

const EXTENSIONS: Readonly<Record<MediaKind, string>> = {
  photos: 'jpg',
  videos: 'mp4',
  audio_files: 'aac',
  files: 'pdf',
  gifs: 'gif',
  sticker: 'png',
};

/** The file name of a thread's n-th attachment: four numbers, as Facebook names them. */
export function mediaName(thread: number, ordinal: number, kind: MediaKind): string {
  const [first, second] = [100_000_000 + ordinal, 2_000_000_000_000_000 + thread];
  return `${first}_${second}_${3_000_000_000_000_000 + ordinal * 7919}_n_${4_000_000 + thread}.${EXTENSIONS[kind]}`;
}

/** Numbers the attachments of one page or file in order. */
export class AttachmentPaths {
  readonly #thread: number;
  readonly #folder: string;
  #count = 0;

  constructor(thread: number, folder: string) {
    this.#thread = thread;
    this.#folder = folder;
  }

  /** The paths of one message's attachments. */
  next({ media, count }: Extract<Body, { kind: 'media' }>, at: number): string[] {
    if (media === 'sticker') {
      const root = this.#folder.split('/').slice(0, -2).join('/');
      return [`${root}/stickers_used/1000000${at % 10}_n.png`];
    }
    const folder = `${this.#folder}/${media === 'audio_files' ? 'audio' : media}`;
    return Array.from({ length: count }, () => `${folder}/${mediaName(this.#thread, this.#count++, media)}`);
  }
}

export type MediaStub = { readonly path: string; readonly bytes: Buffer };

/** Photo stubs of the threads in turn: a JPEG's first and last bytes around noise that does not compress. */
export function* mediaStubs(model: SampleModel): Generator<MediaStub> {
  const random = createRandom(model.options.seed, 'media');
  for (let index = 0; index < model.options.mediaEntries; index += 1) {
    const thread = model.threads[index % Math.max(1, model.threads.length)];
    const name = mediaName(
      thread?.index ?? 0,
      Math.floor(index / Math.max(1, model.threads.length)),
      'photos',
    );
    const folder = thread === undefined ? 'photos' : `${thread.section}/${thread.folder}/photos`;
    yield { path: `${model.era.paths.messages}/${folder}/${name}`, bytes: stubPhoto(random) };
  }
}

function stubPhoto(random: Random): Buffer {
  const bytes = Buffer.allocUnsafe(random.between(200, 2000));
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = random.below(256);
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  bytes.set([0xff, 0xd9], bytes.length - 2);
  return bytes;
}
