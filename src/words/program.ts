/** How the person called this program, and with which ledger and language: a suggested command must work when it is typed. */
let called = 'sidedoor';
let options = '';

type SharedOptions = { readonly ledger?: string; readonly account?: string; readonly lang?: string };

/** To be called before anything is said. */
export const setProgram = (command: string, shared: SharedOptions = {}): void => {
  called = command;
  setSharedOptions(shared);
};

/** What was named for this command, those that are suggested name too. */
export const setSharedOptions = ({ ledger, account, lang }: SharedOptions): void => {
  options = Object.entries({ ledger, account, lang })
    .map(([name, value]) => (value === undefined ? '' : ` --${name} ${shellWord(value)}`))
    .join('');
};

const COMMAND = /\bsidedoor ([a-z]+)/g;

/** A text of ours with the commands in it as the person would type them. */
export const withProgram = (text: string): string =>
  text.replace(COMMAND, (_, name: string) => `${called} ${name}${options}`);

/** The same for a text of the catalogue before it is parsed: a path may hold what ICU takes for its own. */
export const programTemplate = (text: string): string => text.replace(COMMAND, '{calledAs} $1{options}');

export const programValues = () => ({ calledAs: called, options });

/** A word as a shell reads it. */
export const shellWord = (word: string): string =>
  /^[\w./:@%+=,\\-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
