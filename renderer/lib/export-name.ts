import { say } from '../../src/words/say.ts';
import { formatDay } from './format.ts';

type Exported = {
  readonly owner: string | null;
  readonly generatedAt: string | null;
  readonly importedAt: string;
};

/** What an import is called: whose export it is, and of which day. The day of an import is not taken for that of its export. */
export function exportName({ owner, generatedAt, importedAt }: Exported): string {
  const day = formatDay(generatedAt ?? importedAt);
  if (generatedAt === null)
    return owner === null
      ? say('app.shell.exportUndated', { day })
      : say('app.shell.exportUndatedOfOwner', { owner, day });
  return owner === null ? say('app.shell.exportOf', { day }) : say('app.shell.exportOfOwner', { owner, day });
}
