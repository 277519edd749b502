import type { Answer } from '../model/answer.ts';
import { type Message, type MessageOf, message } from './message.ts';
import { withoutRemark } from './without-remark.ts';

export type ShareOptions = {
  /** Names the companies, which nothing else does. */
  readonly withCompanies: boolean;
  /** Whether the export is an invented one, which is then said. */
  readonly isSample: boolean;
};

/** What is shown, sentence by sentence: the result first, how to check last. Null where the list of apps is missing. */
export function shareMessages(answer: Answer, { withCompanies, isSample }: ShareOptions): Message[] | null {
  if (answer.apps.state === 'missing' || answer.apps.state === 'unreadable') return null;
  const count = answer.named.companies.length;
  const names = answer.named.companies.map(({ name }) => withoutRemark(name));
  const named = withCompanies ? whoMessage(answer, { count, names }) : namedMessage(answer, count);
  return [
    ...(isSample ? [message('share.sample')] : []),
    count === 0 ? noneMessage(answer) : named,
    ...messagesMessage(answer),
    message('share.limit'),
    message('share.check'),
  ];
}

const namedMessage = ({ service }: Answer, count: number): Message =>
  service === 'x' ? message('share.permitted', { count }) : message('share.named', { count });

const whoMessage = ({ service }: Answer, who: MessageOf<'share.named.who'>['values']): Message =>
  service === 'x' ? message('share.permitted.who', who) : message('share.named.who', who);

function noneMessage({ service, apps: { unclear = 0 } }: Answer): Message {
  if (service === 'x') return message('share.permitted.none', { unclear });
  return message(service === 'instagram' ? 'share.none.instagram' : 'share.none');
}

function messagesMessage({ named: { companies, most }, messages }: Answer): Message[] {
  if (companies.length === 0 || most === 0) return [];
  const [count, total] = [companies.length, roundCount(messages.total)];
  return most < 10
    ? [message('share.messages.few', { total, count })]
    : [message('share.messages', { most: roundCount(most), total, count })];
}

/** To one digit that is not 0, so that the number leads to nobody: 1,929 is 2,000. */
export const roundCount = (value: number): number => Number(value.toPrecision(1));
