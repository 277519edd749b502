/*
 * Documents whose records contain less, more or something else than usual, never seen but possible: an empty cell, an extra
 * row, a date in the wrong place, a text instead of a number.
 */

const T = 1_600_000_000;
const AT = { timestamp: T };
const rows = (...label_values: unknown[]) => ({ label_values });
const row = (value: unknown, label = '?') => ({ label, value });
const many = (...values: unknown[]) => ({ label: '?', vec: values.map((value) => ({ value })) });
const date = { label: '?', timestamp_value: T };
const empty = { label: '?', value: '' };
const blank = { label: '?' };
const group = (...dict: unknown[]) => ({ label: '', dict });
/** By the document's path: what is odd, and the document. */
export const ODD_DOCUMENTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'profile_information/profile_information.json': {
    'other names': {
      profile_v2: {
        name: { full_name: 'Ada Example' },
        previous_names: [{ name: 'Ada Maiden', timestamp: 1 }, {}],
        other_names: ['Adi', { name: 'Lovelace' }],
      },
    },
    'a name in parts': { profile_v2: { name: { first_name: 'Ada', middle_name: '', last_name: 'Example' } } },
    'a middle name': { profile: { name: { first_name: 'Ada', middle_name: 'B.', last_name: 'Example' } } },
    'no name': { profile_v2: { name: {} } },
    'an address for a name': { profile_v2: { name: 'ada@example.org' } },
    'a year for a name': { profile_v2: { name: 'May 1990' } },
    'digits in a name': { profile_v2: { name: 'Ada 3rd' } },
    'no letter in a name': { profile_v2: { name: '12' } },
    rows: [rows(row('Ada Example'), row('x'))],
  },
  'apps_and_websites_off_of_facebook/permissions_you_have_granted_to_apps.json': {
    'a date of its own': [{ ...AT, ...rows(many('Email')) }],
    'no date anywhere': [rows(many('Email'))],
    'an empty cell for the date': [rows(row('Email'), empty, row('Quiz'))],
    'a label alone for the date': [rows(many('Email'), blank, many('Quiz'))],
    'an empty cell first': [rows(empty, many('Email'), row('Quiz'))],
    'a block list before the date': [rows(many('Email'), { ...many('Quiz'), label: 'Blocked apps' }, date)],
    'two dates': [rows(many('Email'), date, date, many('Quiz'))],
    'rows of one label and no date': [rows(row('Email'), row('Quiz'))],
    'a first row with a label of its own': [rows(row('Email', 'Permission'), row('Quiz'), row('Trivia'))],
    'a block list alone': [rows({ ...many('Quiz'), label: 'Blocked' }, many('Email'))],
    'an empty entry': [rows(many('Email', ''), date)],
    'a date alone': [rows(date)],
    'a group of names': [rows(group(row('Email'), row('Friends')), date)],
    'a record among items': [rows({ label: '?', vec: [{ dict: [{ label: '?', value: 'Email' }] }] }, date)],
    'an empty list beside': [rows(many('Email'), date, { label: '?', vec: [] }, many('Quiz'))],
    'an empty list alone': rows(many()),
  },
  'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json': {
    'events that are no list': { off_facebook_activity_v2: [{ name: 'a', events: 'x' }] },
    'no events': { off_facebook_activity_v2: [{ name: 'a' }, { name: 'b', events: null }] },
    'no name': { off_facebook_activity_v2: [{ events: [] }] },
    'events of other forms': {
      off_facebook_activity_v2: [
        { name: 'a', events: [null, { id: 1, type: 'VIEW', timestamp: T * 1000 }, { id: 1 }] },
      ],
    },
    'a key of Instagram': { apps_and_websites_off_meta_activity: [{ name: 'a', events: [] }] },
    ids: {
      off_facebook_activity_v2: [
        {
          name: 'a',
          events: ['12', 12, '0', 0, 'x', '1'.repeat(41), '12x', 'x12'].map((id) => ({
            id,
            type: 'VIEW',
            timestamp: T,
          })),
        },
      ],
    },
    types: {
      off_facebook_activity_v2: [
        {
          name: 'a',
          events: ['Page view', ' VIEW ', 'VIEW_2', 'V'.repeat(100), 7, '', 'V'.repeat(600)].map((type) => ({
            id: '1',
            type,
            timestamp: T,
          })),
        },
      ],
    },
    times: {
      off_facebook_activity_v2: [
        {
          name: 'a',
          events: [0, '1600000000', 'May 1, 2020, 10:00 AM', -1, null].map((timestamp) => ({
            id: '1',
            type: 'VIEW',
            timestamp,
          })),
        },
      ],
    },
    'a printed time first': {
      off_facebook_activity_v2: [
        {
          name: 'a',
          events: ['May 1, 2020, 10:00 AM', T].map((timestamp) => ({ id: '1', type: 'VIEW', timestamp })),
        },
      ],
    },
    'a printed time last': {
      off_facebook_activity_v2: [
        {
          name: 'a',
          events: [T, 'May 1, 2020, 10:00 AM'].map((timestamp) => ({ id: '1', type: 'VIEW', timestamp })),
        },
      ],
    },
    'events in rows': [
      {
        title: 'a',
        label_values: [
          {
            label: '?',
            vec: [
              { dict: [row('12'), row('VIEW'), date] },
              { dict: [row('Page view'), row('PURCHASE'), row('34')] },
              { dict: [row('May 1, 2020, 10:00 AM'), row('56'), row('CUSTOM')] },
              { value: 'x' },
              { dict: [row('7'), row('VIEW'), row('May 1, 2020, 10:00 AM'), row('more')] },
              { dict: [row('7'), row('VIEW'), date, row('more')] },
              { dict: [row(''), row('VIEW'), row(8), date, many('x')] },
              { dict: [row('8x'), row('x8'), date] },
            ],
          },
        ],
      },
    ],
    'a row beside the list': [{ title: 'a', label_values: [{ label: '?', vec: [] }, row('x')] }],
    'rows without a title': [rows(many('x'))],
  },
  'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies_settings.json': {
    values: [
      {
        ...AT,
        ...rows(
          row('On'),
          row(3),
          row(true),
          row(' 4 '),
          row('FALSE'),
          row('a true word'),
          row('12 days'),
          row('day 12'),
          row('false alarm'),
          row('not false'),
          row('truest'),
          row('untrue'),
          row({}),
          empty,
        ),
      },
    ],
    'more than nine rows of unknown names': [rows(...Array.from({ length: 12 }, () => row('personal')))],
    'a known label whose text ends in a row': [rows(row('x'), row('Robin', 'Combined number of row-1'))],
    groups: [rows(group(row('On'), row('5')), { label: '?', dict: [row('personal'), row('6')] })],
    'a list beside': [rows(row('On'), many('x'))],
    'a list alone': [rows(many('x'))],
    nothing: [rows({ label: '?', vec: [] })],
    'an odd date': [{ timestamp: -1, ...rows(row('On')) }],
  },
  "ads_information/advertisers_you've_interacted_with.json": {
    'lists of all ads documents of 2018': {
      topics: ['Chess'],
      custom_audiences: ['Canva'],
      lead_gen_info: [],
      history: [{ action: 'Clicked ad' }],
    },
    'an action alone': { history_v2: [{ action: 'Click', timestamp: T }] },
    'a title alone': { history_v2: [{ title: 'Shop', timestamp: -1 }] },
    nothing: { history_v2: [{ timestamp: T }] },
    'an address': { history_v2: [{ title: 'Shop', action: 'Click', url: 'https://www.netflix.com/x' }] },
    'rows with a date': [{ ...AT, ...rows(row('Click'), row('Shop')) }],
    'rows with an odd date': [{ timestamp: -1, ...rows(row('Click'), row('Shop')) }],
    'an address alone': [rows(row('https://www.netflix.com/x'))],
    'addresses that lead elsewhere': [
      'https://www.shop.example.co.uk/x?y=1',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.netflix.com%2Fsignup',
      'https://www.facebook.com/ads/library/?id=1357924680135792',
      'https://m.me/example',
    ].map((href) =>
      rows(row('Click'), row('Shop'), row('https://www.facebook.com/x'), { ...row(href), href }),
    ),
    'a title alone in a row': [rows(row('Northwind', '標題'))],
    'addresses by form': [rows(row('Click'), row('Shop'), row('http://www.netflix.com/x'))],
    'a text with an address in it': [rows(row('Click'), row('See https://www.netflix.com/x'))],
    'an address with a text behind it': [rows(row('Click'), row('https://www.netflix.com/x is it'))],
    'an address as a link': [
      rows(row('Click'), row('Shop'), { label: '?', value: 'Visit', href: 'https://www.netflix.com/' }),
    ],
    'a third text and a list': [rows(row('Click'), row('Shop'), row('more'), many('x'))],
    'an action by its label': [rows(row('Click', 'Action'))],
    'a list alone': [rows(many('x'))],
    'nothing in rows': [rows(blank)],
  },
  "ads_information/information_you've_submitted_to_advertisers.json": {
    labels: { lead_gen_info_v2: [{ label: 'Email', value: 'x' }, { value: 'x' }] },
    rows: [
      rows(
        row('x', 'Email'),
        { label: 'City', vec: [] },
        { label: '', dict: [row('x', 'Phone'), { label: '', dict: [row('x', 'Street')] }] },
        { label: 'Named', dict: [row('x', 'Inner')] },
        { label: '', vec: [{ dict: [row('x', 'Job')] }, { value: 'x' }] },
        { value: 'x' },
      ),
    ],
  },
  "security_and_login_information/where_you're_logged_in.json": {
    names: {
      active_sessions_v2: [
        { app: 'Spotify', device: 'Phone', created_timestamp: T },
        { app: '203.0.113.7', device: 'Phone', updated_timestamp: T },
        { session_type: 'x', created_timestamp: 0, updated_timestamp: T },
        { name: 'Car', created_timestamp: -1, updated_timestamp: T },
        { name: 'Car' },
        { app: '203.0.113.7' },
        {},
      ],
    },
  },
  'security_and_login_information/mobile_devices.json': {
    names: { devices: [{ type: 'Phone', os: 'X', update_time: T }, { os: 'X' }] },
  },
  'logged_information/location/timezone.json': {
    somewhere: { a: [{ b: { c: 'Europe/Berlin' } }, 'Europe/Berlin'] },
    two: { a: 'Europe/Berlin', b: 'America/New_York' },
    none: { a: 'Atlantis/Deep', b: 7, c: null },
    'at the last depth': { a: { b: { c: { d: { e: { f: { g: 'Europe/Berlin' } } } } } } },
    deeper: { a: { b: { c: { d: { e: { f: { g: { h: { i: { j: 'Europe/Berlin' } } } } } } } } } },
  },
  'your_facebook_activity/messages/your_cross-app_messaging_settings.json': {
    rows: [{ ...AT, ...rows(row('True'), row('False'), row('Robin')) }],
    numbers: [rows(row(12), row('12'), row('13'))],
    'words of no language': [rows(row('Haiya'), row('Robin Sample wrote this in a cell'))],
    booleans: [rows(row(true), row(false), row(true))],
    'half numbers': [rows(row('12x'), row('x12'))],
    'long words': [rows(row('x'.repeat(30)), row('x'.repeat(31)))],
    'an odd date and a list': [{ timestamp: -1, ...rows(row('True'), many('x')) }],
    'a list alone': [rows(many('x'))],
    'an empty cell': [rows(empty, row('True'))],
    nothing: [rows(blank)],
  },
  'messages/secret_conversations.json': {
    'flags and devices': {
      secret_conversations_v2: {
        has_sent_message: true,
        has_received_message: 'x',
        tincan_devices: [{}],
        armadillo_devices: [{}, {}],
      },
    },
    'null flags': { secret_conversations_v2: { has_sent_message: null } },
    'no object': { secret_conversations_v2: 'x' },
    rows: [rows(row('True'), row('False'), many('x', 'y'))],
    'one row': [rows(row('True'))],
    'a third row': [rows(row('True'), row('False'), row('x'))],
    'no row': [rows(many('x'))],
    'a date beside': [rows(row('True'), date)],
    nothing: [rows(blank)],
  },
  'messages/autofill_information.json': {
    'a name': { autofill_information_v2: { FULL_NAME: ['Ada Example'], EMAIL: ['x'] } },
    'another name': { autofill_information_v2: { full_name: 'Ada Example' } },
    'no name': { autofill_information_v2: { EMAIL: ['x'] } },
    empty: { autofill_information_v2: {} },
    'no object': { autofill_information_v2: 'x' },
    rows: [rows(row('x'))],
    nothing: [rows(blank)],
  },
  'ads_information/messenger_threads_you_started_by_clicking_on_an_ad.json': {
    'a single time': [rows(date, row('Northwind', 'Page'))],
    'questions in several scripts': [
      rows(
        row('x', 'Restricted?'),
        row('x', 'Restricted ？ '),
        row('x', 'مقيد؟'),
        row('x', 'Restricted;  '),
        row('Northwind', 'Page? name'),
      ),
    ],
    'times as text': [rows(many('Mar 02, 2026 1:40:22 pm', 'yesterday'), row('Northwind', 'Page'))],
    'a flag, two names and a group': [
      rows(row('False', 'x'), row('First', 'x'), row('Northwind', 'x'), group(row('x'))),
    ],
    'no page': [rows(row('', 'Page'))],
    nothing: [rows(blank)],
  },
  'ads_information/advertisers_using_your_activity_or_information.json': {
    'bare names': { custom_audiences_v2: ['Canva', { advertiser_name: 'Northwind' }, 7] },
    marks: {
      custom_audiences_all_types_v2: [
        {
          advertiser_name: 'Canva',
          has_data_file_custom_audience: true,
          has_remarketing_custom_audience: null,
          has_in_person_store_visit: 'x',
        },
        { advertiser_name: 'Uber', has_in_person_store_visit: null },
        { has_data_file_custom_audience: 'x' },
      ],
    },
    'four lists': rows(many('a'), many('b'), many('c'), many('d')),
    'two lists of unknown meaning, one of them empty': [rows(many('Canva', ''), many())],
    'no list': [rows(row('Canva'))],
    'a row beside the list': [rows({ ...many('Canva'), label: 'Interactions' }, row('x'))],
    nothing: [rows(blank)],
  },
  'apps_and_websites_off_of_facebook/posts_from_apps_and_websites.json': {
    posts: {
      app_posts_v2: [
        { title: 'Robin Sample posted something via Spotify.' },
        { title: 'x' },
        { timestamp: -1 },
        {},
      ],
    },
    'a link': {
      app_posts_v2: [
        {
          timestamp: T,
          title: 'x',
          attachments: [{ data: [{ external_context: { url: 'https://www.netflix.com/x' } }] }],
        },
      ],
    },
  },
  'your_facebook_activity/posts/your_posts_1.json': {
    posts: [7, {}, { title: 'Robin Sample posted something via Spotify.', timestamp: T }],
    'posts of nobody else': [{ title: 'Robin Sample shared a link.', data: [{ post: 'via Netflix' }] }, AT],
  },
  'ads_information/apps_detected_on_your_account.json': {
    'no media': [null, []].map((media) => ({ media, ...rows(row('Spotify')) })),
    'media of which nobody knows': [{ media: [{ uri: 'x' }], ...rows(row('Spotify')) }],
    rows: [
      rows(row('Spotify')),
      rows(row('Spotify'), row('x'), many('x')),
      rows(many('Uber', '')),
      rows(many('Uber'), date),
      rows(date),
      rows(blank),
    ],
  },
  'apps_and_websites_off_of_facebook/connected_apps_and_websites.json': {
    categories: {
      installed_apps_v2: [
        { name: 'A', category: null },
        { name: 'A', category: '' },
        { name: 'A', category: 7 },
        { name: 'A', category: 'ACTIVE' },
        { name: 'A' },
        ...['suspended', 'constructor', '__proto__'].map((category) => ({ name: 'A', category })),
      ],
    },
    'no name': { installed_apps_v2: [{ added_timestamp: T }] },
    'an impossible date': { installed_apps_v2: [{ name: 'A', added_timestamp: -5, category: 'inactive' }] },
    ids: {
      installed_apps_v2: [null, '', '0', 0, '1'.repeat(41), 'x1', '1x', -1].map((id) => ({
        name: 'A',
        user_app_scoped_id: id,
      })),
    },
  },
  'apps_and_websites_off_of_facebook/your_apps.json': {
    apps: { admined_apps_v2: [{ name: 'A', added_timestamp: T }, { name: 'B', added_timestamp: -1 }, {}] },
  },
  'facebook_accounts_center/accounts_center.json': {
    'one account': { accounts_center_v2: { service_name: 'Instagram' } },
    nobody: { accounts_center_v2: {} },
    'a list below': {
      accounts_center_v2: { linked_accounts: [{ service_name: 'Instagram', email: 'x' }, {}] },
    },
    'no name': { accounts_center_v2: { email: 'x' } },
    'a list': { accounts_center_v2: [{ service_name: 'Instagram' }, {}] },
    rows: [rows(row('Instagram'), row('robin@example.org'), many('Threads', ''))],
    'rows without a service': [rows(row('robin'))],
    nothing: [rows(blank)],
  },
};
