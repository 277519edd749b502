import type { Command } from 'commander';
import {
  type DecisionOrder,
  recordDecision,
  undoDecision,
  undoLastAct,
} from '../../src/engine/act/decisions.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { OpenImport } from '../../src/engine/open-import.ts';
import {
  followUpCalendar,
  hadSubject,
  hasSubject,
  historyJson,
  reviewJson,
} from '../../src/engine/read/decisions.ts';
import {
  accountLabel,
  type JoinedAccounts,
  newestOfAccounts,
  openJoinedAccounts,
} from '../../src/engine/read/joined-accounts.ts';
import { accountWord } from '../../src/engine/read/ledger-accounts.ts';
import { DECISION_KINDS } from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';
import {
  type CliContext,
  type CommonOptions,
  isoDay,
  parseChoice,
  print,
  UsageError,
  withAccount,
  withEngine,
  withJson,
  withWriter,
} from '../context.ts';
import { writeNewFile } from '../new-file.ts';
import { printable } from '../printable.ts';
import { listBeside, sayNotJoined } from '../shown-account.ts';
import type { SafeTerminal } from '../terminal.ts';
import { decidedPage, historyPage, reviewPage } from '../views/review-page.ts';

type Options = CommonOptions & {
  readonly decision?: string;
  readonly note?: string;
  readonly followUp?: string;
  readonly connections?: true | readonly string[];
  readonly history?: boolean;
  readonly undo?: boolean;
  readonly ics?: string;
  readonly force?: boolean;
};

/** `review`: what is left, decisions on findings and apps, their history, undo, and follow-ups for a calendar. */
export function reviewCommand(command: Command, context: CliContext): void {
  command
    .option('--decision <decision>', say('help.review.decision', { choices: DECISION_KINDS.join(', ') }))
    .option('--note <text>', say('help.review.note'))
    .option('--follow-up <day>', say('help.review.followUp'))
    .option('--connections [names...]', say('help.review.connections'))
    .option('--history', say('help.review.history'))
    .option('--undo', say('help.review.undo'))
    .option('--ics <file>', say('help.review.ics'))
    .option('--force', say('help.review.force'));
  withJson(withAccount(command)).action((id: string | undefined, options: Options) =>
    toRunner(options)(context, options, (engine) => run(context, engine, id ?? null, options)),
  );
}

/** Only commands that write have to wait for other writers. */
const toRunner = ({ decision, undo }: Options): typeof withEngine =>
  decision !== undefined || undo ? withWriter : withEngine;

function run(context: CliContext, engine: Engine, id: string | null, options: Options): void {
  refuseMixtures(id, options);
  const { terminal } = context;
  if (id !== null) {
    runOn(terminal, engine, id, options);
    return;
  }
  const joined = openJoinedAccounts(engine);
  if (options.ics !== undefined) writeCalendar(context, joined, options.ics, options.force ?? false);
  else if (options.undo) print(terminal, options, undoLastAct(joined), decidedPage);
  else {
    sayNotJoined(engine, terminal, options);
    print(terminal, options, reviewJson(joined), reviewPage);
  }
}

/** Acts on one finding or app, in the account that has it. */
function runOn(terminal: SafeTerminal, engine: Engine, id: string, options: Options): void {
  const order = options.decision === undefined ? null : toOrder(id, options);
  const joined = openJoinedAccounts(engine);
  const opened = findAccount(engine, joined, id, order ? hasSubject : hadSubject);
  if (options.history) {
    print(terminal, options, historyJson(opened, id), historyPage);
    return;
  }
  const decided = order ? recordDecision(opened, order) : undoDecision(opened, id);
  const several = listBeside(engine, opened);
  print(terminal, options, { ...accountLabel(joined, opened), ...decided }, (value) =>
    decidedPage(several ? { ...value, importId: opened.id, service: opened.row.service } : value, terminal),
  );
}

/** The account that has it; if none has it, the first, which then reports that. Throws UsageError if several have it. */
function findAccount(
  engine: Engine,
  joined: JoinedAccounts,
  id: string,
  has: (opened: OpenImport, id: string) => boolean,
): OpenImport {
  const [found = joined[0], ...others] = joined.filter((opened) => has(opened, id));
  if (others.length === 0) return found;
  const all = newestOfAccounts(engine);
  const accounts = [found, ...others].map(({ row }) => accountWord(all, row)).join(', ');
  throw new UsageError(say('cli.review.severalAccounts', { id, accounts }));
}

function refuseMixtures(id: string | null, options: Options): void {
  const acts = [options.decision, options.history, options.undo, options.ics].filter(
    (each) => each !== undefined,
  );
  if (acts.length > 1) throw new UsageError(say('cli.review.oneAct'));
  if (id !== null && acts.length === 0) {
    throw new UsageError(say('cli.review.noDecision', { id, decisions: DECISION_KINDS.join('|') }));
  }
  if (id === null && (options.decision !== undefined || options.history)) {
    throw new UsageError(say('cli.review.noFinding'));
  }
  if (id !== null && options.ics !== undefined) throw new UsageError(say('cli.review.icsAll'));
  const details =
    options.note !== undefined || options.followUp !== undefined || options.connections !== undefined;
  if (details && options.decision === undefined) {
    throw new UsageError(say('cli.review.needsDecision'));
  }
}

function toOrder(id: string, options: Options): DecisionOrder {
  return {
    id,
    decision: parseChoice('--decision', options.decision ?? '', DECISION_KINDS),
    note: options.note?.trim() || null,
    followUp: options.followUp === undefined ? null : isoDay('--follow-up', options.followUp),
    connections: options.connections === true ? 'all' : (options.connections ?? 'none'),
  };
}

function writeCalendar({ terminal }: CliContext, joined: JoinedAccounts, file: string, force: boolean): void {
  const text = followUpCalendar(joined);
  if (file === '-') {
    terminal.data.write(text);
    return;
  }
  writeNewFile(file, text, force);
  terminal.err.write(`${printable(say('cli.review.icsWritten', { file }))}\n`);
}
