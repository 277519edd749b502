import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const BIN = join(import.meta.dirname, '../../cli/bin.mjs');

it('the command line ends quietly when its reader closes the pipe, as `head` does', async () => {
  const child = spawn(process.execPath, [BIN, 'headlines', '--json']);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'close');
  expect([code, errors]).toEqual([0, '']);
});
