import { expect, it } from 'vitest';
import { ODD_DOCUMENTS } from './odd-documents.ts';
import { readAs } from './reading.ts';

it('odd documents give the records and problems that were reviewed by hand', async () => {
  const lines: string[] = [];
  for (const [path, documents] of Object.entries(ODD_DOCUMENTS)) {
    lines.push(`# ${path}`);
    for (const [what, document] of Object.entries(documents)) {
      const { outcome, records, problems } = await readAs(path, JSON.stringify(document));
      const problemLines = problems.map((problem) => `! ${JSON.stringify(problem)}`);
      const recordLines = records.map((record) => JSON.stringify(record));
      lines.push(`## ${what}: ${outcome.status}`, ...recordLines, ...problemLines);
    }
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../fixtures/golden/odd-documents.txt');
});
