import type { ReportFormat } from '../../src/model/enumerations.ts';
import { PASSPHRASE_BITS } from '../../src/report/encrypted/passphrase.ts';
import { leftOutSentence } from '../../src/report/left-out.ts';
import type { listCovered } from '../../src/report/model.ts';
import type { ReportPreview } from '../../src/report/preview.ts';
import type { LeftOut } from '../../src/report/schema.ts';
import { accountName } from '../../src/words/account-name.ts';
import { say } from '../../src/words/say.ts';
import { type CommonOptions, printJson } from '../context.ts';
import { printable } from '../printable.ts';
import { type Terminal, table } from '../terminal.ts';
import { formatNumber } from './format.ts';

type Written = {
  readonly out: string;
  readonly format: ReportFormat;
  readonly bytes: number;
  readonly encrypted: boolean;
  readonly leftOut: LeftOut;
};

type Covered = ReturnType<typeof listCovered>;

export function announce(
  terminal: Terminal,
  options: CommonOptions,
  written: Written,
  accounts: Covered,
): void {
  if (options.json) {
    printJson(terminal, withAccounts(written, accounts));
    return;
  }
  const { encrypted, format } = written;
  const size = Math.ceil(written.bytes / 1000);
  const what = encrypted
    ? say('cli.report.encrypted', { size })
    : say('cli.report.written', { format: say(`report.format.${format}`), size });
  terminal.out.write(
    `${printable(written.out)}  ${what}\n${coversLine(accounts)}${leftOutLine(written.leftOut)}`,
  );
  if (!encrypted) terminal.out.write(`${say('cli.report.private')}\n`);
}

/** Said where there is a choice. */
export const withAccounts = <Facts extends object>(facts: Facts, accounts: Covered): object =>
  accounts.length > 1 ? { ...facts, accounts } : facts;

export const coversLine = (accounts: Covered): string =>
  accounts.length > 1
    ? `${say('report.covers', { accounts: accounts.map((each) => printable(accountName(each))) })}\n`
    : '';

function leftOutLine(leftOut: LeftOut): string {
  const sentence = leftOutSentence(leftOut);
  return sentence === null ? '' : `${sentence}\n`;
}

export function showPassphrase(terminal: Terminal, passphrase: string): void {
  terminal.err.write(`\n  ${passphrase}\n\n${say('cli.report.passphrase', { bits: PASSPHRASE_BITS })}\n`);
}

export function previewText({ redaction, leftOut, sections, bytes }: ReportPreview): string {
  const rows = sections.map(({ title, entries }) => [title, formatNumber(entries)]);
  const size = Math.ceil(bytes / 1000);
  const preview = say('cli.report.preview', { size, redaction: say(`report.redaction.${redaction}`) });
  return `${table(rows)}\n\n${preview}\n${leftOutLine(leftOut)}`;
}
