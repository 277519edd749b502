import { describe, expect, it } from 'vitest';
import { recordedHost } from '../../renderer/lib/recorded-host.ts';
import { type Recording, SharedValues, toKey } from '../../src/engine/contract/recording.ts';

const row = { name: 'Netflix', text: 'A paragraph that is longer than a reference.', nothing: null };
const letter = { blocks: [row, row.text], text: `${row.text}\n\n${row.text}\n` };

function createHost(answers: Record<string, unknown>, newestId = 2) {
  const shared = new SharedValues();
  const packed = Object.fromEntries(Object.entries(answers).map(([key, each]) => [key, shared.pack(each)]));
  const notes = { readOnly: '', lists: '', letters: '', notRecorded: 'Not here.', fullLetters: [] };
  const recording: Recording = { answers: packed, values: shared.values, newestId, notes };
  return { recording, client: recordedHost(JSON.parse(JSON.stringify(recording))).client };
}

describe('a host with recorded answers', () => {
  it('returns each answer unchanged, and stores equal parts once', async () => {
    const answer = { rows: [row, row], letter };
    const { client, recording } = createHost({ [toKey(['overview'], {})]: answer });
    expect(await client.overview({})).toEqual(answer);
    expect(JSON.stringify(recording).split(row.text).length - 1).toBe(1);
  });

  it('treats the id of the newest import, and no other, as the newest import', async () => {
    const { client } = createHost({ [toKey(['overview'], {})]: 'newest' });
    expect(await client.overview({ importId: 2 })).toBe('newest');
    await expect(client.overview({ importId: 1 })).rejects.toMatchObject({
      code: 'NOT_RECORDED',
      data: { sentence: 'Not here.' },
    });
  });
});
