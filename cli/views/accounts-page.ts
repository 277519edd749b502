import { accountWord } from '../../src/engine/read/ledger-accounts.ts';
import type { Accounts } from '../../src/model/accounts.ts';
import { firstShared } from '../../src/model/shared-companies.ts';
import type { SharedCompany, Together } from '../../src/model/together.ts';
import { ownerAmong } from '../../src/words/account-name.ts';
import { words } from '../../src/words/current.ts';
import { withProgram } from '../../src/words/program.ts';
import { say, sayAll } from '../../src/words/say.ts';
import { accountRange, sharedMessage, togetherParagraphs } from '../../src/words/together.ts';
import { withoutRemark } from '../../src/words/without-remark.ts';
import { printable } from '../printable.ts';
import { type Terminal, wrap } from '../terminal.ts';
import { answerParagraph, heading } from './answer-block.ts';
import { dayInWords } from './format.ts';

type Account = Accounts['accounts'][number];

/** Account by account, then the joint answer for those of one person. */
export function accountsPage({ accounts, together, shared }: Accounts, terminal: Terminal): string {
  if (accounts.length === 0) return `${say('error.no-import.terminal')}\n`;
  const each = accounts.map((account) => accountBlock(account, accounts, terminal));
  const all = together ? [togetherBlock(together, shared, terminal)] : [];
  const joined = together?.accounts.length ?? 0;
  const count = accounts.length - joined;
  const others = wrap(say('answer.together.others', { joined, count }), terminal.width);
  return [...each, ...all, ...(accounts.length > 1 && count > 0 ? [`${others}\n`] : [])].join('\n');
}

function accountBlock(account: Account, accounts: readonly Account[], terminal: Terminal): string {
  const { service, generatedAt, answer } = account;
  const day = generatedAt === null ? say('report.madeUnknown') : dayInWords(generatedAt);
  const title = [say(`service.${service}`), ownerAmong(account, accounts) ?? say('cli.imports.noOwner'), day];
  const word = accountWord(accounts, account);
  const command = withProgram('sidedoor findings', printable(word));
  return `${heading(terminal, printable(title.join(' · ')))}${answerParagraph(answer, terminal)}  ${command}\n`;
}

function togetherBlock(together: Together, shared: readonly SharedCompany[], terminal: Terminal): string {
  const { accounts, undecided } = together;
  const companies = firstShared(shared).map(
    ({ name, accounts }) => `  ${printable([withoutRemark(name), ...rangeTexts(accounts)].join(' · '))}`,
  );
  const more = shared.length - companies.length;
  const lines = [
    ...togetherParagraphs(together).map((sentences) => wrap(sayAll(sentences).join(' '), terminal.width)),
    wrap(say('answer.accounts.together', { accounts: accounts.length, findings: undecided }), terminal.width),
    ...(shared.length > 0 ? [wrap(words().say(sharedMessage(shared)), terminal.width)] : []),
    ...companies,
    ...(more > 0 ? [`  ${say('cli.more', { count: more })}`] : []),
  ];
  return `${heading(terminal, say('answer.together'))}${lines.map((line) => `${line}\n`).join('')}`;
}

const rangeTexts = (accounts: Together['accounts']): string[] => sayAll(accounts.map(accountRange));
