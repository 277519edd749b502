import type { Service } from '../../../model/enumerations.ts';
import { type LetterTexts, list, paragraph } from '../types.ts';
import { gdprInEnglish, SOURCES } from './gdpr-en.ts';

const TERMS = [
  paragraph(
    'Please confirm receipt within 10 business days (11 CCR § 7021) and answer within 45 days of receiving this letter, free of charge (Cal. Civ. Code § 1798.130). Should you need up to 45 more days, please tell me within the first 45, with the reasons.',
  ),
  paragraph(
    'If you cannot verify my identity with what this letter gives, please tell me which further information you need. If you deny this request, in whole or in part, please tell me why.',
  ),
];

/** Sections of the California Civil Code as amended by the CPRA, and of the regulations in 11 CCR. */
export const ccpaInEnglish = (service: Service): LetterTexts => ({
  ...gdprInEnglish(service),
  locale: 'en-US',
  closing: 'Sincerely,',
  subject: {
    access: 'Request to know under the California Consumer Privacy Act',
    erasure: 'Request to delete under the California Consumer Privacy Act',
  },
  opening: {
    access: (company) =>
      `I am a resident of California. I ask ${company} to tell me which personal information it has collected about me, under the California Consumer Privacy Act (CCPA, Cal. Civ. Code §§ 1798.100, 1798.110 and 1798.115).`,
    erasure: (company) =>
      `I am a resident of California. I ask ${company} to delete the personal information about me that it collected from me in any year, including through ${SOURCES[service]}, under the California Consumer Privacy Act (CCPA, Cal. Civ. Code § 1798.105).`,
  },
  body: {
    access: () => [
      paragraph(
        'Please tell me, for the time since January 1, 2022, and not only for the last 12 months (Cal. Civ. Code § 1798.130(a)(2)(B)):',
      ),
      list(
        'the specific pieces of personal information about me, in a portable and readily usable format;',
        'the categories of personal information and of the sources they come from;',
        'the business or commercial purpose of collecting, selling or sharing them;',
        'the categories of third parties to whom you disclose them;',
        'whether you sell or share personal information about me, which categories of it, and to which categories of third parties.',
      ),
      paragraph(
        'I ask for the same about the years before 2022. The law does not oblige you to answer for these; if you decline, please say so.',
      ),
      paragraph(
        `I ask in particular which information you received from or through ${SOURCES[service]}, in which period and under which permissions, and whether contents of private messages, or information about my friends, were among it. If you hold none of these, please say so.`,
      ),
      ...TERMS,
    ],
    erasure: () => [
      paragraph('I do not ask you to close a customer account that I may have with you.'),
      paragraph(
        'Please notify your service providers and contractors, and the third parties to whom you disclosed the information by sale or sharing, to delete it as well (§ 1798.105(c)). If you hold that an exception applies (§ 1798.105(d)), please tell me to which information and why.',
      ),
      paragraph(
        'I also direct you not to sell or share personal information about me (§ 1798.120). You may not treat me worse for using these rights (§ 1798.125).',
      ),
      ...TERMS,
    ],
  },
});
