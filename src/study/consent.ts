import { say } from '../words/say.ts';
import type { Donation } from './donation.ts';

/** For an export that the study already holds, for which nobody was asked. */
export type ConsentOptions = { readonly appVersion: string; readonly isHeld: boolean };

/** The text for a donor, in the language in use: above the preview, and as CONSENT.txt in the donation. */
export function consentText(
  { study, donor, tables }: Donation,
  { appVersion, isHeld }: ConsentOptions,
): string {
  const { title, contact, purpose, ethics, ends, coarseness, bins, names } = study;
  return [
    say('study.consent.title', { title }),
    '',
    say('study.consent.purpose', { purpose }),
    say('study.consent.contact', { contact }),
    say('study.consent.ethics', { ethics }),
    say('study.consent.ends', { ends }),
    '',
    ...(isHeld
      ? [say('study.consent.held', { donor, version: appVersion })]
      : [say('study.consent.donor', { donor }), say('study.consent.nothing-sent', { version: appVersion })]),
    '',
    say(`study.consent.dates.${coarseness}`),
    bins === undefined ? say('study.consent.counts') : say('study.consent.bins', { bins: bins.map(String) }),
    say(`study.consent.names.${names.policy}`),
    say('study.consent.hashes'),
    say('study.consent.never'),
    '',
    ...tables.map(({ table, columns, rows, leftOut }) =>
      say('study.consent.table', { table, columns: [...columns], rows: rows.length, leftOut }),
    ),
    '',
  ].join('\n');
}
