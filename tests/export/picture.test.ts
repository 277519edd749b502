import { describe, expect, it } from 'vitest';
import type { Entry, Tree } from '../../src/archive/types.ts';
import { takePicture } from '../../src/export/picture/picture.ts';
import { words } from '../../src/words/current.ts';

function tree(name: string, topLevel: readonly string[], paths: readonly string[] = []): Tree {
  const entries = paths.map((path) => ({ part: 0, path, rawName: path }) as Entry);
  const part = { name, kind: 'zip', path: `/exports/${name}`, bytes: 1 } as const;
  const others = { problems: [], otherFiles: 1, otherFilesByPart: [1], notRead: [] };
  const roots = [{ part: 0, wrapper: '', folders: new Set(topLevel) }];
  return { parts: [part], entries, roots, ...others };
}

const THREAD = 'messages/inbox/alexmuster_1/message_1.json';

async function refusal(input: Tree): Promise<string> {
  const picture = await takePicture(input);
  return 'refusal' in picture ? words().say(picture.refusal) : '';
}

describe('an input', () => {
  it.each([
    ['a Google Takeout archive', tree('export.zip', ['Takeout'])],
    ['a WhatsApp export', tree('WhatsApp Chat with Alex.zip', [])],
  ])('that is %s is refused with its name', async (what, input) => {
    expect(await refusal(input)).toBe(
      `This is ${what}; Sidedoor reads exports of Facebook, Instagram and X.`,
    );
  });

  it.each([
    ['holds nothing known', tree('holiday.zip', ['photos', 'videos'])],
    ['is a web site with an index.htm', tree('site.zip', ['images'], ['index.htm'])],
  ])('that %s is refused', async (_what, input) => {
    expect(await refusal(input)).toMatch(/^Nothing here is a document of an export/);
  });

  it.each([
    ['an export', tree('facebook-ada-2026-05-20-AbCdEfGh.zip', ['messages'], [THREAD])],
    ['an export of 2014', tree('facebook-ada.zip', ['html', 'photos'], ['index.htm'])],
    ['the encrypted download', tree('messages.zip', ['messages'], ['messages/Zoë Beispiel_7.json'])],
    ['a part with media only', tree('facebook-ada.zip', ['your_facebook_activity'])],
    [
      'both of one person in one ZIP',
      tree(
        'meta.zip',
        ['your_instagram_activity', 'your_facebook_activity'],
        [`your_facebook_activity/${THREAD}`],
      ),
    ],
  ])('that is %s is accepted', async (_what, input) => {
    expect(await refusal(input)).toBe('');
  });
});
