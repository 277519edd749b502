import { describe, expect, it } from 'vitest';
import { identify, sectionOfThread, threadKey } from '../../src/export/identify.ts';
import { recognise } from '../../src/export/recognise.ts';

describe('a thread', () => {
  it.each([
    ['messages/inbox/alexmuster_q7exampl3x/message_1.json', 'inbox/alexmuster_q7exampl3x', 'inbox'],
    [
      'your_facebook_activity/messages/inbox/alexmuster_q7exampl3x/message_2.json',
      'inbox/alexmuster_q7exampl3x',
      'inbox',
    ],
    ['x/messages/e2ee_cutover/115045/message_1.html', 'e2ee_cutover/115045', 'e2ee_cutover'],
    ['messages/inbox/AlexMuster_Zq7Lm2XcVw/message.json', 'inbox/AlexMuster_Zq7Lm2XcVw', 'inbox'],
    ['messages/AlexMuster_Zq7Lm2XcVw/message.json', 'inbox/AlexMuster_Zq7Lm2XcVw', 'inbox'],
    ['messages/Zoë Beispiel_7.json', 'e2ee/Zoë Beispiel_7', 'e2ee'],
    ['messages/17.html', 'inbox/17', 'inbox'],
  ])('of %s has the key %s', (path, key, section) => {
    expect(threadKey(path)).toBe(key);
    expect(sectionOfThread(path)).toBe(section);
  });

  it('has no key when the path is not a thread', () => {
    expect(threadKey('messages/secret_conversations.json')).toBeNull();
    expect(sectionOfThread('index.htm')).toBeNull();
  });
});

describe('the identity of a document', () => {
  it('is the same in the folders of all eras and in both formats', () => {
    const paths = [
      'messages/inbox/alexmuster_1/message_1.json',
      'your_facebook_activity/messages/inbox/alexmuster_1/message_1.html',
    ];
    expect(new Set(paths.map((path) => identify(path)?.identity)).size).toBe(1);
  });

  it('distinguishes the parts of a thread, the sections and the pages of businesses', () => {
    const paths = [
      'messages/inbox/alexmuster_1/message_1.json',
      'messages/inbox/alexmuster_1/message_11.json',
      'messages/archived_threads/alexmuster_1/message_1.json',
      'apps_and_websites_off_of_facebook/your_off-facebook_activity/0.html',
      'apps_and_websites_off_of_facebook/your_off-facebook_activity/1.html',
      'apps_and_websites_off_of_facebook/your_off-facebook_activity.html',
    ];
    expect(new Set(paths.map((path) => identify(path)?.identity)).size).toBe(paths.length);
  });
});

describe('a second copy of a document', () => {
  const CONNECTED = 'apps_and_websites_off_of_facebook/connected_apps_and_websites';
  const THREAD = 'your_facebook_activity/messages/inbox/bo_1/message_1';
  const PAGE = 'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies/0';
  const NAMED = 'apps_and_websites_off_of_facebook/off/x_2_123456_654321';

  it.each(
    [
      [' (1)', '(1)', ' 2', ' - Copy', ' - Kopie', ' - copie', ' - Cópia'],
      [' - Копия', ' - コピー', 'のコピー', ' - 副本'],
    ].flat(),
  )('with "%s" in its name has the same identity', (mark) => {
    for (const [path, extension] of [
      [CONNECTED, 'json'],
      [THREAD, 'json'],
      [THREAD, 'html'],
      [PAGE, 'html'],
      [NAMED, 'html'],
      ['messages/Bo Test_1', 'json'],
      ['your_facebook_activity/messages/autofill_information', 'json'],
    ]) {
      expect(identify(`${path}${mark}.${extension}`)).toEqual(identify(`${path}.${extension}`));
      expect(threadKey(`${path}${mark}.${extension}`)).toBe(threadKey(`${path}.${extension}`));
    }
  });

  it('has the same identity when its folder is a copy', () => {
    expect(threadKey('messages 2/inbox (1)/bo_1 - Kopie/message_1.json')).toBe('inbox/bo_1');
    expect(identify(`${CONNECTED.replace('/', ' 2/')}.json`)).toEqual(identify(`${CONNECTED}.json`));
  });

  it('is not assumed for a name that only looks like one', () => {
    expect(threadKey('messages/Trip (2)_7.json')).toBe('e2ee/Trip (2)_7');
    expect(threadKey('messages/Trip (2).json')).toBe('e2ee/Trip (2)');
    const pages = [NAMED, NAMED.replace('x_2', 'x'), PAGE, PAGE.replace('/0', '/2')];
    expect(new Set(pages.map((page) => identify(`${page}.html`)?.identity)).size).toBe(4);
    expect(recognise('apps_and_websites_off_of_facebook/my notes (1).json')).toBeNull();
  });
});

it('the sections of threads are recognised without a `messages` folder', () => {
  expect(threadKey('inbox/bo_1/message_1.json')).toBe('inbox/bo_1');
  expect(sectionOfThread('archived_threads/bo_1/message_1.html')).toBe('archived_threads');
});

describe('a copy made by 7-Zip', () => {
  const INBOX = 'your_facebook_activity/messages/inbox';
  const PAGES = 'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies';
  it.each([
    [`${INBOX}/bo_1/message_1.json`, `${INBOX}/bo_1/message_1_1.json`],
    [`${INBOX}/bo_1/message_12.html`, `${INBOX}/bo_1/message_12_2.html`],
    ['messages/inbox/bo_q7exampl3x/message_1.json', 'messages/inbox/bo_q7exampl3x/message_1_1.json'],
    ['messages/Bo Test_7.json', 'messages/Bo Test_7_1.json'],
    [`${PAGES}/0.html`, `${PAGES}/0_1.html`],
  ])('of %s may be %s', (path, copy) => expect(identify(copy)).toEqual(identify(path)));

  it('stays with its own chat', () => {
    const paths = ['bo_1', 'cy_2'].map((folder) => `${INBOX}/${folder}/message_1_1.json`);
    expect(paths.map((path) => threadKey(path))).toEqual(['inbox/bo_1', 'inbox/cy_2']);
    // Other bytes make it another chat.
    expect(threadKey('messages/Bo Test_7_1.json')).toBe('e2ee/Bo Test_7_1');
  });

  it.each([`${INBOX}/bo_1/message_2.json`, `${PAGES}/1688_1234567890123456.html`, 'messages/Bo Test_8.json'])(
    'is not assumed for %s',
    (path) => {
      const others = [`${INBOX}/bo_1/message_1.json`, `${PAGES}/1688.html`, 'messages/Bo Test_7.json'];
      for (const other of others) expect(identify(path)?.identity).not.toBe(identify(other)?.identity);
    },
  );
});
