import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../archive/harness.ts';
import type { HostileCase } from './case.ts';
import type { CaseRun } from './outcome.ts';

/** Runs the command line on the ledger of a case and returns where its `raw` text is found unchanged, although it would act there. */
export async function findRaw(
  { raw }: HostileCase,
  ledger: string,
  box: Sandbox,
  run: (args: readonly string[]) => Promise<Pick<CaseRun, 'code' | 'out' | 'err'>>,
): Promise<string[]> {
  if (raw === undefined) return [];
  const [page, table] = [join(box.dir, 'report.html'), join(box.dir, 'report.csv')];
  const found: string[] = [];
  for (const out of [page, table]) {
    const { code, err } = await run(['report', '--out', out, '--full', '--ledger', ledger]);
    if (code !== 0) found.push(`no ${out.slice(-4)} report: ${err}`);
  }
  const terminal = await run(['connections', '--ledger', ledger]);
  if (/<img src=x|<script>alert|" onmouseover/.test(readFileSync(page, 'utf8')))
    found.push('the report holds it as markup');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\0\x07\x1b\u202e\u2066]/.test(terminal.out)) found.push('the terminal shows it as it is');
  if (/(?:^|,)"?[=+@]|[;\t]\s*[=+@]/m.test(readFileSync(table, 'utf8')))
    found.push('the table holds it as a formula');
  return found;
}
