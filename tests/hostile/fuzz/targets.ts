import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkHtml, checkJson, checkZip } from './checks.ts';
import { type Input, sampleInputs, zipInputs } from './corpus.ts';

/** One reader, what to begin with, and what must hold for every input. Rejects with `Violation`, or what the reader threw. */
export type Target = {
  readonly name: string;
  readonly inputs: readonly Input[];
  readonly check: (input: Input) => Promise<void>;
};

/** The readers of every kind of document in both formats, and the one of the ZIP directory. */
export async function listTargets(): Promise<Target[]> {
  const documents = [...(await sampleInputs())].map(([name, inputs]): Target => {
    return { name, inputs, check: name.startsWith('json:') ? checkJson : checkHtml };
  });
  const file = join(tmpdir(), `fuzz-${process.pid}.zip`);
  return [...documents, { name: 'zip', inputs: zipInputs(), check: (input) => checkZip(input, file) }];
}

/** What is wrong with an input, as one line, or null. */
export async function findFault({ check }: Target, input: Input): Promise<string | null> {
  try {
    await check(input);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    const place = (error.stack ?? '').split('\n').find((line) => /\/(?:src|node_modules)\//.test(line));
    return `${error.name}: ${error.message}${error.name === 'Error' ? '' : ` ${place?.trim() ?? ''}`}`;
  }
}
