import type { CompanyTogether, SharedCompany, Together } from '../model/together.ts';
import { denialMessage, yesOrNo } from './answer.ts';
import { statesMessage } from './connections.ts';
import { type Message, type MessageOf, message } from './message.ts';
import { messagesInWindow, shortRange } from './ranges.ts';
import { windowMessage } from './windows.ts';
import { withoutRemark } from './without-remark.ts';

type Accounts = Together['accounts'];
type Account = Accounts[number];

/**
 * The joint answer for the accounts of one person, in paragraphs, each claim separately with the messages counted for it: what
 * Facebook named, what X lists as permitted, and last the messages of all.
 */
export const togetherParagraphs = ({
  reach,
  denials,
  accounts,
}: Pick<Together, 'reach' | 'denials' | 'accounts'>): readonly (readonly Message[])[] =>
  [
    onFacebook(
      reach,
      denials,
      accounts.filter(({ service }) => service !== 'x'),
    ),
    onX(
      reach,
      accounts.filter(({ service }) => service === 'x'),
    ),
    [...totalMessages(accounts), ...openMessages(accounts)],
  ].filter(({ length }) => length > 0);

function onFacebook(
  { named, chatPrograms, byRules }: Together['reach'],
  denials: Together['denials'],
  accounts: Accounts,
): Message[] {
  const [isNamed, count] = [named.length > 0, chatPrograms.length];
  const names = chatPrograms.map(({ name }) => withoutRemark(name));
  const chats = message('answer.chatPrograms', { count, also: yesOrNo(isNamed), names });
  const rules = message('answer.together.byRules', {
    service: 'facebook',
    apps: byRules,
    also: yesOrNo(isNamed || count > 0),
  });
  const heading = message('answer.named.heading', { count: named.length, dated: 'no', years: [] });
  const [first, ...others] = [
    ...(isNamed ? [heading] : []),
    ...(count > 0 ? [chats] : []),
    ...(byRules > 0 ? [rules] : []),
  ];
  if (first === undefined) return [];
  return [first, ...countMessages(accounts, named.length || count), denialMessage(named, denials), ...others];
}

function onX({ permitted, byRulesOnX: apps }: Together['reach'], accounts: Accounts): Message[] {
  const count = permitted.length;
  const also = yesOrNo(count > 0);
  const rules = apps > 0 ? [message('answer.together.byRules', { service: 'x', apps, also })] : [];
  const [first, ...others] = [
    ...(count > 0 ? [message('answer.permitted.heading', { count })] : []),
    ...rules,
  ];
  if (first === undefined) return [];
  return [first, ...countMessages(accounts, count), denialMessage([], []), ...others];
}

/** How many messages on the services that give a number, for `count` companies, and for which services it is not fully known. */
export const sumMessages = (accounts: Accounts, count: number): Message[] => [
  ...countMessages(accounts, count),
  ...openMessages(accounts),
];

const withCounts = (accounts: Accounts): Account[] => accounts.filter(({ messages }) => messages !== null);

function countMessages(accounts: Accounts, count: number): Message[] {
  const known = withCounts(accounts);
  if (known.length === 0) return [];
  return [message('answer.together.count', { services: toServices(known), ...sumUp(known), count })];
}

/** If several accounts count any. */
function totalMessages(accounts: Accounts): Message[] {
  const known = withCounts(accounts);
  return known.length > 1 ? [message('answer.together.sum', sumUp(known))] : [];
}

function openMessages(accounts: Accounts): Message[] {
  const open = accounts.filter(({ messages, isWhole }) => messages === null || !isWhole);
  const known = yesOrNo(withCounts(accounts).length > 0);
  return open.length > 0 ? [message('answer.together.open', { services: toServices(open), known })] : [];
}

function sumUp(known: Accounts): MessageOf<'answer.together.sum'>['values'] {
  const least = known.reduce((sum, { messages }) => sum + (messages?.least ?? 0), 0);
  const most = known.reduce((sum, { messages }) => sum + (messages?.most ?? 0), 0);
  return { range: least === most ? 'exact' : least === 0 ? 'most' : 'range', least, most };
}

/** For a list after the word for “on”, which some languages repeat for each item. */
const toServices = (accounts: Accounts): Message[] =>
  accounts.map((account) => message('answer.together.service', { name: toService(account) }));

const toService = ({ service }: Account): Message => message(`service.${service}`);

/** `Facebook: 0–900`, or `Facebook` if there is no count. */
export const accountRange = (account: Account): Message =>
  account.messages === null
    ? toService(account)
    : message('labelled', {
        label: toService(account),
        text: shortRange(account.messages.least, account.messages.most),
      });

/** How many companies several services list, and what the numbers next to their names mean. */
export const sharedMessage = (shared: readonly Pick<SharedCompany, 'messages'>[]): Message =>
  message('answer.accounts.shared', {
    count: shared.length,
    counted: yesOrNo(shared.some(({ messages }) => messages !== null)),
  });

type CompanyAccount = CompanyTogether['accounts'][number];

/** The service of an account, and how it lists the connections of a company. */
export const accountMessages = (account: CompanyAccount): Message[] => [
  toService(account),
  ...(account.connections.length > 0 ? [statesMessage(account.connections)] : []),
];

/** When it had access according to that account’s export and service, and how many messages are from that time. */
export function reachMessages({ window, messages }: CompanyAccount): Message[] {
  if (messages === null)
    return [message(window === null ? 'app.finding.notCounted.possible' : 'answer.messages.missing')];
  return [...(window === null ? [] : [windowMessage(window)]), messagesInWindow(messages)];
}
