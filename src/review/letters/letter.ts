import { calendarDay, isoDay, parseIsoDay } from '../../audit/days.ts';
import type { LetterAsk, LetterLanguage, LetterLaw, Service } from '../../model/enumerations.ts';
import type { Letter, LetterBlock } from '../../model/letter.ts';
import { withFirstOfMonth } from '../../words/first-of-month.ts';
import { ccpaInEnglish } from './languages/ccpa-en.ts';
import { ccpaInSpanish } from './languages/ccpa-es.ts';
import { gdprInGerman } from './languages/gdpr-de.ts';
import { gdprInEnglish } from './languages/gdpr-en.ts';
import { gdprInSpanish } from './languages/gdpr-es.ts';
import { gdprInFrench } from './languages/gdpr-fr.ts';
import { lgpdInPortuguese } from './languages/lgpd-pt-br.ts';
import { type CompanyRecord, type LetterTexts, paragraph } from './types.ts';

export type LetterRequest = {
  readonly law: LetterLaw;
  readonly ask: LetterAsk;
  readonly language: LetterLanguage;
  /** The signatory. Null fields are left out of the letter. */
  readonly name: string | null;
  /** Of the signatory and of the company: lines. */
  readonly address: string | null;
  readonly email: string | null;
  readonly companyAddress: string | null;
  /** The date of the letter, an ISO day. */
  readonly date: string;
};

const TEXTS: Readonly<Record<LetterLaw, Partial<Record<LetterLanguage, (service: Service) => LetterTexts>>>> =
  {
    gdpr: { en: gdprInEnglish, de: gdprInGerman, fr: gdprInFrench, es: gdprInSpanish },
    ccpa: { en: ccpaInEnglish, es: ccpaInSpanish },
    lgpd: { 'pt-BR': lgpdInPortuguese },
  };

/** The languages in which there is a letter under a law. */
export function letterLanguages(law: LetterLaw): LetterLanguage[] {
  return Object.keys(TEXTS[law]) as LetterLanguage[];
}

/**
 * A letter to a company, filled in from the export. Throws RangeError for a language in which the law has no letter; see
 * letterLanguages.
 */
export function writeLetter(record: CompanyRecord, request: LetterRequest): Letter {
  const { law, ask, language, date, address, email, companyAddress } = request;
  const texts = TEXTS[law][language]?.(record.service);
  if (!texts) throw new RangeError(`There is no letter under the ${law.toUpperCase()} in this language.`);
  const company = oneLine(record.company);
  const name = oneLine(request.name ?? '');
  const { salutation, closing, signatureLine } = texts;
  return {
    law,
    ask,
    language,
    sender: [name, ...toLines(address), ...toLines(email)].filter((line) => line !== ''),
    recipient: [company, ...toLines(companyAddress)],
    date: longDate(texts, parseIsoDay(date)),
    subject: texts.subject[ask],
    salutation,
    blocks: [
      paragraph(texts.opening[ask](company)),
      ...recordBlocks(texts, record),
      ...texts.body[ask](company),
    ],
    closing,
    signatureLine: name === '' ? signatureLine : `${signatureLine}${texts.beforeMarks ?? ''}: ${name}`,
    signature: name,
    followUp: replyDue(law, date),
    deadlineFrom: `${law}-request`,
  };
}

/**
 * The day by which an answer is due to a letter that arrives on `received` (ISO days): one month under Article 12(3) GDPR,
 * ending on the day of the same number or the last of the month; 45 days under the CCPA; 15 days under Article 19 LGPD, which
 * says so for access but not for erasure.
 */
export function replyDue(law: LetterLaw, received: string): string {
  if (law !== 'gdpr') return isoDay(parseIsoDay(received) + DAYS_TO_REPLY[law]);
  const [year = 0, month = 0, day = 0] = received.slice(0, 10).split('-').map(Number);
  const lastOfNext = calendarDay(year, month + 2, 0);
  return isoDay(Math.min(calendarDay(year, month + 1, day), lastOfNext));
}

const DAYS_TO_REPLY = { ccpa: 45, lgpd: 15 } as const;

function recordBlocks(texts: LetterTexts, record: CompanyRecord): LetterBlock[] {
  const items = recordLines(texts, record);
  if (items.length === 0) return [];
  const day = record.exportDay === null ? null : longDate(texts, record.exportDay);
  return [paragraph(texts.record.intro(day)), { kind: 'list', items }];
}

function recordLines(texts: LetterTexts, record: CompanyRecord): string[] {
  const { record: words } = texts;
  const { appPosts, offMeta, contactList, adThreads } = record;
  const number = (value: number): string => value.toLocaleString(texts.locale);
  const lines = record.connections.map((connection) => connectionLine(texts, connection));
  if (appPosts > 0) lines.push(words.appPosts(number(appPosts), appPosts === 1));
  if (offMeta) {
    const sent = words.offMeta(oneLine(record.company), number(offMeta.events), offMeta.events === 1);
    const { first, last } = offMeta;
    const when =
      first === null || last === null ? null : words.between(longDate(texts, first), longDate(texts, last));
    lines.push(joined(sent, when));
  }
  if (contactList) lines.push(words.contactList);
  if (adThreads) {
    const when = adThreads.first === null ? null : words.since(longDate(texts, adThreads.first));
    lines.push(joined(words.adThreads(number(adThreads.count), adThreads.count === 1), when));
  }
  const last = lines.length - 1;
  return lines.map((line, at) => `${line}${at === last ? '.' : `${texts.beforeMarks ?? ''};`}`);
}

function connectionLine(texts: LetterTexts, connection: CompanyRecord['connections'][number]): string {
  const { record: words } = texts;
  const date = (day: number | null): string | null => (day === null ? null : longDate(texts, day));
  const { app, status, added, removed, scopedId } = connection;
  const ends = {
    active: words.active,
    expired: words.expired,
    removed: words.removed(date(removed)),
    unknown: null,
  };
  const id = scopedId === null ? '' : ` (${words.scopedId(scopedId)})`;
  return `${joined(words.connection(oneLine(app)), words.added(date(added)), ends[status])}${id}`;
}

const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(', ');

function longDate({ locale }: LetterTexts, day: number): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return withFirstOfMonth(format.format(new Date(day * 86_400_000)), locale);
}

const toLines = (text: string | null): string[] =>
  (text ?? '')
    .split(/[\r\n]+/)
    .map(oneLine)
    .filter((line) => line !== '');

/** A name from an export must not be able to add a line to a letter, or to reverse its text. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Columns of a line of text. */
const WIDTH = 78;

/** The letter as plain text, ready to print or to paste into an email. */
export function letterText(letter: Letter): string {
  const { sender, recipient, date, subject, salutation, blocks, closing, signatureLine } = letter;
  const from = sender.length === 0 ? [] : [...sender, ''];
  const head = [...from, ...recipient, '', date].map((line) => wrapped(line));
  const text = [salutation, ...blocks.map(blockText), closing].map((part) => wrapped(part));
  const foot = ['', '', `${'_'.repeat(32)}`, signatureLine].join('\n');
  return `${head.join('\n')}\n\n${wrapped(subject)}\n\n${text.join('\n\n')}\n${foot}\n`;
}

function blockText(block: LetterBlock): string {
  return block.kind === 'paragraph' ? block.text : block.items.map((item) => `- ${item}`).join('\n');
}

/** Breaks each line at spaces; continuation lines of an item are indented. */
function wrapped(text: string): string {
  return text.split('\n').map(wrapLine).join('\n');
}

function wrapLine(text: string): string {
  const indent = text.startsWith('- ') ? '  ' : '';
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}
