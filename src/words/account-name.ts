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
