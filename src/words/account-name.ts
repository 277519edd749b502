import type { Service } from '../model/enumerations.ts';
import { say } from './say.ts';

/** Of which service, and whose there. Of joined accounts the service alone tells which one it is. */
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

/** The owner’s name, with what the service calls the account where another account there has the same name. */
export function ownerAmong({ service, owner, account }: Account, others: readonly Account[]): string | null {
  if (owner === null || account === null || service === 'facebook') return owner;
  const isShared = others.some(
    (other) => other.service === service && other.owner === owner && (other.account ?? account) !== account,
  );
  return isShared ? `${owner} (${account})` : owner;
}
