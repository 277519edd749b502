import { expect, it } from 'vitest';
import { fixtures, readFixture } from './support.ts';

const toLine = (value: unknown): string =>
  JSON.stringify(value, (_key, inner) => (inner instanceof Int32Array ? [...inner] : inner));

it('pages of real templates give the records that were reviewed by hand', async () => {
  const lines: string[] = [];
  for (const { name } of fixtures()) {
    const { frame, found, trouble, ...outcome } = await readFixture(name);
    lines.push(`## ${name} ${toLine(outcome)}`, ...[...frame, ...found, ...trouble].map(toLine));
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../fixtures/golden/html-records.txt');
});
