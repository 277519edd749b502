import { existsSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type AuditJson, auditJsonSchema } from '../../src/engine/contract/audit-json.ts';
import { handover } from '../../src/words/en/handover.ts';
import { refusals } from '../../src/words/en/refusals.ts';
import { APPS, type HostileCase, SECRET } from './case.ts';

/** What one run of `sidedoor audit --json` on a case ended in. */
export type CaseRun = {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly ledger: string;
  /** Of the whole process, where it was one of its own. */
  readonly cost?: { readonly seconds: number; readonly megabytes: number };
};

/** Processor time and memory of one import. A good one takes a second and 200 MB, with the code that has to be loaded. */
const LIMITS = { seconds: 30, megabytes: 900 };

/** Characters that act on a terminal: control characters except the line feed, and those that change the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ACTIVE = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/** The outcome in the words of `Expected`. */
export function describeOutcome(one: HostileCase, { code, out, err }: CaseRun): string {
  if (code === 0) return describeDocument(one, parseAudit(out));
  const sentence = /^sidedoor: (.*)$/m.exec(err)?.[1] ?? '';
  if (/^(?:The only document|None of the \d+ documents) could (?:not )?be read/.test(sentence))
    return 'nothing read';
  const refusal = REFUSALS.find(([, pattern]) => pattern.test(sentence));
  return refusal ? `refused ${refusal[0]}` : `exit ${code}: ${err.trim().slice(0, 300)}`;
}

const parseAudit = (out: string): AuditJson => auditJsonSchema.parse(JSON.parse(out));

function describeDocument({ subject }: HostileCase, { coverage }: AuditJson): string {
  const found = coverage.documents.find(({ path }) => path === subject);
  if (!found) return 'absent';
  const [problem] = found.problems;
  return problem ? `${found.status} ${problem.code}` : found.status;
}

/** Each sentence that refuses, as a pattern: up to the first choice between words. */
const REFUSALS = Object.entries({ ...refusals, ...handover })
  .filter(([id]) => id.startsWith('refusal.') && id !== 'refusal.people.one')
  .map(([id, text]): [string, RegExp] => [id.slice('refusal.'.length), toPattern(text)]);

function toPattern(text: string): RegExp {
  const [simple = ''] = text.split(/\{\w+, /);
  const words = simple.split(/\{\w+\}/).map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${words.join('.+')}`);
}

/** Everything wrong with a run; empty if it ended as it should. */
export function findDefects(one: HostileCase, run: CaseRun): string[] {
  const { code, out, err, ledger, cost } = run;
  const outcome = describeOutcome(one, run);
  const defects = one.expect.split(' | ').includes(outcome) ? [] : [`${outcome} instead of ${one.expect}`];
  if (ACTIVE.test(out) || ACTIVE.test(err)) defects.push('prints control signs');
  if (out.includes(SECRET) || err.includes(SECRET)) defects.push('prints the text of a message');
  if (code === 0) defects.push(...checkAudit(one, parseAudit(out)), ...checkLedger(ledger));
  else if (existsSync(ledger) && outcome !== 'nothing read')
    defects.push('leaves a ledger though nothing was imported');
  if (cost && cost.seconds > LIMITS.seconds) defects.push(`takes ${cost.seconds.toFixed(1)} s`);
  if (cost && cost.megabytes > LIMITS.megabytes) defects.push(`takes ${cost.megabytes} MB`);
  return defects;
}

function checkAudit({ subject, counts }: HostileCase, audit: AuditJson): string[] {
  const good = audit.coverage.documents.some(({ path, status }) => path === APPS && status === 'read');
  const lost = good || subject === APPS ? [] : ['the good document was not read'];
  const wrong = Object.entries(counts ?? {}).filter(
    ([name, count]) => audit.counts[name as keyof AuditJson['counts']] !== count,
  );
  return [...lost, ...wrong.map(([name, count]) => `${name} is not ${count}`)];
}

function checkLedger(ledger: string): string[] {
  const db = new Database(ledger, { readonly: true });
  try {
    const isWhole = db.pragma('integrity_check', { simple: true }) === 'ok';
    const hasKeys = (db.pragma('foreign_key_check') as unknown[]).length === 0;
    const holdsSecret = readFileSync(ledger).includes(SECRET);
    return [
      ...(isWhole && hasKeys ? [] : ['the ledger is damaged']),
      ...(holdsSecret ? ['the ledger holds the text of a message'] : []),
    ];
  } finally {
    db.close();
  }
}
