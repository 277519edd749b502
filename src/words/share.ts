import type { Answer } from '../model/answer.ts';
import { type Message, message } from './message.ts';
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
  const named = withCompanies
    ? message('share.named.who', { count, names })
    : message('share.named', { count });
  return [
    ...(isSample ? [message('share.sample')] : []),
    count === 0 ? message('share.none') : named,
    ...messagesMessage(answer),
    message('share.limit'),
    message('share.check'),
  ];
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
