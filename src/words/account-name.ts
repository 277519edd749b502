import type { Service } from '../model/enumerations.ts';
import { say } from './say.ts';

/** The service and the owner. Joined accounts are identified by the service alone. */
export const accountName = ({
  service,
  owner,
}: {
  readonly service: Service;
  readonly owner: string | null;
}): string => [say(`service.${service}`), ...(owner === null ? [] : [owner])].join(' · ');

type Account = {
  readonly service: Service;
  readonly owner: string | null;
  readonly account: string | null;
};

/** The owner’s name, with the service’s own name for the account if another account there has the same owner’s name. */
export function ownerAmong({ service, owner, account }: Account, others: readonly Account[]): string | null {
  if (owner === null || account === null || service === 'facebook') return owner;
  const isShared = others.some(
    (other) => other.service === service && other.owner === owner && (other.account ?? account) !== account,
  );
  return isShared ? `${owner} (${account})` : owner;
}
