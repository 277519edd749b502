import { SHORTEST_PASSPHRASE } from '../../src/engine/contract/constants.ts';
import type { RedactionLevel, ReportFormat } from '../../src/engine/contract/report.ts';
import { countOf } from '../lib/format.ts';

type Choice = { readonly label: string; readonly means: string };

export const formats: Readonly<Record<ReportFormat, Choice>> = {
  html: {
    label: 'A page',
    means: 'To read, print, or save as PDF. Opens in any browser, needs no network.',
  },
  bundle: {
    label: 'An evidence bundle',
    means: 'A ZIP of the page, the tables and the data, with the checksum of every file and of your export.',
  },
  csv: { label: 'Tables', means: 'Findings, connections and companies as CSV, for a spreadsheet.' },
  json: { label: 'Data', means: 'The whole report as JSON, for programs.' },
};

export const redactions: Readonly<Record<RedactionLevel, Choice>> = {
  none: { label: 'Everything as it is', means: 'Your name, names in the records, and your notes.' },
  people: {
    label: 'Without people',
    means: 'Your name and those of others become labels, the same ones throughout. Notes are left out.',
  },
  companies: {
    label: 'Without people and other companies',
    means: 'Also the names of companies that no finding is about.',
  },
};

export const locks = {
  generated: {
    label: 'Locked with a passphrase made for you',
    means: 'Six words from chance. Shown once; without them nobody can open the report, you included.',
  },
  given: {
    label: 'Locked with a passphrase of your own',
    means: `At least ${SHORTEST_PASSPHRASE} characters. Long is better than odd.`,
  },
  none: { label: 'Not locked', means: 'Whoever has the file can read it.' },
} as const;

export const report = {
  title: 'Report',
  lead: 'One file for yourself, a lawyer or a data-protection authority: findings with their sources and denials, your decisions, what was covered and what it cannot show.',
  sensitive:
    'A report is sensitive. It says which companies you had to do with and how many messages you wrote when. It holds no message text. Keep it where you keep private papers, and send it locked.',
  format: 'What to write',
  redaction: 'Names',
  lock: 'Who can open it',
  lockOnlyPage:
    'Only a page can be locked: it brings along what opens it. Tables and data are written as they are.',
  passphrase: 'Your passphrase',
  passphraseAgain: 'Once more',
  tooShort: (least: number) => `At least ${least} characters.`,
  differ: 'The two do not agree.',
  preview: 'What will be in it',
  previewHead: ['Section', 'Entries'],
  size: (size: string) => `About ${size} as a page.`,
  leftOut: (findings: number, decisions: number) =>
    `${countOf(findings, 'finding', 'findings')} of grade “Possible” ${findings === 1 ? 'is' : 'are'} left out${
      decisions === 0
        ? ''
        : `, with ${countOf(decisions, 'decision', 'decisions')} on ${findings === 1 ? 'it' : 'them'}`
    }, as you chose.`,
  leftOutLink: 'Change this in Settings',
  write: 'Write the report',
  writing: 'Writing',
  doneTitle: 'The report is written',
  handedOver: (name: string, size: string) => `${name} (${size}) was handed over.`,
  cancelled: 'You chose no place for it, so it was removed again. Write it anew when you are ready.',
  gone: 'The file had been replaced by a newer one. Please write it again.',
  notWritten: 'It could not be written to that place. Please write it again and choose another.',
  passphraseTitle: 'The passphrase',
  passphraseOnce:
    'Write it down now, apart from the file. It is shown only here and only once, and Sidedoor does not keep it.',
  passphraseGiven: 'It opens with the passphrase that you chose. Sidedoor does not keep it.',
  copyPassphrase: 'Copy the passphrase',
  opens: 'Open the file in any browser and enter the passphrase. It works without a network.',
  another: 'Write another one',
};
