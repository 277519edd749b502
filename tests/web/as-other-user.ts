/*
 * A child of serve.test.ts: another user of this computer who reads and requests everything possible. Prints the result of each
 * attempt as JSON: the text, or the code of the error. Root may read anything, so if the tests run as root this steps down
 * first.
 */
import { readdirSync, readFileSync } from 'node:fs';

const NOBODY = 65_534;
process.setgroups?.([]);
process.setgid?.(NOBODY);
process.setuid?.(NOBODY);

const [, , port = '', ...paths] = process.argv;

function attempt(work: () => string): string {
  try {
    return work();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

/** What every process of this computer reveals to everybody. */
const isProcess = (name: string): boolean => /^\d+$/.test(name);
const args = readdirSync('/proc')
  .filter(isProcess)
  .map((pid) => attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')));
const answer = await fetch(`http://127.0.0.1:${port}/`);
const seen = {
  user: process.getuid?.(),
  files: Object.fromEntries(paths.map((path) => [path, attempt(() => readFileSync(path, 'utf8'))])),
  args: args.join('\n'),
  answer: { status: answer.status, text: `${await answer.text()}${JSON.stringify([...answer.headers])}` },
};
process.stdout.write(JSON.stringify(seen));
