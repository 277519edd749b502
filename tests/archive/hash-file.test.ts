import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { hashFile } from '../../src/archive/hash-file.ts';
import { getFailure, type Sandbox, sandbox } from './harness.ts';

const MIB = 1024 * 1024;

let box: Sandbox;
beforeEach(() => {
  box = sandbox();
});

it.each([0, 1, MIB - 1, MIB, MIB + 1, 5 * MIB + 7])(
  'returns the SHA-256 of a file of %i bytes',
  async (bytes) => {
    const data = Buffer.alloc(bytes).fill('sidedoor!');
    const hash = await hashFile(box.write('x.zip', data));
    expect(hash).toBe(createHash('sha256').update(data).digest('hex'));
  },
);

it('stops reading on abort, with the reason of the signal', async () => {
  const path = box.write('x.zip', Buffer.alloc(3 * MIB));
  const controller = new AbortController();
  const reason = new Error('cancelled by the user');
  const hashing = hashFile(path, controller.signal);
  controller.abort(reason);
  expect(await getFailure(hashing)).toBe(reason);
});

it('fails with the system error when the file does not exist', async () => {
  expect(await getFailure(hashFile(join(box.dir, 'gone.zip')))).toMatchObject({ code: 'ENOENT' });
});
