import { describe, expect, it } from 'vitest';
import { readAs } from './reading.ts';

const FOLDER = 'apps_and_websites_off_of_facebook';
const app = { name: 'Netflix', added_timestamp: 1412121600, category: 'active' };
const business = (event: object) => [
  { name: 'Shop', events: [{ id: 1, type: 'LEAD', timestamp: 1633197240, ...event }] },
];
const said = { sender_name: 'Ada Example', timestamp_ms: 1412121600000, content: 'Hello' };

/** Documents with a field never seen in an export, and its place. */
const DOCUMENTS: readonly (readonly [string, unknown, string])[] = [
  [
    `${FOLDER}/connected_apps_and_websites.json`,
    { installed_apps_v2: [{ ...app, scopes: ['read_mailbox'] }] },
    '/installed_apps_v2/0/scopes',
  ],
  [
    `${FOLDER}/your_activity_off_meta_technologies.json`,
    { off_facebook_activity_v2: business({ value: 12 }) },
    '/off_facebook_activity_v2/0/events/0/value',
  ],
  [
    'ads_information/apps_detected_on_your_account.json',
    { label_values: [{ label: 'App', value: 'Spotify', extra: 1 }], media: [], fbid: '1' },
    '/label_values/0/extra',
  ],
  [
    'ads_information/apps_detected_on_your_account.json',
    { label_values: [{ label: 'App', value: 'Spotify' }], media: [{ uri: 'x' }], fbid: '1' },
    '/media',
  ],
  [
    'messages/inbox/bo_1/message_1.json',
    { participants: [{ name: 'Bo Test' }], messages: [said, { ...said, via_app: 'Netflix' }] },
    '/messages/1/via_app',
  ],
  [
    'messages/inbox/bo_1/message_1.json',
    { participants: [{ name: 'Bo Test', bot: true }], messages: [said] },
    '/participants/0/bot',
  ],
  [
    'messages/inbox/bo_1/message_1.json',
    { participants: [{ name: 'Bo Test' }], messages: [said], bots: [{}] },
    '/bots/0',
  ],
];

describe('an unknown field', () => {
  it.each(DOCUMENTS)('is reported, and the document is read: %s', async (path, document, pointer) => {
    const { outcome, records, problems } = await readAs(path, JSON.stringify(document));
    expect(outcome.status).toBe('read');
    expect(records).not.toEqual([]);
    expect(problems.map((problem) => [problem.code, problem.pointer])).toEqual([['unknown-form', pointer]]);
  });

  it('is reported once, however many entries have it', async () => {
    const items = [1, 2, 3].map((scope) => ({ ...app, scope }));
    const { problems } = await readAs(
      `${FOLDER}/connected_apps_and_websites.json`,
      JSON.stringify({ installed_apps_v2: items }),
    );
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/installed_apps_v2/0/scope']);
  });

  it('of a login is not reported, because it is personal', async () => {
    const login = { action: 'Login', timestamp: 1412121600, zzq: 'x' };
    const { problems } = await readAs(
      'security_and_login_information/logins_and_logouts.json',
      JSON.stringify({ account_accesses_v2: [login] }),
    );
    expect(problems).toEqual([]);
  });
});
