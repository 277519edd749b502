/** How the person called this program and its ledger: a command that is suggested must work when it is typed. */
let called = 'sidedoor';
let ledgerOption = '';

/** To be called before anything is said. */
export const setProgram = (command: string, ledger?: string): void => {
  called = command;
  setLedgerOption(ledger);
};

/** The ledger that was named for this command: those that are suggested name it too. */
export const setLedgerOption = (ledger?: string): void => {
  ledgerOption = ledger === undefined ? '' : ` --ledger ${shellWord(ledger)}`;
};

const COMMAND = /\bsidedoor ([a-z]+)/g;

/** A text of ours with the commands in it as the person would type them. */
export const withProgram = (text: string): string =>
  text.replace(COMMAND, (_, name: string) => `${called} ${name}${ledgerOption}`);

/** The same for a text of the catalogue before it is parsed: a path may hold what ICU takes for its own. */
export const programTemplate = (text: string): string => text.replace(COMMAND, '{calledAs} $1{ledgerOption}');

export const programValues = () => ({ calledAs: called, ledgerOption });

/** A word as a shell reads it. */
export const shellWord = (word: string): string =>
  /^[\w./:@%+=,\\-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
