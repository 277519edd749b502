import { describe, expect, it } from 'vitest';
import { readAs } from './reading.ts';

async function read(path: string, content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const { outcome, records, problems } = await readAs(path, text);
  return { status: outcome.status, found: records, codes: problems.map(({ code }) => code) };
}

const LONG = `${'a'.repeat(499)}😀${'b'.repeat(400)}`;
const CUT = `${'a'.repeat(499)}😀`;
const APPS = 'apps_and_websites_off_of_facebook/connected_apps_and_websites';
const THREAD = 'messages/inbox/bo_1/message_1';
const PROFILE = 'profile_information/profile_information.json';
const page = (content: string) =>
  `<html><head><title>${LONG}</title></head><body><div class="_a705"><div class="_a706" role="main">${content}</div></div></body></html>`;

describe('a name of more than 500 characters', () => {
  it.each([
    ['an app', `${APPS}.json`, { installed_apps_v2: [{ name: LONG, category: 'active' }] }, 'name'],
    [
      'a business',
      'apps_and_websites_off_of_facebook/your_off-facebook_activity.json',
      { off_facebook_activity_v2: [{ name: LONG }] },
      'name',
    ],
    [
      'an advertiser',
      'ads_information/advertisers_who_uploaded_a_contact_list_with_your_information.json',
      { custom_audiences_v2: [LONG] },
      'name',
    ],
    ['the owner', PROFILE, { profile_v2: { name: { full_name: LONG } } }, 'name'],
    ['a thread', `${THREAD}.json`, { participants: [{ name: 'Bo' }], messages: [], title: LONG }, 'title'],
  ])('is truncated in %s, with a problem', async (_, path, content, field) => {
    const { found, codes, status } = await read(path, content);
    expect(found[0]).toMatchObject({ [field]: CUT });
    expect({ codes, status }).toEqual({ codes: ['long-name'], status: 'partial' });
  });

  it('is truncated in the participants of a thread, whose messages all count', async () => {
    const messages = [LONG, `${LONG}c`, 'Bo'].map((sender_name) => ({
      sender_name,
      timestamp_ms: 1_452_800_000_000,
      content: 'a',
    }));
    const participants = [{ name: LONG }, { name: 'Bo' }];
    const { found } = await read(`${THREAD}.json`, {
      participants,
      messages,
      title: 'Bo',
    });
    expect(found[0]).toMatchObject({ participants: [CUT, 'Bo'], senders: ['Bo', CUT, CUT] });
    const counted = found.flatMap((one) =>
      one.type === 'thread' ? [...one.days].filter((_, at) => at % 5 === 2) : [],
    );
    expect(counted).toEqual([1, 1, 1]);
  });

  it('is truncated on an HTML page of messages', async () => {
    const card = `<div class="_a6-g"><div class="_a6-h">${LONG}</div><div class="_a6-p"><div>a</div></div><div class="_a6-o"><div class="_a72d">Jan 15, 2016 5:18:36pm</div></div></div>`;
    const { found, codes } = await read(`${THREAD}.html`, page(card));
    expect(found.find(({ type }) => type === 'thread')).toMatchObject({ title: CUT, senders: [CUT] });
    expect(codes).toContain('long-name');
  });

  it('is kept at exactly 500, and ids are never truncated', async () => {
    const app = { name: CUT, category: 'active', user_app_scoped_id: '1'.repeat(40) };
    const { found, codes } = await read(`${APPS}.json`, { installed_apps_v2: [app] });
    expect(found[0]).toMatchObject({ name: CUT, scopedId: '1'.repeat(40) });
    expect(codes).toEqual([]);
  });
});
