import { describe, expect, it } from 'vitest';
import { readAs } from './reading.ts';

/** Records of labelled rows are read by the kind and the position of their rows, in any language. */

const FOLDER = 'apps_and_websites_off_of_facebook';
const PERMISSIONS = `${FOLDER}/permissions_you_have_granted_to_apps.json`;
const OFF_META = `${FOLDER}/your_activity_off_meta_technologies.json`;
const SETTINGS = `${FOLDER}/your_activity_off_meta_technologies_settings.json`;
const ADVERTISERS = 'ads_information/advertisers_using_your_activity_or_information.json';
const CROSS_APP = 'your_facebook_activity/messages/your_cross-app_messaging_settings.json';
const AD_THREADS = 'ads_information/messenger_threads_you_started_by_clicking_on_an_ad.json';

const AT = 1474465625;
const record = (...rows: readonly unknown[]) => ({ media: [], label_values: rows, fbid: '1' });
const list = (label: string, ...names: string[]) => ({ label, vec: names.map((value) => ({ value })) });
const read = (path: string, value: unknown) => readAs(path, JSON.stringify(value));

describe('a record of permissions', () => {
  const LABELS: readonly (readonly [string, string, string])[] = [
    ['Permissions', 'Created time', 'Apps blocked from accessing your data'],
    ['Uprawnienia', 'Data utworzenia', 'Aplikacje bez dostępu do Twoich danych'],
    ['Berechtigungen', 'Erstellt am', 'Apps ohne Zugriff auf deine Daten'],
    ['Permisos', 'Fecha de creación', 'Aplicaciones sin acceso a tus datos'],
    ['權限', '建立時間', '無法存取你資料的應用程式'],
    ['Разрешения', 'Время создания', 'Приложения без доступа'],
    ['الأذونات', 'وقت الإنشاء', 'تطبيقات بلا وصول'],
    ['x', 'x', 'x'],
  ];

  it.each([5, 39])('has %i blocked apps after its date, whatever the language', async (count) => {
    const apps = Array.from({ length: count }, (_, at) => `App ${at}`);
    for (const [granted, created, blocked] of LABELS) {
      const rows = [
        list(granted, 'Basic', 'Email'),
        { label: created, timestamp_value: AT },
        ...apps.map((value) => ({ label: blocked, value })),
      ];
      const { records, outcome } = await read(PERMISSIONS, record(...rows));
      expect(records).toMatchObject([
        { type: 'granted-permission', permission: 'Basic', at: AT },
        { type: 'granted-permission', permission: 'Email', at: AT },
        ...apps.map((name) => ({ type: 'blocked-app', name })),
      ]);
      expect(outcome.status).toBe('read');
    }
  });

  it.each(LABELS)(
    'may consist of blocked apps only, after its date (%s)',
    async (_granted, created, blocked) => {
      const rows = [
        { label: created, timestamp_value: AT },
        { label: blocked, value: 'Quiz' },
      ];
      const { records, outcome } = await read(PERMISSIONS, record(...rows));
      expect(records).toMatchObject([{ type: 'blocked-app', name: 'Quiz' }]);
      expect(outcome.status).toBe('read');
    },
  );
});

const NAMED = (row: object, at: number) => ({ ent_field_name: `Ent${at}`, ...row });

describe('Facebook’s own names of records and fields', () => {
  const documents: readonly (readonly [string, readonly object[]])[] = [
    [ADVERTISERS, [list('A list uploaded or used by the advertiser', 'Shop One')]],
    [PERMISSIONS, [list('Permissions', 'Basic'), { label: 'Created time', timestamp_value: AT }]],
    [SETTINGS, [{ label: 'Account association state', value: 'enabled' }]],
    [CROSS_APP, [{ label: '?', value: 'True' }]],
    [AD_THREADS, [{ label: 'Page name', value: 'Shop One' }]],
  ];

  it.each(documents)('are not reported in %s', async (path, rows) => {
    const one = { ...record(...rows.map(NAMED)), ent_name: 'EntX' };
    for (const document of [one, [one, one]]) {
      const { outcome, problems } = await read(path, document);
      expect(problems).toEqual([]);
      expect(outcome.status).toBe('read');
    }
  });

  it.each([
    ['has_data_file_custom_audience', { hasList: true, hasInteraction: false }],
    ['hasRemarketingCustomAudience', { hasList: false, hasInteraction: true }],
  ])('say what a list means in any language: %s', async (name, expected) => {
    const row = { ...list('ಜಾಹೀರಾತುದಾರರು', 'Shop One'), ent_field_name: name };
    const { records, problems } = await read(ADVERTISERS, record(row));
    expect(records).toMatchObject([{ name: 'Shop One', ...expected }]);
    expect(problems).toEqual([]);
  });

  it('distinguish the settings in any language', async () => {
    const row = { label: 'ಸ್ಥಿತಿ', ent_field_name: 'clear_history_count', value: '2' };
    const { records } = await read(SETTINGS, record({ label: '1', value: 'x' }, row));
    expect(records[1]).toMatchObject({ name: 'clear-history-used', value: '2' });
  });
});

describe('a single list of advertisers', () => {
  const INTERACTIONS = [
    "Interactions you may have had with the advertiser's website, app or store",
    'Interaktionen mit der Website, der App oder dem Geschäft des Werbetreibenden',
    'Interactions que vous avez pu avoir avec le site web',
    'Interacciones que puedes haber tenido con el sitio web',
    'Interações que você pode ter tido com o site, o app ou a loja do anunciante',
    'Interazioni che potresti aver avuto con il sito web',
    'Interacties die je mogelijk hebt gehad met de website',
    'Interakcje z witryną, aplikacją lub sklepem reklamodawcy',
    'Взаимодействия с сайтом, приложением или магазином рекламодателя',
    'Взаємодія із сайтом, застосунком або магазином рекламодавця',
    'Reklamverenin internet sitesiyle etkileşimleriniz',
    'Tương tác của bạn với trang web',
    '你可能與廣告主的網站、應用程式或商店進行的互動',
    '广告主のウェブサイトとのやり取り',
    '광고주의 웹사이트와의 상호 작용',
    'تفاعلاتك مع موقع المعلن',
  ];
  const LISTS = [
    'A list uploaded or used by the advertiser',
    'Eine vom Werbetreibenden hochgeladene oder verwendete Liste',
    'Une liste importée ou utilisée par l’annonceur',
    'Una lista subida o usada por el anunciante',
    'Uma lista carregada ou usada pelo anunciante',
    'Lista przesłana lub użyta przez reklamodawcę',
    'Список, загруженный или использованный рекламодателем',
    'Danh sách do nhà quảng cáo tải lên hoặc sử dụng',
    '廣告主上傳或使用的名單',
  ];
  const UNKNOWN = ['ಜಾಹೀರಾತು', 'განმცხადებელი', 'Կայք', 'አስተዋዋቂ', 'Iragarlea', 'విజ్ఞప్తి', ''];

  it.each(INTERACTIONS)('is recognised as one of interactions: %s', async (label) => {
    const { records, problems } = await read(ADVERTISERS, record(list(label, 'Shop')));
    expect(records).toMatchObject([{ hasList: false, hasInteraction: true, hasStoreVisit: false }]);
    expect(problems).toEqual([]);
  });

  it.each(LISTS)('is recognised as one of contact details: %s', async (label) => {
    const { records, problems } = await read(ADVERTISERS, record(list(label, 'Shop')));
    expect(records).toMatchObject([{ hasList: true, hasInteraction: false, hasStoreVisit: false }]);
    expect(problems).toEqual([]);
  });

  it.each(UNKNOWN)('in an unknown language is kept without a reason and reported: "%s"', async (label) => {
    const { records, problems } = await read(ADVERTISERS, record(list(label, 'Shop')));
    expect(records).toMatchObject([{ hasList: false, hasInteraction: false, hasStoreVisit: false }]);
    expect(problems).toMatchObject([{ code: 'unknown-list', pointer: '/label_values/0' }]);
  });

  it.each(UNKNOWN)(
    'is recognised by its position next to two others, even empty ones: "%s"',
    async (label) => {
      const lists = record(list(label, 'Shop'), list(label), list(label));
      const { records, problems } = await read(ADVERTISERS, lists);
      expect(records).toMatchObject([{ hasList: true, hasInteraction: false }]);
      expect(problems).toEqual([]);
    },
  );

  it('known to be of interactions is followed by the store visits', async () => {
    const [label = ''] = INTERACTIONS;
    const { records } = await read(ADVERTISERS, record(list(label, 'A'), list('?', 'B')));
    expect(records).toMatchObject([{ hasInteraction: true }, { hasStoreVisit: true }]);
  });
});

describe('an off-Meta event whose date is text', () => {
  const dated = (received: string) => ({
    title: 'Shop',
    fbid: '1',
    label_values: [
      {
        label: '?',
        vec: [
          {
            dict: [
              { label: '?', value: '1204567890123347' },
              { label: '?', value: 'PAGE_VIEW' },
              { label: '?', value: received },
            ],
          },
        ],
      },
    ],
  });
  const DATES = [
    ['Mar 03, 2024 6:25:10 pm', '2024-03-03T18:25:10Z'],
    ['3 mars 2024, 18:25', '2024-03-03T18:25:00Z'],
    ['3. März 2024 um 18:25', '2024-03-03T18:25:00Z'],
    ['El 12 de marzo de 2024 a las 21:40', '2024-03-12T21:40:00Z'],
    ['3 marca 2024, 18:25', '2024-03-03T18:25:00Z'],
    ['2024年4月3日下午6:25', '2024-04-03T18:25:00Z'],
    ['18:25, 3 tháng 4, 2024', '2024-04-03T18:25:00Z'],
  ] as const;

  it.each(DATES)('is parsed: %s', async (printed, iso) => {
    const keyed = { name: 'Shop', events: [{ id: 1, type: 'PAGE_VIEW', timestamp: printed }] };
    for (const document of [[dated(printed)], { off_facebook_activity_v2: [keyed] }]) {
      const { records, problems } = await read(OFF_META, document);
      const event = { at: Date.parse(iso) / 1000, type: 'PAGE_VIEW' };
      expect(records).toMatchObject([{ name: 'Shop', basis: 'local', events: [event] }]);
      expect(problems).toEqual([]);
    }
  });

  it.each(['in spring', '03/04', '32 marca 2024, 18:25'])(
    'is reported when it cannot be parsed: %s',
    async (printed) => {
      const { records, problems } = await read(OFF_META, [dated(printed)]);
      expect(records).toMatchObject([
        { events: [{ at: null, type: 'PAGE_VIEW', sourceId: '1204567890123347' }] },
      ]);
      expect(problems.map(({ code }) => code)).toEqual(['unreadable-date']);
    },
  );
});

describe('boolean values', () => {
  it.each([
    ['True', 'False'],
    ['Yes', 'No'],
    ['Верно', 'Неверно'],
    ['Правда', 'Неправда'],
    ['Wahr', 'Falsch'],
    ['Vrai', 'Faux'],
    ['Verdadero', 'Falso'],
    ['Verdadeiro', 'Falso'],
    ['Vero', 'Falso'],
    ['Waar', 'Onwaar'],
    ['Prawda', 'Fałsz'],
    ['Doğru', 'Yanlış'],
    ['Evet', 'Hayır'],
    ['Đúng', 'Sai'],
    ['正確', '錯誤'],
    ['はい', 'いいえ'],
    ['참', '거짓'],
    ['صحيح', 'خطأ'],
    ['\u200fنعم\u200f', 'لا'],
    ['Tosi', 'Epätosi'],
    [' OUI ', 'NON'],
  ])('are parsed from "%s" and "%s"', async (on, off) => {
    const rows = [on, off].map((value) => ({ label: '?', value }));
    const { records, problems } = await read(CROSS_APP, record(...rows));
    expect(records).toMatchObject([{ value: 'true' }, { value: 'false' }]);
    expect(problems).toEqual([]);
  });

  it('are not used as the name of a page', async () => {
    for (const flag of ['Falso', 'Неверно', '錯誤', 'Fałsz', 'Yanlış', 'خطأ']) {
      const rows = [
        { label: 'Page', value: 'Shop' },
        { label: '?!', value: flag },
      ];
      const { records } = await read(AD_THREADS, record(...rows));
      expect(records).toMatchObject([{ type: 'ad-thread', page: 'Shop' }]);
    }
  });
});
