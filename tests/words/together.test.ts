import { describe, expect, it } from 'vitest';
import type { Together } from '../../src/model/together.ts';
import { loadWords } from '../../src/words/languages.ts';
import { sayAll } from '../../src/words/say.ts';
import { sumMessages, togetherParagraphs } from '../../src/words/together.ts';

const messagesOn = (service: 'facebook' | 'instagram' | 'x', messages: [number, number] | null) => ({
  ...{ importId: 1, service, isWhole: true },
  messages: messages && { least: messages[0], most: messages[1] },
});

describe('the texts for all accounts', () => {
  const netflix = { id: 'netflix', name: 'Netflix' };
  const skype = { id: 'skype', name: 'Skype' };
  const NONE = { permitted: [], named: [], chatPrograms: [], byRules: 0, byRulesOnX: 0 };
  const denial = (by: string, { id }: { readonly id: string }) => ({ id: `${by} denies`, by, companyId: id });
  const toText = (
    together: Partial<Together['reach'] & Pick<Together, 'denials'>>,
    accounts: Together['accounts'],
  ) => {
    const { denials = [], ...reach } = together;
    return togetherParagraphs({ reach: { ...NONE, ...reach }, denials, accounts }).map((each) =>
      sayAll(each).join(' '),
    );
  };

  it.each([
    [
      'each claim for itself with its messages and denials, then the messages of all',
      {
        ...{ permitted: [netflix], named: [netflix, skype], byRules: 3 },
        denials: [denial('Netflix', netflix), denial('Facebook', netflix), denial('Meta', netflix)],
      },
      [messagesOn('facebook', [0, 900]), messagesOn('x', [12, 40])],
      [
        'Two companies that Facebook named in connection with messages are among your apps. Of your messages on Facebook, at most 900 fall in the time when they could have had access. Not one can be confirmed. Netflix and Meta deny that messages were read; Sidedoor knows of no such denial by Skype. Your export cannot settle it. On Facebook, 3 more apps may have been connected when apps could ask for your inbox. Whether any of them did is not known.',
        'One app was permitted access to your direct messages on X. Of your messages on X, at least 12 and at most 40 fall in the time when it could have had access. Your export cannot show whether any message was read.',
        'In all, that is at least 12 and at most 940 messages.',
      ],
    ],
    [
      'an account that does not say',
      { named: [netflix], chatPrograms: [skype] },
      [messagesOn('facebook', [0, 900]), messagesOn('instagram', null)],
      [
        'One company that Facebook named in connection with messages is among your apps. Of your messages on Facebook, at most 900 fall in the time when it could have had access. Not one can be confirmed. Your export cannot show whether any message was read. One chat program that showed Facebook chats by design is also among your apps: Skype.',
        'How many of your messages on Instagram could have been reached is not fully known; there may be more.',
      ],
    ],
    [
      'chat programs where none was named, and damaged lists',
      { chatPrograms: [skype], byRules: 1 },
      [{ ...messagesOn('facebook', [1, 1]), isWhole: false }, messagesOn('x', null)],
      [
        'One chat program that showed Facebook chats by design is among your apps: Skype. Of your messages on Facebook, 1 falls in the time when it could have had access. Your export cannot show whether any message was read. On Facebook, one more app may have been connected when apps could ask for your inbox. Whether this one did is not known.',
        'How many of your messages on Facebook and X could have been reached is not fully known; there may be more.',
      ],
    ],
    [
      'apps that only the rules allowed anything',
      { byRules: 2 },
      [messagesOn('facebook', null), messagesOn('x', null)],
      [
        'On Facebook, 2 apps may have been connected when apps could ask for your inbox. Whether any of them did is not known. Your export cannot show whether any message was read.',
        'How many of your messages on Facebook and X could have been reached is not fully known.',
      ],
    ],
    [
      'apps on X from before there was a permission, apart from those on Facebook',
      { permitted: [netflix], byRules: 2, byRulesOnX: 1 },
      [messagesOn('facebook', null), messagesOn('x', [0, 2])],
      [
        'On Facebook, 2 apps may have been connected when apps could ask for your inbox. Whether any of them did is not known. Your export cannot show whether any message was read.',
        'One app was permitted access to your direct messages on X. Of your messages on X, at most 2 fall in the time when it could have had access. Not one can be confirmed. Your export cannot show whether any message was read. On X, one more app may have been connected when an app could read direct messages without a permission of its own. Whether this one did is not known.',
        'How many of your messages on Facebook could have been reached is not fully known; there may be more.',
      ],
    ],
    [
      'no account that says anything',
      {},
      [messagesOn('facebook', null), messagesOn('instagram', null)],
      ['How many of your messages on Facebook and Instagram could have been reached is not fully known.'],
    ],
  ])('say for %s', (_title, together, accounts, paragraphs) => {
    expect(toText(together, accounts)).toEqual(paragraphs);
  });
});

it.each([
  ['en', 'Of your messages on Facebook and X,'],
  ['de', 'Von Ihren Nachrichten auf Facebook und X '],
  ['fr', 'Parmi vos messages sur Facebook et X,'],
  ['es', 'De tus mensajes en Facebook y X,'],
  ['pt-BR', 'Das suas mensagens no Facebook e no X,'],
] as const)('services are listed in %s', async (language, start) => {
  const [sum] = sumMessages([messagesOn('facebook', [0, 900]), messagesOn('x', [0, 0])], 2);
  expect(sum && (await loadWords(language)).say(sum)).toContain(start);
});
