import { describe, expect, it } from 'vitest';
import { within } from '../../src/sample/html/records.ts';
import { readAs } from '../export/reading.ts';
import { GENERATIONS, getTemplate, type MadeGeneration, madePage, madeTable } from './made-pages.ts';
import { type Reading, read } from './support.ts';

/** Yes and no, and labels that nothing depends on. */
const LANGUAGES: Readonly<Record<string, { yes: string; no: string; sent: string; device: string }>> = {
  en: { yes: 'Yes', no: 'No', sent: 'Sent secret messages?', device: 'Device model' },
  es: { yes: 'Sí', no: 'No', sent: '¿Mensajes secretos enviados?', device: 'Modelo del dispositivo' },
  fr: { yes: 'Oui', no: 'Non', sent: 'Messages secrets envoyés ?', device: 'Modèle de l’appareil' },
  de: { yes: 'Ja', no: 'Nein', sent: 'Geheime Nachrichten gesendet?', device: 'Gerätemodell' },
  pt: { yes: 'Sim', no: 'Não', sent: 'Mensagens secretas enviadas?', device: 'Modelo do dispositivo' },
  ru: { yes: 'Да', no: 'Нет', sent: 'Секретные сообщения отправлены?', device: 'Модель устройства' },
  'zh-TW': { yes: '是', no: '否', sent: '已傳送秘密訊息？', device: '裝置型號' },
};

const CASES = GENERATIONS.filter((generation) => generation >= '2022').flatMap((generation) =>
  Object.entries(LANGUAGES).map(([language, words]) => ({ generation, language, words })),
);

function settings({ found }: Reading): string[] {
  return found.map((one) => (one.type === 'setting' ? `${one.name} ${one.value}` : one.type));
}

const SECRET = 'your_activity_across_facebook/messages/secret_conversations.html';

/** One cell for label and value, as in all pages seen. */
function flags(generation: MadeGeneration, ...rows: readonly (readonly [string, string])[]): string {
  const template = getTemplate(generation);
  const lines = rows.map(([label, value]) => within(template.wide, `${label}<div>${value}</div>`));
  return within(template.inner, within(template.body, within(template.table, lines.join(''))));
}

function device(generation: MadeGeneration, label: string): string {
  const template = getTemplate(generation);
  const table = madeTable(template, [
    ['x', 'Muster'],
    [label, 'M1'],
    ['y', '192.0.2.1'],
    ['z', 'Jan 05, 2022 5:18:36pm'],
  ]);
  return within(template.inner, within(template.body, table));
}

function secretPage(generation: MadeGeneration, flagCard: string, devices: readonly string[]): string {
  const template = getTemplate(generation);
  const list = within(
    template.inner,
    within(template.heading, 'Devices') + within(template.body, devices.join('')),
  );
  const body = within(template.body, `About.<p></p><div>${flagCard}</div><div>${list}</div>`);
  return madePage(generation, 'x', within(template.inner, within(template.heading, 'Yours') + body));
}

describe('secret conversations', () => {
  it.each(CASES)('are two flags and devices: $generation, $language', async ({ generation, words }) => {
    const two = flags(generation, [words.sent, words.yes], ['…', words.no]);
    for (const count of [0, 1, 3]) {
      const devices = Array.from({ length: count }, () => device(generation, words.device));
      const reading = await read(SECRET, secretPage(generation, two, devices));
      expect(reading).toMatchObject({ status: 'read', trouble: [] });
      expect(settings(reading)).toEqual([
        'secret-conversations-sent true',
        'secret-conversations-received false',
        `secret-conversation-devices ${count}`,
      ]);
    }
  });

  it('with another flag, record or unknown value are reported', async () => {
    const three = flags('2024', ['a', 'Yes'], ['b', 'No'], ['c', 'Yes']);
    const codes = async (page: string) => (await read(SECRET, page)).trouble.map(({ code }) => code);
    expect(await codes(secretPage('2024', three, []))).toEqual(['unknown-row']);
    const two = flags('2024', ['a', 'Yes'], ['b', 'Hmm']);
    expect(await codes(secretPage('2024', two, []))).toEqual(['unknown-flag']);
    const stranger = '<div class="_a6-g"><div class="_a6-p">Else</div></div>';
    expect(await codes(secretPage('2024', flags('2024', ['a', 'Yes']) + stranger, []))).toEqual([
      'unknown-shape',
    ]);
  });

  it('without any known part are unrecognised', async () => {
    const page = madePage('2024', 'x', '<div class="_a6-g"><div class="_a6-p">Else</div></div>');
    expect((await read(SECRET, page)).status).toBe('unrecognised');
  });

  it('give the same as a JSON record of rows', async () => {
    const label_values = [
      { label: 'a', value: 'Да' },
      { label: 'b', value: 'Нет' },
      { label: 'c', vec: [{ value: 'M1' }, { dict: [{ label: 'd', value: 'M2' }] }] },
    ];
    const text = JSON.stringify({ fbid: '1', media: [], label_values });
    const { outcome, records } = await readAs(SECRET.replace('.html', '.json'), text);
    expect(outcome.status).toBe('read');
    expect(records).toMatchObject([{ value: 'true' }, { value: 'false' }, { value: '2' }]);
  });
});

const ACCOUNTS = 'personal_information/facebook_accounts_center/accounts_center';

/** A record of rows in the two nested boxes that such records have in pages. */
function labelledPage(generation: MadeGeneration, rows: readonly (readonly [string, string])[]): string {
  const template = getTemplate(generation);
  const box = (content: string) => within(template.labelled, within(template.labelledBody, content));
  return madePage(generation, 'x', box(box(madeTable(template, rows))));
}

describe('the Accounts Center page', () => {
  it.each(CASES)(
    'in an unknown form is reported once: $generation, $language',
    async ({ generation, words }) => {
      const rows = Array.from({ length: 8 }, (_, at): [string, string] => [`${words.device} ${at}`, 'x']);
      const page = await read(`${ACCOUNTS}.html`, labelledPage(generation, rows));
      const label_values = rows.map(([label, value]) => ({ label, value }));
      const record = { timestamp: 1_700_000_000, media: [], label_values, fbid: '1' };
      for (const whole of [record, [record]]) {
        const { outcome, problems } = await readAs(`${ACCOUNTS}.json`, JSON.stringify(whole));
        expect(outcome).toMatchObject({ status: 'read', records: 1 });
        expect(problems.map(({ code }) => code)).toEqual(['unknown-form']);
      }
      expect(page.status).toBe('read');
      expect(page.trouble.map(({ code }) => code)).toEqual(['unknown-form']);
      expect(settings(page)).toEqual(['accounts-center set']);
    },
  );

  it.each(CASES)('gives the services it lists: $generation, $language', async ({ generation, words }) => {
    const rows: [string, string][] = [
      [words.device, 'Instagram'],
      [words.sent, 'ada@example.org'],
    ];
    const { found, trouble, status } = await read(`${ACCOUNTS}.html`, labelledPage(generation, rows));
    expect(found).toMatchObject([{ type: 'linked-account', service: 'Instagram' }]);
    expect({ trouble, status }).toEqual({ trouble: [], status: 'read' });
    expect(JSON.stringify(found)).not.toContain('ada@');
  });
});

describe('settings in rows', () => {
  const PAGES = {
    'your_facebook_activity/messages/your_cross-app_messaging_settings.html': 2,
    'your_facebook_activity/messages/autofill_information.html': 1,
    'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies_settings.html': 2,
  };
  const each = CASES.flatMap((one) =>
    Object.entries(PAGES).map(([path, count]) => ({ ...one, path, count })),
  );

  it.each(each)('are read: $generation, $language, $path', async ({ generation, words, path, count }) => {
    const rows = [
      [words.sent, words.yes],
      [words.device, words.no],
    ] as const;
    const reading = await read(path, labelledPage(generation, rows));
    expect(reading).toMatchObject({ status: 'read', records: count, trouble: [] });
  });
});
