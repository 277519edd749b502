import type { Engine } from '../src/engine/engine.ts';
import type { OpenImport } from '../src/engine/open-import.ts';
import { openJoinedAccounts } from '../src/engine/read/joined-accounts.ts';
import { findAccounts, ledgerAccountWord, listAccounts } from '../src/engine/read/ledger-accounts.ts';
import { SERVICES } from '../src/model/enumerations.ts';
import { type AccountNames, isSameAccount } from '../src/review/account-key.ts';
import { setShownAccount } from '../src/words/program.ts';
import { say } from '../src/words/say.ts';
import { printable } from './printable.ts';
import { UsageError } from './request-error.ts';
import type { Terminal } from './terminal.ts';

type Asked = { readonly json?: boolean; readonly csv?: string | boolean; readonly account?: string };

/** Whether there is a choice: with one account, accounts are not mentioned. An invented one beside a real one does not count. */
const isOneOfSeveral = (engine: Engine, { row }: OpenImport): boolean => {
  const { shown } = listAccounts(engine);
  return shown.length > 1 || !shown.some((each) => isSameAccount(each, row));
};

export type ShownAmong = {
  readonly accounts: readonly (AccountNames & { readonly word: string })[];
  /** Whether the account is one of those that a command without `--account` joins. */
  readonly isJoined: boolean;
};

/** All accounts of the ledger, unless this import's account is the only one. */
export function listBeside(engine: Engine, opened: OpenImport): ShownAmong | null {
  if (!isOneOfSeveral(engine, opened)) return null;
  const { shown, leftOut } = listAccounts(engine);
  const isThis = (row: AccountNames): boolean => isSameAccount(row, opened.row);
  const rows = [...shown, ...leftOut.filter(isThis)];
  const joined = openJoinedAccounts(engine);
  return {
    accounts: rows.map((row) => ({ ...row, word: ledgerWord(engine, row) })),
    isJoined: joined.length > 1 && joined.some(({ row }) => isThis(row)),
  };
}

/** From here on, suggested commands are about this import's account, if the ledger has several. */
export function suggestFor(engine: Engine, opened: OpenImport): void {
  if (isOneOfSeveral(engine, opened)) setShownAccount(ledgerWord(engine, opened.row));
}

const ledgerWord = (engine: Engine, names: AccountNames): string =>
  printable(ledgerAccountWord(listAccounts(engine), names));

/** The import that a command about one account shows. If the ledger has several and none was named, says which it is. */
export function openShown(engine: Engine, terminal: Terminal, asked: Asked): OpenImport {
  const opened = engine.openImport();
  sayShown(engine, terminal, asked, opened, [opened]);
  return opened;
}

/** The same for a page about one import's account that also mentions these others. */
export function sayShown(
  engine: Engine,
  terminal: Terminal,
  asked: Asked,
  opened: OpenImport,
  covered: readonly OpenImport[],
): void {
  suggestFor(engine, opened);
  if (!isOneOfSeveral(engine, opened)) return;
  sayOthers(
    engine,
    terminal,
    asked,
    covered.map(({ row }) => row),
  );
}

/** Names the ledger's other accounts, for people: not with JSON and CSV, nor if an account was requested. */
export function sayOthers(
  engine: Engine,
  terminal: Terminal,
  { json, csv, account = '' }: Asked,
  covered: readonly AccountNames[],
): void {
  if (json || csv || account !== '') return;
  const { shown, leftOut } = listAccounts(engine);
  const others = [...shown, ...leftOut].filter((row) => !covered.some((each) => isSameAccount(each, row)));
  if (others.length === 0) return;
  const toWords = (rows: readonly AccountNames[]): string[] => rows.map((row) => ledgerWord(engine, row));
  const sentence = say('cli.accounts.others', { shown: toWords(covered), others: toWords(others) });
  terminal.err.write(`${sentence}\n`);
}

/** The same for a command that is about all accounts of one person. */
export const sayNotJoined = (engine: Engine, terminal: Terminal, asked: Asked): void =>
  sayOthers(
    engine,
    terminal,
    asked,
    openJoinedAccounts(engine).map(({ row }) => row),
  );

/** Throws UsageError if the word of `--account` matches several accounts. */
export function refuseSeveral(engine: Engine): void {
  if (engine.account === null) return;
  const accounts = findAccounts(listAccounts(engine), engine.account);
  if (accounts.length < 2) return;
  const words = SERVICES.flatMap((service) => accounts.filter((row) => row.service === service)).map((row) =>
    ledgerWord(engine, row),
  );
  throw new UsageError(say('cli.review.severalAccounts', { id: engine.account, accounts: words.join(', ') }));
}
