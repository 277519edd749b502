import type { Service } from '../../src/model/enumerations.ts';
import type { CompanyTogether } from '../../src/model/together.ts';
import { accountName } from '../../src/words/account-name.ts';
import { shellWord, withProgram } from '../../src/words/program.ts';
import { label, say, sayAll } from '../../src/words/say.ts';
import { accountMessages, reachMessages, sumMessages } from '../../src/words/together.ts';
import { printable } from '../printable.ts';
import type { ShownAmong } from '../shown-account.ts';
import { styled, type Terminal, table, wrap } from '../terminal.ts';
import { heading } from './answer-block.ts';

/** The name of a company; if several accounts are joined, also the service that the page is about. */
export const companyHeading = (name: string, account: Service | null, terminal: Terminal): string =>
  styled(terminal, 'bold', account === null ? name : `${name} · ${say(`service.${account}`)}`);

/** The same company in the other accounts, each with the command that shows it there, and the messages of all. */
export function otherAccountsBlock(
  { accounts, messages }: CompanyTogether,
  command: 'company' | 'exposure',
  { width }: Terminal,
): string {
  const others = accounts.filter(({ isShown }) => !isShown);
  const blocks = others.map((account) => [
    wrap(sayAll(accountMessages(account)).join(' · '), width, '  '),
    wrap(account.channels.map((channel) => label('channel', channel)).join(' · '), width, '    '),
    wrap(sayAll(reachMessages(account)).join(' '), width, '    '),
    `    ${withProgram(`sidedoor ${command} ${account.companyId}`, printable(account.account))}`,
  ]);
  const sum = messages === null ? [] : [wrap(sayAll(sumMessages(accounts, 1)).join(' '), width)];
  return [say('app.company.otherAccounts'), ...blocks.flat(), ...sum].join('\n');
}

/** Pages about all accounts of one person, with the command for each. */
export const stepsOfAll = (): string =>
  [
    [say('answer.next.review-findings'), 'sidedoor review'],
    [say('answer.next.keep-report'), 'sidedoor report --out report.html'],
  ]
    .map(([what, command = '']) => `  ${what}\n     ${withProgram(command, null)}\n`)
    .join('');

/** After the page of one account: the ledger's accounts, with the word for each, and the pages about all of them. */
export function accountsBlock({ accounts, isJoined }: ShownAmong, terminal: Terminal): string {
  const rows = accounts.map(({ word, ...account }) => [
    printable(accountName(account)),
    `--account ${shellWord(word)}`,
  ]);
  const all = `  ${say('answer.together')}\n     ${withProgram('sidedoor accounts', null)}\n`;
  return `\n${heading(terminal, say('answer.accounts'))}${table(rows)}\n${all}${isJoined ? stepsOfAll() : ''}`;
}
