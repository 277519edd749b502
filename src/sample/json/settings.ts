import type { SampleDocument } from '../document.ts';
import type { SampleModel } from '../model/model.ts';
import { documentAt, isOld, keyed } from './document-at.ts';
import type { Json } from './format.ts';
import { labelled, labelRecord } from './label-values.ts';

/** Whose export it is, the messaging settings, accounts and logins. */
export function* settingsDocuments(model: SampleModel): Generator<SampleDocument> {
  const { paths } = model.era;
  yield* documentAt(paths.profile, 'profile', keyed(model, 'profile', { name: ownName(model) }));
  yield* documentAt(paths.accounts, 'accounts-center', ACCOUNTS);
  if (!isOld(model)) yield* messengerSettings(model);
  yield* loginDocuments(model);
}

function ownName({ owner }: SampleModel): Json {
  const [first = '', last = ''] = owner.split(' ');
  return { full_name: owner, first_name: first, middle_name: '', last_name: last };
}

const ACCOUNTS: Json = {
  accounts_center_v2: [
    {
      service_name: 'Instagram',
      native_app_id: 100001,
      username: 'ada.example.sample',
      email: 'ada@example.org',
      phone_number: '+10000000000',
      name: 'Ada Example',
    },
  ],
};

function* messengerSettings(model: SampleModel): Generator<SampleDocument> {
  const { messages } = model.era.paths;
  const autofill = { CITY: ['Sampletown'], EMAIL: ['ada@example.org'], FULL_NAME: [model.owner] };
  yield* documentAt(`${messages}/autofill_information.json`, 'messenger-autofill', {
    autofill_information_v2: autofill,
  });
  yield* documentAt(
    `${messages}/secret_conversations.json`,
    'secret-conversations',
    secretConversations(model),
  );
  if (model.era.name !== '2026') return;
  const cross = [
    labelled('Has cross-app messaging enabled', 'True'),
    labelled('Has cross-app messaging enabled for groups', 'False'),
  ];
  yield* documentAt(
    `${messages}/your_cross-app_messaging_settings.json`,
    'cross-app-messaging',
    labelRecord('2109876501234567', cross, 1601510400),
  );
}

function secretConversations(model: SampleModel): Json {
  return {
    secret_conversations_v2: {
      has_sent_message: true,
      has_received_message: true,
      tincan_devices: [{ timestamp: 1541421619, name: 'Example Phone' }],
      armadillo_devices: [
        {
          device_type: 'Msgr:Android-300.0.0.0.100',
          device_manufacturer: 'example',
          device_model: 'EX-100',
          device_os_version: '11',
          last_connected_ip: '203.0.113.17',
          last_active_time: model.era.generatedAt - 90_000,
        },
      ],
      calls: [],
    },
  };
}

const LOGIN = { ip_address: '203.0.113.17', user_agent: 'ExampleAgent/1.0' };

function* loginDocuments(model: SampleModel): Generator<SampleDocument> {
  const { loginsFolder, recognisedDevices } = model.era.paths;
  const last = model.era.generatedAt - 7200;
  const devices = [
    device('Facebook for iPhone', 1389548869, last),
    device('Twitch', 1465930941, 1465930941),
    device('Spotify', 1331980000, 1420000000),
  ];
  const isKeptName = isOld(model) || model.era.name === '2021';
  const root = isKeptName ? 'recognized_devices' : 'recognized_devices_v2';
  yield* documentAt(recognisedDevices, 'logins', { [root]: devices });
  const accesses = [
    { action: 'Login', timestamp: last, site: 'www.facebook.com', ip_address: '203.0.113.17' },
    { action: 'Logout', timestamp: last - 90_000, site: 'm.facebook.com', ip_address: '198.51.100.23' },
  ];
  const at = (name: string, root: string, rows: Json[]) =>
    documentAt(`${loginsFolder}/${name}.json`, 'logins', keyed(model, root, rows));
  yield* at('logins_and_logouts', 'account_accesses', accesses);
  const sessions = [
    session('Firefox', 'web', last),
    session('Messenger for iOS', 'messenger_lite_for_ios', last),
  ];
  yield* at("where_you're_logged_in", 'active_sessions', sessions);
  const activity = [{ action: 'Session updated', timestamp: last, ...LOGIN, ...PLACE }];
  yield* at('account_activity', 'account_activity', activity);
}

const PLACE = {
  datr_cookie: 'Zz9Q********************',
  city: 'Sampletown',
  region: 'Sample Region',
  country: 'XX',
  site_name: 'www.facebook.com',
};

function device(name: string, created: number, updated: number): Json {
  return { name, created_timestamp: created, updated_timestamp: updated, ...LOGIN, datr_cookie: '' };
}

function session(app: string, type: string, at: number): Json {
  return {
    created_timestamp: at - 7_000_000,
    updated_timestamp: at,
    ...LOGIN,
    datr_cookie: 'Zz9Q********************',
    device: 'Linux',
    location: 'Sampletown, Exampleland',
    app,
    session_type: type,
  };
}
