import { say } from '../../src/words/say.ts';
import { formatDay } from './format.ts';

type Exported = {
  readonly owner: string | null;
  readonly generatedAt: string | null;
  readonly importedAt: string;
};

/** What an import is called: whose export it is, and of which day, or of the day of the import where it does not say. */
export function exportName({ owner, generatedAt, importedAt }: Exported): string {
  const day = formatDay(generatedAt ?? importedAt);
  return owner === null ? say('app.shell.exportOf', { day }) : say('app.shell.exportOfOwner', { owner, day });
}
