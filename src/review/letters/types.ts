import type { ConnectionStatus, LetterAsk, Service } from '../../model/enumerations.ts';
import type { LetterBlock } from '../../model/letter.ts';

/** The export's data on a company, as far as the company needs it to find the person. Days since 1970, null unknown. */
export type CompanyRecord = {
  /** Whose export it is. */
  readonly service: Service;
  readonly company: string;
  /** The day the export was made. */
  readonly exportDay: number | null;
  readonly connections: readonly {
    readonly app: string;
    readonly status: ConnectionStatus;
    readonly added: number | null;
    readonly removed: number | null;
    /** The app's own id for the account. */
    readonly scopedId: string | null;
  }[];
  readonly appPosts: number;
  readonly offMeta: {
    readonly events: number;
    readonly first: number | null;
    readonly last: number | null;
  } | null;
  readonly contactList: boolean;
  readonly adThreads: { readonly count: number; readonly first: number | null } | null;
};

export const SERVICE_NAMES: Readonly<Record<Service, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  x: 'X',
};

/** All texts of a letter in one language, under one law. Dates are passed in already formatted. */
export type LetterTexts = {
  /** For dates and numbers. */
  readonly locale: string;
  /** The space before a colon or a semicolon, if the language has one. */
  readonly beforeMarks?: string;
  readonly salutation: string;
  readonly closing: string;
  readonly signatureLine: string;
  readonly subject: Readonly<Record<LetterAsk, string>>;
  readonly record: RecordTexts;
  /** The request, before the record. */
  readonly opening: Readonly<Record<LetterAsk, (company: string) => string>>;
  /** Everything after the record. */
  readonly body: Readonly<Record<LetterAsk, (company: string) => readonly LetterBlock[]>>;
};

export type RecordTexts = {
  readonly intro: (exportDay: string | null) => string;
  readonly connection: (app: string) => string;
  readonly added: (day: string | null) => string;
  readonly active: string;
  readonly expired: string;
  readonly removed: (day: string | null) => string;
  readonly scopedId: (id: string) => string;
  readonly appPosts: (count: string, one: boolean) => string;
  readonly offMeta: (company: string, count: string, one: boolean) => string;
  readonly between: (first: string, last: string) => string;
  readonly contactList: string;
  readonly adThreads: (count: string, one: boolean) => string;
  readonly since: (first: string) => string;
};

export const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text });
export const list = (...items: string[]): LetterBlock => ({ kind: 'list', items });
