import { describe, expect, it } from 'vitest';
import type { ThreadRecord } from '../../src/export/records.ts';
import { GENERATIONS, getTemplate, type MadeGeneration, madeCard, madePage } from './made-pages.ts';
import { type Reading, read } from './support.ts';

const PATH = 'your_facebook_activity/messages/inbox/threefriends_7000000000000001/message_2.html';

type Words = {
  readonly photo: string;
  readonly invite: string;
  readonly participants: string;
  readonly effects: string;
  readonly pending: string;
  readonly dates: readonly [string, string];
};

/** What Facebook prints around the messages of a group, per language. */
const LANGUAGES: Readonly<Record<string, Words>> = {
  en: {
    photo: 'Group photo',
    invite: 'Group Invite Link: off',
    participants: 'Participants: Bo Test, Cy Test and Ada Example',
    effects: 'Word effects',
    pending: 'Mailbox thread pending: True',
    dates: ['Jan 15, 2016 5:18:36pm', 'Jan 14, 2016 5:18:36pm'],
  },
  es: {
    photo: 'Foto del grupo',
    invite: 'Enlace de invitación al grupo: desactivado',
    participants: 'Participantes: Bo Test, Cy Test y Ada Example',
    effects: 'Efectos de palabras',
    pending: 'Conversación pendiente: Verdadero',
    dates: ['mar 15, 2016 5:18:36pm', 'mar 14, 2016 5:18:36pm'],
  },
  fr: {
    photo: 'Photo du groupe',
    invite: 'Lien d’invitation au groupe : désactivé',
    participants: 'Participants : Bo Test, Cy Test et Ada Example',
    effects: 'Effets de mots',
    pending: 'Discussion en attente : Vrai',
    dates: ['mai 15, 2016 5:18:36pm', 'mai 14, 2016 5:18:36pm'],
  },
  de: {
    photo: 'Gruppenfoto',
    invite: 'Einladungslink zur Gruppe: aus',
    participants: 'Teilnehmer: Bo Test, Cy Test und Ada Example',
    effects: 'Worteffekte',
    pending: 'Unterhaltung ausstehend: Wahr',
    dates: ['Mai 15, 2016 5:18:36pm', 'Mai 14, 2016 5:18:36pm'],
  },
  it: {
    photo: 'Foto del gruppo',
    invite: 'Link di invito al gruppo: disattivato',
    participants: 'Partecipanti: Bo Test, Cy Test e Ada Example',
    effects: 'Effetti delle parole',
    pending: 'Conversazione in attesa: Vero',
    dates: ['gen 15, 2016 5:18:36pm', 'gen 14, 2016 5:18:36pm'],
  },
  ru: {
    photo: 'Фото группы',
    invite: 'Ссылка для приглашения: выкл.',
    participants: 'Участники: Bo Test, Cy Test и Ada Example',
    effects: 'Эффекты слов',
    pending: 'Ожидает: Да',
    dates: ['янв 15, 2016 5:18:36pm', 'янв 14, 2016 5:18:36pm'],
  },
  'zh-TW': {
    photo: '群組相片',
    invite: '群組邀請連結：關閉',
    participants: '參與者：Bo Test、Cy Test和Ada Example',
    effects: '文字特效',
    pending: '待處理：正確',
    dates: ['1 月 15, 2016 5:18:36 下午', '1 月 14, 2016 5:18:36 下午'],
  },
};

const CASES = GENERATIONS.flatMap((generation) =>
  Object.entries(LANGUAGES).map(([language, words]) => ({ generation, language, words })),
);

/** The cards that describe a thread: none has a date cell, whatever else it has. */
function header(generation: MadeGeneration, words: Words): string[] {
  const template = getTemplate(generation);
  const effect = madeCard(
    template,
    null,
    '<div>party</div><div>🎉</div><div>Jan 11, 2022, 9:30 AM</div>',
    null,
  );
  return [
    madeCard(template, words.photo, '<a href="messages/photos/1.jpg"><img src="1.jpg" /></a>', null),
    madeCard(template, words.invite, null, null),
    madeCard(template, words.participants, null, null),
    madeCard(template, words.effects, effect + effect, null),
    madeCard(template, words.pending, null, null),
  ];
}

function messages(generation: MadeGeneration, { dates }: Words): [string, string] {
  const template = getTemplate(generation);
  return [
    madeCard(template, 'Bo Test', '<div>hello</div>', dates[0]),
    madeCard(template, 'Ada Example', '<div>hi</div>', dates[1]),
  ];
}

function thread({ found }: Reading): ThreadRecord | undefined {
  return found.find((one) => one.type === 'thread');
}

function count(reading: Reading): number {
  const days = thread(reading)?.days ?? new Int32Array();
  return days.reduce((sum, value, at) => (at % 5 === 2 || at % 5 === 4 ? sum + value : sum), 0);
}

describe('cards that describe a thread', () => {
  it.each(CASES)(
    'are not messages when above them: $generation, $language',
    async ({ generation, words }) => {
      const cards = [...header(generation, words), ...messages(generation, words)];
      const reading = await read(PATH, madePage(generation, 'Three friends', ...cards));
      expect(reading).toMatchObject({ status: 'read', trouble: [] });
      expect(count(reading)).toBe(2);
      expect(thread(reading)?.senders.toSorted()).toEqual(['Ada Example', 'Bo Test']);
      expect(thread(reading)?.participants).toEqual(['Bo Test', 'Cy Test', 'Ada Example']);
    },
  );

  it.each(CASES)(
    'are not messages when below them: $generation, $language',
    async ({ generation, words }) => {
      const cards = [...messages(generation, words), ...header(generation, words)];
      const reading = await read(PATH, madePage(generation, 'Three friends', ...cards));
      expect(reading).toMatchObject({ status: 'read', trouble: [] });
      expect(count(reading)).toBe(2);
    },
  );

  it.each(CASES)(
    'are reported when between messages: $generation, $language',
    async ({ generation, words }) => {
      const [first, second] = messages(generation, words);
      const page = madePage(generation, 'Three friends', first, ...header(generation, words), second);
      const reading = await read(PATH, page);
      expect(reading.status).toBe('partial');
      expect(reading.trouble.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
        'unreadable-date row 2',
        'invalid-message row 3',
        'invalid-message row 4',
        'unreadable-date row 5',
        'invalid-message row 6',
      ]);
    },
  );

  it.each(GENERATIONS)('are not messages with an empty date cell either: %s', async (generation) => {
    const words = LANGUAGES.en as Words;
    const empty = madeCard(getTemplate(generation), words.photo, '<img src="1.jpg" />', '');
    const reading = await read(PATH, madePage(generation, 'x', empty, ...messages(generation, words)));
    expect(count(reading)).toBe(2);
    expect(reading).toMatchObject({ status: 'read', trouble: [] });
  });
});

describe('a page of messages', () => {
  it.each(GENERATIONS)('without any dated card is unrecognised: %s', async (generation) => {
    const template = getTemplate(generation);
    const cards = [
      madeCard(template, 'Bo Test', 'hello', null),
      madeCard(template, 'Ada Example', 'hi', null),
    ];
    const reading = await read(PATH, madePage(generation, 'Bo Test', ...cards));
    expect(reading).toMatchObject({ status: 'unrecognised', found: [] });
    expect(reading.trouble.map(({ code }) => code)).toEqual(['unknown-template']);
  });

  it.each(GENERATIONS)('with only a participants card is empty: %s', async (generation) => {
    const card = madeCard(getTemplate(generation), 'Participants: Bo Test and Ada Example', null, null);
    const reading = await read(PATH, madePage(generation, 'Bo Test', card));
    expect(reading).toMatchObject({ status: 'empty', trouble: [] });
    expect(thread(reading)?.participants).toEqual(['Bo Test', 'Ada Example']);
  });

  it.each(CASES)('with only a group photo and participants is empty: $generation, $language', async (one) => {
    const { generation, words } = one;
    const template = getTemplate(generation);
    const photo = madeCard(template, words.photo, '<img src="1.jpg" />', null);
    const participants = madeCard(template, words.participants, null, null);
    const group = await read(PATH, madePage(generation, 'x', photo, participants));
    expect(group).toMatchObject({ status: 'empty', trouble: [] });
    // A picture alone may be a message whose date is lost.
    const alone = await read(PATH, madePage(generation, 'x', photo));
    expect(alone).toMatchObject({ status: 'unrecognised', found: [] });
  });

  it('in an unknown template is unrecognised', async () => {
    const page =
      '<html><head><title>Carol Test</title></head><body><div class="thread"><div class="hdr">Participants: Ada Example, Carol Test</div><div class="msg"><div class="sender"><div>Ada Example</div></div><div class="body">Hello</div><div class="time">Sep 13, 2020, 12:00 PM</div></div></div></body></html>';
    const reading = await read(PATH, page);
    expect(reading).toMatchObject({ status: 'unrecognised', found: [] });
  });
});
