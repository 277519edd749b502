import type { Service } from '../../src/model/enumerations.ts';
import type { CompanyTogether } from '../../src/model/together.ts';
import { shellWord, withProgram } from '../../src/words/program.ts';
import { label, say, sayAll } from '../../src/words/say.ts';
import { accountMessages, reachMessages, sumMessages } from '../../src/words/together.ts';
import { printable } from '../printable.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';

/** The name of a company; where several accounts are joined, also on which service the page shows it. */
export const companyHeading = (name: string, account: Service | null, terminal: Terminal): string =>
  styled(terminal, 'bold', account === null ? name : `${name} · ${say(`service.${account}`)}`);

/** The same company in the other accounts, each with the command that shows it there, and the messages of all. */
export function otherAccountsBlock(
  { accounts, messages }: CompanyTogether,
  command: string,
  { width }: Terminal,
): string {
  const others = accounts.filter(({ isShown }) => !isShown);
  const blocks = others.map((account) => [
    wrap(sayAll(accountMessages(account)).join(' · '), width, '  '),
    wrap(account.channels.map((channel) => label('channel', channel)).join(' · '), width, '    '),
    wrap(sayAll(reachMessages(account)).join(' '), width, '    '),
    `    ${withProgram(`${command} --account ${printable(shellWord(account.account))}`)}`,
  ]);
  const sum = messages === null ? [] : [wrap(sayAll(sumMessages(accounts, 1)).join(' '), width)];
  return [say('app.company.otherAccounts'), ...blocks.flat(), ...sum].join('\n');
}
