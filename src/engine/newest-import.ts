import type { ReadDb } from '../ledger/open-ledger.ts';
import type { ImportRow } from '../ledger/reads/imports.ts';
import { message } from '../words/message.ts';
import { NotFoundError } from './errors.ts';
import { accountWord, findAccounts, listAccounts } from './read/ledger-accounts.ts';
import { newestFirst } from './read/newest-first.ts';

type Ledger = {
  readonly db: ReadDb;
  readonly listImports: () => ImportRow[];
  readonly account: string | null;
};

/** Finds the import that is opened if none is named: the newest export's, of the named account if any. */
export class NewestImport {
  readonly #ledger: Ledger;
  #found: { readonly key: string; readonly id: number | undefined } | null = null;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Finding it by the exports' dates takes several statements; while the imports are the same, so is the newest. */
  find(imports: readonly ImportRow[]): ImportRow | undefined {
    const { account, db } = this.#ledger;
    if (imports.length === 1 && account === null) return imports[0];
    const key = imports.map(({ id, importedAt, fingerprint }) => `${id} ${importedAt} ${fingerprint}`).join();
    if (this.#found?.key !== key) {
      const [newest] =
        account === null ? newestFirst(db, imports) : findAccounts(listAccounts(this.#ledger), account);
      this.#found = { key, id: newest?.id };
    }
    return imports.find(({ id }) => id === this.#found?.id);
  }

  /** Throws NotFoundError if an account was named. */
  refuseUnknownAccount(): void {
    const { account: word } = this.#ledger;
    if (word === null) return;
    const { shown } = listAccounts(this.#ledger);
    const accounts = shown.map((row) => accountWord(shown, row));
    throw new NotFoundError(message('error.unknown-account', { word, accounts }));
  }
}
