/** How the person called this program: a command that is suggested must work when it is typed. */
let called = 'sidedoor';

/** To be called once, before anything is said. */
export const setProgram = (command: string): void => {
  called = command;
};

/** A text of ours with the commands in it as the person would type them. */
export const withProgram = (text: string): string =>
  text.replace(/\bsidedoor (?=[a-z])/g, () => `${called} `);
