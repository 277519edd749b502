import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLimits } from '../../src/audit/limits.ts';
import { Engine } from '../../src/engine/engine.ts';
import { auditJson } from '../../src/engine/read/audit.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { temporaryDir } from '../temporary-dir.ts';

const dir = temporaryDir();
const knowledge = loadKnowledge();

type Files = Readonly<Record<string, string>>;
let serial = 0;

/** Imports the files as one folder and says whose export it is, what the finding on Spotify counts, and what limits name. */
async function importFiles(files: Files, folder = 'export') {
  serial += 1;
  const root = join(dir, String(serial), folder);
  const all: Files = { ...files, 'apps_and_websites_off_of_facebook/apps_and_websites.json': SPOTIFY };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const engine = new Engine({
    ledgerPath: join(dir, `${serial}.sqlite`),
    knowledge,
    now: () => 1_800_000_000,
  });
  try {
    const { importId } = await engine.importExport({ paths: [root] });
    const audit = auditJson(engine.openImport(importId), false);
    const limits = findLimits(engine.db, importId, knowledge).map(({ id }) => id);
    return {
      owner: audit.import.owner,
      most: audit.findings.find(({ id }) => id === 'messaging-partner:spotify')?.exposure?.most,
      ownerLimits: limits.filter((id) => id.includes('owner')),
      statuses: Object.fromEntries(audit.coverage.documents.map(({ path, status }) => [path, status])),
    };
  } finally {
    engine.close();
  }
}

const SPOTIFY = JSON.stringify({
  installed_apps_v2: [
    { name: 'Spotify', added_timestamp: 1_400_000_000, category: 'active', removed_timestamp: 0 },
  ],
});

/** A page of each template: around the content are title and stamp, and nothing else that names the owner. */
const TEMPLATES = {
  2018: (title: string, stamp: string, content: string) =>
    `<html><head><title>${title}</title></head><body class="_5vb_ _2yq _4yic"><div class="_3a_u"><div class="_3b0c"><div class="_3b0d">${title}</div></div><div class="_4t5n" role="main">${content}</div><div class="_4t5o">${stamp}</div></div></body></html>`,
  2022: (title: string, stamp: string, content: string) =>
    `<html><head><title>${title}</title></head><body class="_5vb_ _2yq _a7o5"><div class="_a705"><div class="_3-8y _3-95 _a70a"><div class="_a70d"><div class="_a70e">${title}</div><div class="_aoaa">${stamp}</div></div></div><div class="_a706" role="main">${content}</div></div></body></html>`,
  2026: (title: string, stamp: string, content: string) =>
    `<html><head><title>${title}</title></head><body class="_5vb_ _2yq _a7o5"><div class="_a705"><header class="_as-_ _a709"><div class="_a70d"><h1>${title}</h1><aside role="contentinfo" class="_aoaa">${stamp}</aside></div></header><main class="_a706" role="main">${content}</main></div></body></html>`,
} as const;
type Template = 2018 | 2022 | 2026;

function card(template: Template, sender: string, date: string): string {
  if (template === 2018)
    return `<div class="pam _2lej"><div class="_3-96 _2lek _2lel">${sender}</div><div class="_3-96 _2let"><div>hello</div></div><div class="_3-94 _2lem">${date}</div></div>`;
  const [outer, name, foot] = template === 2022 ? ['div', 'div', 'div'] : ['section', 'h2', 'footer'];
  return `<${outer} class="_3-95 _a6-g"><${name} class="_2ph_ _a6-h _a6-i">${sender}</${name}><div class="_2ph_ _a6-p"><div>hello</div></div><${foot} class="_3-94 _a6-o"><div class="_a72d">${date}</div></${foot}></${outer}>`;
}

/** One thread of two people, each of whom wrote once. */
function thread(template: Template, stamp: string, owner = 'Ada Example'): Files {
  const cards =
    card(template, 'Bo Test', '2016-01-15 17:18:36') + card(template, owner, '2016-01-14 17:18:36');
  return { 'messages/inbox/bo_1/message_1.html': TEMPLATES[template]('Bo Test', stamp, cards) };
}

const profile = (template: Template, stamp: string, label: string, cells = 'th td'): Files => {
  const [key, value] = cells.split(' ');
  const row = (name: string, text: string) =>
    `<tr><${key}>${name}</${key}><${value}>${text}<br /></${value}></tr>`;
  const rows = `${row(label, 'Ada Example')}${row('x', '<table><tr><td>y</td><td>Somebody Else</td></tr></table>')}`;
  const content = `<div class="pam uiBoxWhite noborder"><table class="_a6_n">${rows}</table></div>`;
  return { 'profile_information/profile_information.html': TEMPLATES[template]('x', stamp, content) };
};

const LANGUAGES = [
  [
    'it',
    'Nome',
    'Archivio generato da Ada Example in data: Venerdì 30 dicembre 2022 alle ore 18:46 UTC+01:00',
  ],
  ['ru', 'Имя', 'Создала Ada Example (Четверг, 14 марта 2024 г. в 17:15 UTC+03:00)'],
  ['fi', 'Nimi', 'Luonut Ada Example tiistaina 12. maaliskuuta 2024 klo 21.40 UTC+02:00'],
  ['tr', 'Ad', 'Ada Example tarafından 12 Mart 2024 Salı 21:40 UTC+03:00 tarihinde oluşturuldu'],
  ['ja', '名前', 'Ada Exampleが2024年3月12日火曜日 21:40 UTC+09:00に作成'],
  ['cs', 'Jméno', 'Vytvořila Ada Example v úterý 12. března 2024 v 21:40 UTC+01:00'],
  ['en', 'Name', 'Generated by Ada Example on Friday, January 24, 2020 at 4:56 PM UTC-05:00'],
] as const;
const CASES = LANGUAGES.flatMap(([language, label, stamp]) =>
  ([2018, 2022, 2026] as const).map((template) => [language, template, label, stamp] as const),
);
const KNOWN = {
  owner: 'Ada Example',
  most: { messages: 2, threads: 1, people: 1, sent: 1, received: 1 },
  ownerLimits: [],
};

describe('the owner of an HTML export', () => {
  it.each(CASES)('comes from the “generated by” lines (%s, %i)', async (_, template, __, stamp) => {
    expect(await importFiles(thread(template, stamp))).toMatchObject(KNOWN);
  });

  it.each(CASES)('comes from the first row of the profile page (%s, %i)', async (_, template, label) => {
    for (const cells of ['th td', 'td td']) {
      const found = await importFiles({ ...thread(template, ''), ...profile(template, '', label, cells) });
      expect(found).toMatchObject(KNOWN);
      expect(found.statuses['profile_information/profile_information.html']).toBe('read');
    }
  });

  it.each([2018, 2022, 2026] as const)('is unknown without either (%i)', async (template) => {
    const found = await importFiles(thread(template, ''));
    expect(found).toMatchObject({
      owner: null,
      most: { messages: 2, threads: 1, people: 2, sent: null, received: null },
      ownerLimits: ['limit.no-owner'],
    });
  });

  it('is not taken from a first row that is not a name', async () => {
    const page = profile(2022, '', 'x')['profile_information/profile_information.html'] ?? '';
    const files = {
      'profile_information/profile_information.html': page.replace('Ada Example', 'ada@example.com'),
    };
    const found = await importFiles({ ...thread(2022, ''), ...files });
    expect(found).toMatchObject({ owner: null, ownerLimits: ['limit.no-owner'] });
    expect(found.statuses['profile_information/profile_information.html']).toBe('partial');
  });
});

const json = (title: string, participants: readonly string[], senders: readonly string[]): string =>
  JSON.stringify({
    participants: participants.map((name) => ({ name })),
    messages: senders.map((sender_name, at) => ({
      sender_name,
      timestamp_ms: 1_452_800_000_000 + at * 86_400_000,
      content: 'hello',
    })),
    title,
    thread_path: `inbox/${title}`,
  });
const inbox = (name: string, content: string): Files => ({
  [`messages/inbox/${name}/message_1.json`]: content,
});
const stated = (profile: object): Files => ({
  'profile_information/profile_information.json': JSON.stringify({ profile_v2: profile }),
});
const ADA = stated({ name: { full_name: 'Ada Example' } });

describe('the owner of a JSON export', () => {
  it('may be spelled differently in the threads', async () => {
    const garbled = { name: { full_name: Buffer.from('Zoë Beispiel').toString('latin1') } };
    const files = inbox(
      'bo_1',
      json('Bo', ['Bo Test', 'zoe\u0308 Beispiel'], ['Bo Test', 'zoe\u0308 Beispiel']),
    );
    expect((await importFiles({ ...files, ...stated(garbled) })).most).toMatchObject({
      sent: 1,
      received: 1,
    });
  });

  it('may have had another name before', async () => {
    const profile = {
      name: { full_name: 'Ada Married' },
      previous_names: [{ name: 'Ada Example', timestamp: 1 }],
    };
    const files = inbox('bo_1', json('Bo', ['Bo Test', 'Ada Example'], ['Bo Test', 'Ada Example']));
    const found = await importFiles({ ...files, ...stated(profile) });
    expect(found).toMatchObject({ owner: 'Ada Married', most: { sent: 1, received: 1 }, ownerLimits: [] });
  });

  it('may have another name in only some threads', async () => {
    const profile = {
      name: { full_name: 'Ada Married' },
      previous_names: [{ name: 'Ada Example', timestamp: 1 }],
    };
    const files = {
      ...inbox('bo_1', json('Bo', ['Bo Test', 'Ada Example'], ['Bo Test', 'Ada Example'])),
      ...inbox('cy_2', json('Cy', ['Cy Test', 'Ada Married'], ['Cy Test', 'Ada Married'])),
    };
    expect((await importFiles({ ...files, ...stated(profile) })).most).toMatchObject({
      people: 2,
      sent: 2,
      received: 2,
    });
  });

  it('may have a name in brackets that threads leave out', async () => {
    const files = inbox('bo_1', json('Bo', ['Bo Test', 'Ada Example'], ['Bo Test', 'Ada Example']));
    const found = await importFiles({ ...files, ...stated({ name: { full_name: 'Ada Example (Maiden)' } }) });
    expect(found.most).toMatchObject({ people: 1, sent: 1, received: 1 });
  });

  it('leaves the direction unknown, with a limit, when they take part in no thread', async () => {
    const files = inbox('bo_1', json('Bo', ['Bo Test', 'Ada Maiden'], ['Bo Test', 'Ada Maiden']));
    expect(await importFiles({ ...files, ...ADA })).toMatchObject({
      owner: 'Ada Example',
      most: { messages: 2, people: 2, sent: null, received: null },
      ownerLimits: ['limit.owner-not-among-senders'],
    });
  });

  it('has received everything, with a limit, when they take part but wrote nothing', async () => {
    const files = inbox('bo_1', json('Bo', ['Bo Test', 'Ada Example'], ['Bo Test']));
    expect(await importFiles({ ...files, ...ADA })).toMatchObject({
      most: { messages: 1, people: 1, sent: 0, received: 1 },
      ownerLimits: ['limit.owner-never-wrote'],
    });
  });

  it('is uncertain when they wrote nothing and somebody unlisted did', async () => {
    const files = inbox('bo_1', json('Bo', ['Bo Test', 'Ada Example'], ['Bo Test', 'Ada Maiden']));
    expect(await importFiles({ ...files, ...ADA })).toMatchObject({
      most: { messages: 2, people: 2, sent: null, received: null },
      ownerLimits: ['limit.owner-not-among-senders'],
    });
  });

  it('is the only person who takes part in every thread, with a limit', async () => {
    const files = {
      ...inbox('bo_1', json('Bo', ['Bo Test', 'Ada Example'], ['Bo Test', 'Ada Example'])),
      ...inbox('cy_2', json('Cy', ['Cy Test', 'Ada Example'], ['Cy Test'])),
    };
    expect(await importFiles(files)).toMatchObject({
      owner: 'Ada Example',
      most: { messages: 3, people: 2, sent: 1, received: 2 },
      ownerLimits: ['limit.owner-from-threads'],
    });
  });

  it('is unknown when one person takes part in most threads, but not all', async () => {
    const files = {
      ...inbox('bo_1', json('Bo', ['Bo Test', 'Ada Example'], ['Bo Test', 'Ada Example'])),
      ...inbox('cy_2', json('Cy', ['Cy Test', 'Ada Example'], ['Cy Test'])),
      ...inbox('di_3', json('Di', ['Di Test', 'Bo Test'], ['Di Test', 'Bo Test'])),
    };
    expect(await importFiles(files)).toMatchObject({ owner: null, most: { sent: null, received: null } });
  });

  it('is the person who matches the username in the name of a part, or else only that username', async () => {
    const files = inbox('bo_1', json('Bo', ['Bo Test', 'Ada Example'], ['Bo Test', 'Ada Example']));
    expect(await importFiles(files, 'facebook-ada.example.7-2026-05-20-AbCdEfGh')).toMatchObject(KNOWN);
    expect(await importFiles(files, 'facebook-sunny77-2026-05-20-AbCdEfGh')).toMatchObject({
      owner: 'sunny77',
      most: { people: 2, sent: null, received: null },
      ownerLimits: ['limit.no-owner'],
    });
  });
});
