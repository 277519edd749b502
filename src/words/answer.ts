import type { Answer } from '../model/answer.ts';
import { countedGroup } from '../model/counted-group.ts';
import { type Message, type MessageOf, message } from './message.ts';
import { sayAll } from './say.ts';
import { withoutRemark } from './without-remark.ts';

type Group = Answer['named'];
type Companies = readonly Pick<Group['companies'][number], 'id' | 'name'>[];

/** The answer as one paragraph, for terminal, app and report alike. */
export const answerText = (answer: Answer): string => sayAll(answerMessages(answer)).join(' ');

/** The same as separate sentences. */
export function answerMessages(answer: Answer): Message[] {
  const { headline, inPart, open, others } = answerParts(answer);
  const rest = answer.named.companies.length > 0 ? [...open, ...others] : [...others, ...open];
  return [headline, ...inPart, ...rest];
}

/** The same in parts, for screens: the answer, how many messages and who denies it, and the other apps. */
export function answerParts(answer: Answer): {
  readonly headline: Message;
  readonly inPart: readonly Message[];
  readonly open: readonly Message[];
  readonly others: readonly Message[];
} {
  const { state, listed, unclear = 0 } = answer.apps;
  if (state === 'missing' || state === 'unreadable')
    return { headline: message(`answer.apps.${state}`), inPart: [], open: [], others: [] };
  return {
    headline: listed === 0 ? message('answer.apps.none') : namedMessage(answer),
    inPart: [
      ...(state === 'in-part' ? [message('answer.apps.inPart')] : []),
      ...(unclear > 0 ? [message('answer.permitted.unclear', { count: unclear })] : []),
    ],
    open: whatIsOpen(answer),
    others: otherMessages(answer),
  };
}

function namedMessage({ apps: { unclear = 0 }, service, named, chatPrograms }: Answer): Message {
  const { companies } = named;
  if (service === 'x') {
    const [count, names] = [companies.length, permittedNames(companies)];
    return count === 0
      ? message('answer.permitted.none', { unclear })
      : message('answer.permitted', { count, names });
  }
  if (companies.length === 0) {
    return chatPrograms.companies.length > 0
      ? message('answer.named.noCompany')
      : message('answer.named.none');
  }
  return message('answer.named', { ...namedValues(named), names: toNames(companies) });
}

/** The headline if the names follow in a list. */
export const namedHeading = ({ service, named }: Pick<Answer, 'service' | 'named'>): Message =>
  service === 'x'
    ? message('answer.permitted.heading', { count: named.companies.length })
    : message('answer.named.heading', namedValues(named));

function namedValues({ companies }: Group): MessageOf<'answer.named.heading'>['values'] {
  const years = new Set(companies.map(({ namedIn }) => namedIn).filter((year) => year !== null));
  return {
    count: companies.length,
    dated: years.size > 0 ? 'yes' : 'no',
    years: [...years].sort().map(String),
  };
}

/** The count without its reason, and the reason, for screens that show it on request. */
export function withoutReason(count: Message): { readonly count: Message; readonly reason: Message | null } {
  if (count.id !== 'answer.count.most') return { count, reason: null };
  const { why, ...values } = count.values as MessageOf<'answer.count.most'>['values'];
  return {
    count: message('answer.count.unconfirmed', values),
    reason: message('app.finding.least.zero', { why }),
  };
}

/** Whether something was said before this, for a `select` in a text. */
export const yesOrNo = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no');

/** The apps that Facebook did not name. */
function otherMessages({ service, named, chatPrograms, byRules }: Answer): Message[] {
  const [isNamed, count] = [named.companies.length > 0, chatPrograms.companies.length];
  const chats = message('answer.chatPrograms', {
    count,
    also: yesOrNo(isNamed),
    names: toNames(chatPrograms.companies),
  });
  const rules = message('answer.byRules', {
    service,
    apps: byRules.apps,
    also: yesOrNo(isNamed || count > 0),
  });
  return [...(count > 0 ? [chats] : []), ...(byRules.apps > 0 ? [rules] : [])];
}

/** How many messages could have been reached, and what was said about it. */
const whatIsOpen = (answer: Answer): Message[] => [
  ...countMessages(answer),
  ...(answer.messages.state === 'in-part' ? [message('answer.messages.inPart')] : []),
  ...denialMessages(answer),
];

/** Facebook named few companies; on X there are as many as the user permitted. */
const MOST_PERMITTED = 6;

/** The first, and how many more; the findings are of all of them. */
export function permittedNames(companies: Group['companies']): (string | Message)[] {
  const names = toNames(companies);
  const more = names.length - MOST_PERMITTED;
  return more > 0
    ? [...names.slice(0, MOST_PERMITTED), message('answer.permitted.more', { count: more })]
    : names;
}

export const toNames = (companies: Companies): string[] => companies.map(({ name }) => withoutRemark(name));

function countMessages(answer: Answer): Message[] {
  const { messages } = answer;
  if (messages.total === 0) {
    const isUnreadable = messages.state === 'unreadable' || messages.state === 'in-part';
    return [isUnreadable ? message('answer.messages.unreadable') : message('answer.messages.missing')];
  }
  const isOnlyEncrypted = messages.state === 'missing' && messages.encrypted === messages.total;
  const onlyEncrypted = isOnlyEncrypted ? [message('limit.only-encrypted-messages')] : [];
  const group = countedGroup(answer);
  return group.companies.length === 0
    ? onlyEncrypted
    : [...onlyEncrypted, groupMessage(group, messages.total)];
}

function groupMessage({ companies, least, most, why }: Group, total: number): Message {
  const count = companies.length;
  switch (why) {
    case 'no-overlap': {
      const connections = companies.reduce((sum, each) => sum + each.connections.length, 0);
      return message('answer.count.noOverlap', { count, connections });
    }
    case 'no-message':
      return message('answer.count.none', { count, total });
    case 'certain':
      return least === most
        ? message('answer.count.exact', { count, total, most })
        : message('answer.count.range', { count, total, least, most });
    case 'connection-dates':
      return message('answer.count.most', {
        count,
        total,
        most,
        why: message(`answer.why.${why}`, { count }),
      });
    default:
      return message('answer.count.most', { count, total, most, why: message(`answer.why.${why}`) });
  }
}

function denialMessages({ named, chatPrograms, byRules, denials }: Answer): Message[] {
  const isOpen = named.companies.length + chatPrograms.companies.length + byRules.apps > 0;
  return isOpen ? [denialMessage(named.companies, denials)] : [];
}

/** Who denies that messages were read, and that no export can settle it. */
export function denialMessage(named: Companies, denials: Answer['denials']): Message {
  if (denials.length === 0) return message('answer.open');
  const names = denierNames(named, denials);
  const values = { names, count: names.length };
  const others = named.filter(({ id }) => !denials.some(({ companyId }) => companyId === id));
  return others.length === 0
    ? message('answer.denied', values)
    : message('answer.denied.ofSome', { ...values, others: toNames(others) });
}

/** The companies themselves first. Facebook has been called Meta since 2021 and must not be counted twice. */
function denierNames(named: Companies, denials: Answer['denials']): string[] {
  const names = new Set(denials.map(({ by }) => by));
  if (names.has('Meta')) names.delete('Facebook');
  const own = toNames(named).filter((name) => names.has(name));
  return [...new Set([...own, ...names])];
}

type Step = Answer['next'][number];

/** What to do, and about how much. */
export const stepMessage = ({ kind }: Step): Message => message(`answer.next.${kind}`);

export function stepDetailMessage(
  { apps, messages }: Pick<Answer, 'apps' | 'messages'>,
  step: Step,
): Message {
  const { kind, count } = step;
  if (kind !== 'complete-export') return message(`answer.next.${kind}.detail`, { count });
  const isWhole = (list: { readonly state: string }): boolean => list.state === 'whole';
  const what = isWhole(messages) ? 'apps' : isWhole(apps) ? 'messages' : 'both';
  return message('answer.next.complete-export.detail', { what });
}
