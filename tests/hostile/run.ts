import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { sandbox } from '../archive/harness.ts';
import type { HostileCase } from './case.ts';
import { CASES } from './cases.ts';
import { type CaseRun, findDefects } from './outcome.ts';
import { findRaw } from './raw-names.ts';
import { run as runCommand, runInProcess } from './run-case.ts';

/*
 * `npm run hostile [-- --only words]`: every hostile archive and folder through the real command line, one process each.
 * Exit code 1 where a case ends otherwise than it should.
 */

type Row = { readonly one: HostileCase; readonly run: CaseRun; readonly defects: readonly string[] };

async function tryCase(one: HostileCase): Promise<Row> {
  const box = sandbox();
  try {
    const run = await runInProcess(one, box);
    const raw = run.code === 0 ? await findRaw(one, run.ledger, box, runCommand) : [];
    return { one, run, defects: [...findDefects(one, run), ...raw] };
  } finally {
    box.remove();
  }
}

function print({ one, run, defects }: Row): void {
  const { seconds = 0, megabytes = 0 } = run.cost ?? {};
  const cost = `${seconds.toFixed(1).padStart(6)} s ${String(megabytes).padStart(5)} MB`;
  process.stdout.write(`${defects.length > 0 ? 'DEFECT' : 'ok    '} ${cost}  ${one.name}\n`);
  for (const defect of defects) process.stdout.write(`         ${defect}\n`);
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = CASES.filter(({ name, isPosix }) => {
  return name.includes(values.only ?? '') && !(isPosix && process.platform === 'win32');
});
const rows: Row[] = [];
const queue = chosen.values();
async function tryNext(): Promise<void> {
  for (const one of queue) {
    const row = await tryCase(one);
    print(row);
    rows.push(row);
  }
}
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, tryNext));

const groups = Map.groupBy(rows, ({ one }) => one.name.split(/[ :]/)[0] ?? '');
process.stdout.write('\n');
for (const [group, each] of groups) {
  const [seconds, megabytes] = (['seconds', 'megabytes'] as const).map((name) =>
    Math.max(...each.map(({ run }) => run.cost?.[name] ?? 0)),
  );
  const bad = each.filter(({ defects }) => defects.length > 0).length;
  process.stdout.write(
    `${group.padEnd(10)} ${each.length} cases, ${bad} defects, at most ${seconds?.toFixed(1)} s and ${megabytes} MB\n`,
  );
}
const bad = rows.filter(({ defects }) => defects.length > 0);
process.stdout.write(`\n${rows.length} cases, ${bad.length} defects\n`);
process.exitCode = bad.length === 0 ? 0 : 1;
