import type { Service } from '../../src/model/enumerations.ts';
import { ownerAmong } from '../../src/words/account-name.ts';
import { say } from '../../src/words/say.ts';
import { formatDay } from './format.ts';

type Exported = {
  readonly service: Service;
  readonly owner: string | null;
  readonly account: string | null;
  readonly generatedAt: string | null;
  readonly importedAt: string;
};

/** An import's name: the owner, the day of the export, and the service unless all imports are Facebook's. */
export const exportName = (
  exported: Exported,
  beside: readonly Pick<Exported, 'service' | 'owner' | 'account'>[],
): string => {
  const isFacebookOnly = [exported, ...beside].every(({ service }) => service === 'facebook');
  const name = datedName({ ...exported, owner: ownerAmong(exported, beside) });
  return isFacebookOnly ? name : `${say(`service.${exported.service}`)} · ${name}`;
};

/** The day of the import must not be mistaken for the day of the export. */
function datedName({ owner, generatedAt, importedAt }: Omit<Exported, 'service' | 'account'>): string {
  const day = formatDay(generatedAt ?? importedAt);
  if (generatedAt === null)
    return owner === null
      ? say('app.shell.exportUndated', { day })
      : say('app.shell.exportUndatedOfOwner', { owner, day });
  return owner === null ? say('app.shell.exportOf', { day }) : say('app.shell.exportOfOwner', { owner, day });
}
