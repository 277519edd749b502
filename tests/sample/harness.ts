import type { SampleManifest } from '../../src/sample/expected-results.ts';
import type { SampleOptions } from '../../src/sample/options.ts';
import type { SamplePart } from '../../src/sample/sinks/sink.ts';
import { writeSample } from '../../src/sample/write-sample.ts';
import { memorySink } from './memory-sink.ts';

export type Sample = {
  readonly manifest: SampleManifest;
  /** Path to text, over all parts. */
  readonly text: (path: string, part?: SamplePart) => string;
  readonly paths: readonly string[];
  readonly json: (path: string) => unknown;
  readonly parts: ReturnType<typeof memorySink>['parts'];
};

/** A sample kept in memory. */
export async function sampleInMemory(options: Partial<SampleOptions>): Promise<Sample> {
  const sink = memorySink();
  const manifest = await writeSample(options, sink);
  const text = (path: string, part?: SamplePart): string => {
    for (const [name, files] of sink.parts) {
      const bytes = part === undefined || part === name ? files.get(path) : undefined;
      if (bytes !== undefined) return bytes.toString('utf8');
    }
    throw new Error(`The sample has no ${path}.`);
  };
  const paths = [...sink.parts.values()].flatMap((files) => [...files.keys()]);
  return { manifest, text, paths, json: (path) => JSON.parse(text(path)), parts: sink.parts };
}
