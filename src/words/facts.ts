import type { ClaimTie, DataKind } from '../model/enumerations.ts';
import { type Message, message } from './message.ts';
import { partialDate } from './periods.ts';

type Case = {
  readonly name: string;
  readonly court: string;
  readonly number: string | null;
  readonly parties: string;
  readonly state: string;
  readonly asOf: string;
};
type Claim = {
  readonly tie: ClaimTie | null;
  readonly dataKinds: readonly DataKind[];
  readonly case: Case | null;
  readonly noResponseAsOf: string | null;
};

/** What belongs beside a statement: what it is about, the court case, and that no answer was found. */
export function claimDetails({ tie, dataKinds, case: inCase, noResponseAsOf }: Claim): Message[] {
  return [
    ...(tie === null ? [] : [tieMessage(tie, dataKinds)]),
    ...(inCase === null ? [] : [caseMessage(inCase)]),
    ...(noResponseAsOf === null ? [] : [message('claim.noResponse', { day: noResponseAsOf })]),
  ];
}

function tieMessage(tie: ClaimTie, dataKinds: readonly DataKind[]): Message {
  const about = message(`tie.${tie}`);
  if (dataKinds.length === 0) return message('claim.tie', { tie: about });
  return message('claim.tieAndData', {
    tie: about,
    data: dataKinds.map((kind) => message(`dataKind.${kind}`)),
  });
}

const yesOrNo = (value: string | null): string => (value === null ? 'no' : 'yes');

function caseMessage({ name, court, number, parties, state, asOf }: Case): Message {
  const numbered = { numbered: yesOrNo(number), number: number ?? '' };
  return message('claim.case', { case: name, court, ...numbered, parties, state, asOf });
}

type Source = {
  readonly publisher: string;
  readonly title: string;
  readonly date: string | null;
  readonly read: 'whole' | 'beginning' | 'quoted';
  readonly quotedBy: string | null;
  readonly paper: {
    readonly case: Pick<Case, 'name' | 'court' | 'number'>;
    readonly document: string;
    readonly filed: string | null;
    readonly unsealed: string | null;
  } | null;
};

/** A source as it is cited, a court paper the way courts do, and how much of it was read. */
export function citationMessage({ publisher, title, date, read, quotedBy, paper }: Source): Message {
  const day = date === null ? message('citation.undated') : partialDate(date);
  const citation =
    paper === null ? message('citation.page', { publisher, title, date: day }) : paperMessage(paper);
  if (read === 'quoted') return message('citation.quoted', { citation, where: quotedBy ?? '' });
  return message(`citation.${read}`, { citation });
}

function paperMessage({ case: inCase, document, filed, unsealed }: NonNullable<Source['paper']>): Message {
  const { name, court, number } = inCase;
  const words = (date: string | null) => (date === null ? '' : partialDate(date));
  const dated = unsealed === null ? 'filed' : 'unsealed';
  return message('citation.paper', {
    ...{ case: name, court, document, dated: filed === null ? 'no' : dated },
    ...{ numbered: yesOrNo(number), number: number ?? '' },
    ...{ filed: words(filed), unsealed: words(unsealed) },
  });
}

type Quoted = { readonly quote: string; readonly quoteTranslation: string | null };

/** A quotation in its original wording; if it is in another language, with our translation. */
export const quotationMessage = ({ quote, quoteTranslation }: Quoted): Message =>
  quoteTranslation === null
    ? message('claim.quotation', { text: quote })
    : message('claim.quotation.translated', { text: quote, translation: quoteTranslation });
