import type { Answer } from '../model/answer.ts';
import { permittedNames, toNames } from './answer.ts';
import { type Message, message } from './message.ts';

export type ShareOptions = {
  /** Names the companies; without it, nothing does. */
  readonly withCompanies: boolean;
  /** Whether the export is invented, which is then stated. */
  readonly isSample: boolean;
};

/** What is shown, sentence by sentence: the result first, how to check last. Null if the list of apps is missing. */
export function shareMessages(answer: Answer, { withCompanies, isSample }: ShareOptions): Message[] | null {
  if (answer.apps.state === 'missing' || answer.apps.state === 'unreadable') return null;
  const count = answer.named.companies.length;
  const named = withCompanies ? whoMessage(answer) : namedMessage(answer, count);
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

function whoMessage({ service, named: { companies } }: Answer): Message {
  const count = companies.length;
  return service === 'x'
    ? message('share.permitted.who', { count, names: permittedNames(companies) })
    : message('share.named.who', { count, names: toNames(companies) });
}

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

/** Rounded to one significant digit, so that the number identifies nobody: 1,929 becomes 2,000. */
export const roundCount = (value: number): number => Number(value.toPrecision(1));
