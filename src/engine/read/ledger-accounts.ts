import type { ReadDb } from '../../ledger/open-ledger.ts';
import type { ImportRow } from '../../ledger/reads/imports.ts';
import { type AccountNames, accountKey, isSameAccount, ownerKey } from '../../review/account-key.ts';
import { isSample } from './is-sample.ts';
import { newestFirst } from './newest-first.ts';

type Ledger = { readonly db: ReadDb; readonly listImports: () => ImportRow[] };

export type LedgerAccounts = {
  readonly shown: readonly ImportRow[];
  /** Invented accounts, if there are real ones. */
  readonly leftOut: readonly ImportRow[];
};

/** The newest export of each account. */
export function listAccounts(ledger: Ledger): LedgerAccounts {
  const imports = ledger.listImports();
  if (imports.length === 0) return { shown: [], leftOut: [] };
  const accounts = Map.groupBy(newestFirst(ledger.db, imports), (row) => `${row.service} ${accountKey(row)}`);
  const all = [...accounts.values()].flatMap(([newest]) => newest ?? []);
  const samples = all.filter((row) => isSample(ledger.db, row));
  return samples.length === all.length
    ? { shown: all, leftOut: [] }
    : { shown: all.filter((row) => !samples.includes(row)), leftOut: samples };
}

/**
 * Whether an import belongs to the account that a person calls by this word: its service, its username, its owner,
 * service/username or service/owner.
 */
export function isCalled({ service, account, owner }: AccountNames, word: string): boolean {
  const name = word.toLowerCase().startsWith(`${service}/`) ? word.slice(service.length + 1) : null;
  return (
    [service, account?.toLowerCase()].includes(word.toLowerCase()) ||
    ownerKey(owner) === ownerKey(word) ||
    (name !== null &&
      (account?.toLowerCase() === name.toLowerCase() || ownerKey(owner ?? '') === ownerKey(name)))
  );
}

/** The shortest word for `--account` that identifies exactly one of these accounts. */
export function accountWord(accounts: readonly AccountNames[], wanted: AccountNames): string {
  const { service, account, owner } = wanted;
  const names = [account, owner].filter((name) => name !== null);
  const words = [service, ...names, ...names.map((name) => `${service}/${name}`)];
  const isUnique = (word: string): boolean =>
    accounts.every((each) => isSameAccount(each, wanted) || !isCalled(each, word));
  return words.find(isUnique) ?? `${service}/${owner ?? ''}`;
}

/** The same among all accounts of the ledger. */
export function ledgerAccountWord({ shown, leftOut }: LedgerAccounts, names: AccountNames): string {
  const isShown = shown.some((row) => isSameAccount(row, names));
  return accountWord(isShown ? shown : [...shown, ...leftOut], names);
}

/** The accounts that match a word; invented ones only if no real one does. */
export function findAccounts({ shown, leftOut }: LedgerAccounts, word: string): ImportRow[] {
  const [found, invented] = [shown, leftOut].map((rows) => rows.filter((row) => isCalled(row, word)));
  return found?.length ? found : (invented ?? []);
}
