/** How the user called this program, and with which ledger and language: a suggested command must work when it is typed. */
let called = 'sidedoor';
let shared: SharedOptions = {};

type SharedOptions = { readonly ledger?: string; readonly account?: string; readonly lang?: string };

/** Commands that take `--account`. */
const COMMANDS_WITH_ACCOUNT: ReadonlySet<string> = new Set(
  'accounts answer companies company connections exposure finding findings letter messages report review share'.split(
    ' ',
  ),
);

/** Call this before any text is produced. */
export const setProgram = (command: string, options: SharedOptions = {}): void => {
  called = command;
  setSharedOptions(options);
};

/** Options of this command that suggested commands must repeat. */
export const setSharedOptions = (options: SharedOptions): void => {
  shared = options;
};

/** What is shown is about this one of several accounts: suggested commands must act on it too. */
export const setShownAccount = (account: string): void => {
  shared = { ...shared, account };
};

const COMMAND = /\bsidedoor ([a-z]+)/g;

/** One of our texts with its commands as the user would type them, for this account; null: for all joined accounts. */
export const withProgram = (text: string, account: string | null = shared.account ?? null): string =>
  text.replace(
    COMMAND,
    (_, name: string) => `${called} ${name}${toOptions(hasAccount(name) ? account : null)}`,
  );

/** The same for a text of the catalogue before it is parsed: a path may contain ICU's special characters. */
export const programTemplate = (text: string): string =>
  text.replace(
    COMMAND,
    (_, name: string) => `{calledAs} ${name}{${hasAccount(name) ? 'accountOptions' : 'options'}}`,
  );

export const programValues = () => ({
  calledAs: called,
  options: toOptions(null),
  accountOptions: toOptions(shared.account ?? null),
});

const hasAccount = (command: string): boolean => COMMANDS_WITH_ACCOUNT.has(command);

const toOptions = (account: string | null): string =>
  Object.entries({ ledger: shared.ledger, account, lang: shared.lang })
    .map(([name, value]) => (value === undefined || value === null ? '' : ` --${name} ${shellWord(value)}`))
    .join('');

/** A word, quoted for a shell. */
export const shellWord = (word: string): string =>
  /^[\w./:@%+=,\\-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
