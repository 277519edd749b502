import type { AccountMessages, SharedCompany } from './together.ts';

type Counted = Pick<SharedCompany, 'messages'> & {
  readonly accounts: readonly Pick<AccountMessages, 'messages'>[];
};

/** More lines than these do not fit beside the rest of the answer. */
const MOST_COMPANIES = 12;

/** Unknown counts as less than 0: a company without a count comes after all others. */
const mostKnown = ({ accounts, messages }: Counted): number =>
  messages === null ? -1 : accounts.reduce((sum, account) => sum + (account.messages?.most ?? 0), 0);

/** The most messages first. */
export const byMostMessages = (one: Counted, other: Counted): number => mostKnown(other) - mostKnown(one);

/** The companies with a count, in that order; others only up to a dozen in all. */
export function firstShared<Company extends Counted>(shared: readonly Company[]): readonly Company[] {
  const counted = shared.filter(({ messages }) => messages !== null).length;
  return shared.slice(0, Math.max(counted, MOST_COMPANIES));
}
