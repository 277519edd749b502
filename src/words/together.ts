import type { CompanyTogether, SharedCompany, Together } from '../model/together.ts';
import { statesMessage } from './connections.ts';
import { type Message, message } from './message.ts';
import { messagesInWindow, shortRange } from './ranges.ts';
import { windowMessage } from './windows.ts';
import { withoutRemark } from './without-remark.ts';

type Accounts = Together['accounts'];
type Account = Accounts[number];

/**
 * What the accounts of one person say together: each claim for itself, with the messages of those that are counted; and the apps
 * that are not.
 */
export function togetherParts({ reach, accounts }: Pick<Together, 'reach' | 'accounts'>): {
  readonly counted: readonly Message[];
  readonly others: readonly Message[];
} {
  const { permitted, named, chatPrograms, byRules } = reach;
  const isNamed = named.length > 0;
  const counted = new Set([...permitted, ...(isNamed ? named : chatPrograms)].map(({ id }) => id));
  const chats = chatPrograms.length > 0 ? [chatsMessage(reach)] : [];
  const also = isNamed || chats.length > 0 ? 'yes' : 'no';
  return {
    counted: [
      ...(isNamed
        ? [message('answer.named.heading', { count: named.length, dated: 'no', years: [] })]
        : chats),
      ...(permitted.length > 0 ? [message('answer.permitted.heading', { count: permitted.length })] : []),
      ...sumMessages(accounts, counted.size),
    ],
    others: [
      ...(isNamed ? chats : []),
      ...(byRules > 0 ? [message('answer.together.byRules', { apps: byRules, also })] : []),
    ],
  };
}

const chatsMessage = ({ named, chatPrograms }: Together['reach']): Message =>
  message('answer.chatPrograms', {
    count: chatPrograms.length,
    also: named.length > 0 ? 'yes' : 'no',
    names: chatPrograms.map(({ name }) => withoutRemark(name)),
  });

/** How many messages on the services that say so, for `count` companies, and on which that is not known in full. */
export function sumMessages(accounts: Accounts, count: number): Message[] {
  const known = accounts.filter(({ messages }) => messages !== null);
  const open = accounts.filter(({ messages, isWhole }) => messages === null || !isWhole);
  const least = sumUp(known, 'least');
  const most = sumUp(known, 'most');
  const range = least === most ? 'exact' : least === 0 ? 'most' : 'range';
  const sum = message('answer.together.count', { services: toServices(known), range, least, most, count });
  return [
    ...(known.length > 0 ? [sum] : []),
    ...(open.length > 0
      ? [
          message('answer.together.open', {
            services: toServices(open),
            known: known.length > 0 ? 'yes' : 'no',
          }),
        ]
      : []),
  ];
}

const sumUp = (accounts: Accounts, end: 'least' | 'most'): number =>
  accounts.reduce((sum, { messages }) => sum + (messages?.[end] ?? 0), 0);

const toServices = (accounts: Accounts): Message[] => accounts.map(toService);

const toService = ({ service }: Account): Message => message(`service.${service}`);

/** `Facebook: 0–900`, or `Facebook` where nothing says how many. */
export const accountRange = (account: Account): Message =>
  account.messages === null
    ? toService(account)
    : message('labelled', {
        label: toService(account),
        text: shortRange(account.messages.least, account.messages.most),
      });

/** How many companies several services list, and what the numbers beside their names are. */
export const sharedMessage = (shared: readonly Pick<SharedCompany, 'messages'>[]): Message =>
  message('answer.accounts.shared', {
    count: shared.length,
    counted: shared.some(({ messages }) => messages !== null) ? 'yes' : 'no',
  });

type CompanyAccount = CompanyTogether['accounts'][number];

/** The service of an account, and how it lists the connections of a company. */
export const accountMessages = (account: CompanyAccount): Message[] => [
  toService(account),
  ...(account.connections.length > 0 ? [statesMessage(account.connections)] : []),
];

/** When it had access by what that account’s export and service say, and how many messages are from that time. */
export function reachMessages({ window, messages }: CompanyAccount): Message[] {
  if (messages === null)
    return [message(window === null ? 'app.finding.notCounted.possible' : 'answer.messages.missing')];
  return [...(window === null ? [] : [windowMessage(window)]), messagesInWindow(messages)];
}
