import { recognise } from '../../../src/export/recognise.ts';
import { GENERATION_NAMES } from '../../../src/sample/eras.ts';
import { SAMPLE_FORMATS } from '../../../src/sample/options.ts';
import { writeSample } from '../../../src/sample/write-sample.ts';
import { buildZip, type ZipFileSpec, type ZipOptions } from '../../archive/zip-builder.ts';
import { memorySink } from '../../sample/memory-sink.ts';

/** What a run is made on: the bytes, and the path under which an export would hold them. */
export type Input = { readonly path: string; readonly bytes: Buffer };

const SIZES = {
  seed: 3,
  messages: 60,
  threads: 6,
  businesses: 4,
  events: 12,
  advertisers: 6,
  apps: 8,
  mediaEntries: 0,
  e2ee: true,
};

/** Every document of a small sample of every generation in both formats, by target: `json:thread`, `html:posts`. */
export async function sampleInputs(): Promise<Map<string, Input[]>> {
  const inputs = new Map<string, Input[]>();
  for (const format of SAMPLE_FORMATS) {
    for (const generation of GENERATION_NAMES) {
      const sink = memorySink();
      await writeSample({ ...SIZES, format, generation }, sink);
      for (const [path, bytes] of [...sink.parts.values()].flatMap((files) => [...files])) {
        const found = recognise(path);
        if (found) add(inputs, `${found.format}:${found.kind}`, { path, bytes });
      }
    }
  }
  return inputs;
}

function add(inputs: Map<string, Input[]>, target: string, input: Input): void {
  const known = inputs.get(target) ?? [];
  if (!known.some(({ bytes }) => bytes.equals(input.bytes))) known.push(input);
  inputs.set(target, known);
}

/** Small ZIPs, valid and invalid, of every form that the directory's reader distinguishes. */
export function zipInputs(): Input[] {
  const file: ZipFileSpec = { name: 'messages/a.json', data: '{"a":[1,2,3]}' };
  const other: ZipFileSpec = { name: 'messages/b.json', data: 'b'.repeat(300), method: 0 };
  const zips: readonly (readonly [readonly ZipFileSpec[], ZipOptions?])[] = [
    [[file, other]],
    [[{ ...file, zip64: true }, other], { zip64: true }],
    [[{ ...file, descriptor: true }, other], { comment: 'a comment' }],
    [[file, { ...other, name: 'messages/A.json' }, { name: 'messages/' }]],
    [[{ name: 'wrapper/messages/é.json', data: '[]' }, { name: 'photo.jpg' }]],
  ];
  return zips.map(([files, options]) => ({ path: 'fuzz.zip', bytes: buildZip(files, options) }));
}
