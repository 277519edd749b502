import type { Accounts } from '../../src/model/accounts.ts';
import { withProgram } from '../../src/words/program.ts';
import { say } from '../../src/words/say.ts';
import { withoutRemark } from '../../src/words/without-remark.ts';
import { printable } from '../printable.ts';
import { type Terminal, wrap } from '../terminal.ts';
import { answerParagraph, heading } from './answer-block.ts';
import { dayOrDash } from './format.ts';

/** The JSON has all of them. */
const MOST_COMPANIES = 12;

type Account = Accounts['accounts'][number];

/** Account by account, then what they have in common. */
export function accountsPage({ accounts, shared }: Accounts, terminal: Terminal): string {
  if (accounts.length === 0) return `${say('error.no-import.terminal')}\n`;
  const each = accounts.map((account) => accountBlock(account, terminal));
  return [...each, ...(accounts.length > 1 ? [togetherBlock(accounts, shared, terminal)] : [])].join('\n');
}

function accountBlock(account: Account, terminal: Terminal): string {
  const { service, owner, generatedAt, answer } = account;
  const title = [say(`service.${service}`), owner ?? say('cli.imports.noOwner'), dayOrDash(generatedAt)];
  const command = withProgram(`sidedoor findings --account ${service}`);
  return `${heading(terminal, printable(title.join(' · ')))}${answerParagraph(answer, terminal)}  ${command}\n`;
}

function togetherBlock(
  accounts: Accounts['accounts'],
  shared: Accounts['shared'],
  terminal: Terminal,
): string {
  const findings = accounts.reduce((sum, { undecided }) => sum + undecided, 0);
  const names = shared.slice(0, MOST_COMPANIES).map(({ name, services }) => {
    const where = services.map((service) => say(`service.${service}`)).join(', ');
    return `  ${printable(withoutRemark(name))} · ${where}`;
  });
  const more = shared.length - names.length;
  const lines = [
    wrap(say('answer.accounts.together', { accounts: accounts.length, findings }), terminal.width),
    ...(shared.length > 0
      ? [wrap(say('answer.accounts.shared', { count: shared.length }), terminal.width)]
      : []),
    ...names,
    ...(more > 0 ? [`  ${say('cli.more', { count: more })}`] : []),
  ];
  return `${heading(terminal, say('answer.accounts'))}${lines.map((line) => `${line}\n`).join('')}`;
}
