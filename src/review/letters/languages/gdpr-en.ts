import type { Service } from '../../../model/enumerations.ts';
import { type LetterTexts, list, paragraph, type RecordTexts, SERVICE_NAMES } from '../types.ts';

/** What letters in English call the people a company has data from. */
export const SOURCES: Readonly<Record<Service, string>> = {
  facebook: 'Facebook (Meta)',
  instagram: 'Instagram (Meta)',
  x: 'X (formerly Twitter)',
};

export const recordInEnglish = (service: Service): RecordTexts => ({
  intro: (day) =>
    `My copy of my ${SERVICE_NAMES[service]} data${day === null ? '' : `, made on ${day},`} lists the following, which may help you to find me in your records:`,
  connection: (app) => `my ${SERVICE_NAMES[service]} account was connected to “${app}”`,
  added: (day) => (day === null ? 'added on a date that the copy does not give' : `added on ${day}`),
  active: 'active when the copy was made',
  expired: 'listed as expired',
  removed: (day) => (day === null ? 'removed on a date that the copy does not give' : `removed on ${day}`),
  scopedId: (id) => `user ID given to this app: ${id}`,
  appPosts: (count, one) => `${count} ${one ? 'post' : 'posts'} made through this app on my account`,
  offMeta: (company, count, one) =>
    `${count} ${one ? 'entry' : 'entries'} of activity that Meta received from ${company}`,
  between: (first, last) => `between ${first} and ${last}`,
  contactList: 'you as an advertiser with a list, uploaded or used, that matched my account',
  adThreads: (count, one) =>
    `${count} Messenger ${one ? 'conversation' : 'conversations'} begun from one of your ads`,
  since: (first) => `the first on ${first}`,
});

const TERMS = [
  paragraph(
    'Please answer without undue delay, at the latest within one month of receiving this letter, free of charge (Article 12(3) and (5) GDPR). Should you need more time, please tell me within that month, with the reasons. Should you not act on this request, please tell me why (Article 12(4) GDPR).',
  ),
  paragraph(
    'If you have reasonable doubts about my identity, please tell me which further information you need to confirm it (Article 12(6) GDPR). If another company is the controller of these data, please tell me which.',
  ),
];

/** Articles as in Regulation (EU) 2016/679. */
export const gdprInEnglish = (service: Service): LetterTexts => ({
  locale: 'en-GB',
  salutation: 'Dear Sir or Madam,',
  closing: 'Yours faithfully,',
  signatureLine: 'Signature',
  subject: {
    access: 'Request for access under Article 15 GDPR',
    erasure: 'Request for erasure under Article 17 GDPR',
  },
  record: recordInEnglish(service),
  opening: {
    access: (company) =>
      `I ask ${company} for access to the personal data concerning me, under Article 15 of the General Data Protection Regulation (GDPR).`,
    erasure: (company) =>
      `I ask ${company} to erase the personal data concerning me that it received from or through ${SOURCES[service]}, under Article 17 of the General Data Protection Regulation (GDPR).`,
  },
  body: {
    access: () => [
      paragraph(
        'Please confirm whether you process personal data concerning me. If you do, please send me a copy of them (Article 15(3) GDPR), in a commonly used electronic form, and the information that Article 15(1) and (2) GDPR names:',
      ),
      list(
        'the purposes of the processing and the categories of data;',
        'the recipients to whom the data were or will be disclosed, by name (Court of Justice, 12 January 2023, C-154/21);',
        'how long the data are stored, or how that is decided;',
        'where the data come from, if not from me;',
        'whether decisions are made by automated means, including profiling, and if so, how;',
        'the safeguards, if data are transferred to a third country.',
      ),
      paragraph(
        `I ask in particular which data you received from or through ${SOURCES[service]}, in which period and under which permissions, and whether contents of private messages, or data about my friends, were among them. If you hold none of these, please say so.`,
      ),
      ...TERMS,
    ],
    erasure: () => [
      paragraph(
        'The data are no longer necessary for the purposes for which they were collected (Article 17(1)(a) GDPR). As far as you rely on my consent, I withdraw it (Articles 7(3) and 17(1)(b) GDPR). As far as you rely on legitimate interests, I object to the processing, and in any case to processing for direct marketing (Articles 21(1) and (2) and 17(1)(c) GDPR).',
      ),
      paragraph('I do not ask you to close a customer account that I may have with you.'),
      paragraph(
        'Please communicate the erasure to each recipient to whom the data were disclosed, and tell me who these recipients are (Article 19 GDPR). Please confirm in writing what was erased. If you hold that an exception applies (Article 17(3) GDPR), please tell me to which data and why.',
      ),
      ...TERMS,
    ],
  },
});
