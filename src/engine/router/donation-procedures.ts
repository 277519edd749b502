import { consentText } from '../../study/consent.ts';
import type { Donation } from '../../study/donation.ts';
import { leaveOut } from '../../study/leave-out.ts';
import { parseStudy, refuseEnded, studyDigest } from '../../study/study.ts';
import type { DonationRowView, StudyFile } from '../contract/donation.ts';
import type { EngineContext } from '../engine-context.ts';
import { readDonation } from '../read/donation.ts';
import { APP_VERSION } from '../version.ts';
import type { BaseProcedure } from './base-procedure.ts';

type Asked = { readonly importId: number | null; readonly study: StudyFile };

/** What is handed over to a study: `donation.*`. */
export function donationProcedures({ donation }: BaseProcedure, { engine, files }: EngineContext) {
  const open = ({ importId, study: { name, text } }: Asked): { whole: Donation; digest: string } => {
    const study = parseStudy(text, name);
    const opened = engine.openImport(importId);
    refuseEnded(study, new Date(opened.now * 1000).toISOString().slice(0, 10));
    const digest = studyDigest(study);
    return { digest, whole: opened.memoize(`donation ${digest}`, () => readDonation(opened, study)) };
  };
  return {
    open: donation.open.handler(({ input }) => {
      const { digest, whole } = open(input);
      const { title, contact, recipient } = whole.study;
      return {
        ...{ digest, title, contact, donor: whole.donor, isSealed: recipient !== undefined },
        consent: consentText(whole, { appVersion: APP_VERSION, isHeld: false }),
        tables: whole.tables.map(({ table, columns, rows }) => ({
          table,
          columns: [...columns],
          rows: rows.length,
        })),
      };
    }),
    rows: donation.rows.handler(({ input: { table, search, offset, limit, ...asked } }) => {
      const rows = (open(asked).whole.tables.find((each) => each.table === table)?.rows ?? []).map(
        ({ cells, about }, at): DonationRowView => ({ row: at + 1, cells: [...cells], about: [...about] }),
      );
      const found = rows.filter((row) => contains(row, search.trim().toLowerCase()));
      return { rows: found.slice(offset, offset + limit), total: found.length };
    }),
    write: donation.write.handler(async ({ input: { leftOut, format, ...asked } }) => {
      const { isSealed, writeDonation } = await import('../../study/write-donation.ts');
      const kept = leaveOut(open(asked).whole, leftOut);
      const options = { format, appVersion: APP_VERSION, isHeld: false };
      const ending = `${format === 'port' ? 'json' : 'zip'}${isSealed(kept, options) ? '.age' : ''}`;
      return files.prepare(`${kept.study.id}-donation.${ending}`, [await writeDonation(kept, options)]);
    }),
  };
}

const contains = ({ cells, about }: DonationRowView, text: string): boolean =>
  [...cells, ...about].some((each) =>
    String(each ?? '')
      .toLowerCase()
      .includes(text),
  );
