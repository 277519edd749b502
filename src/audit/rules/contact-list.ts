import { readContactLists } from '../../ledger/reads/audit-evidence.ts';
import { counted } from '../sentences.ts';
import { evidenceAt, type Rule, summaryOf } from './rule.ts';

/** Advertisers that uploaded or used a list with the user's contact details. One finding for all. */
export const contactList: Rule = {
  id: 'contact-list',
  messagingScope: null,
  find: ({ db, importId }) => {
    const advertisers = readContactLists(db, importId);
    if (advertisers.length === 0) return [];
    const count = counted(advertisers.length, 'advertiser');
    return [
      {
        severity: 'low',
        company: null,
        grade: 'in-export',
        title: `${count} used a list with your contact details`,
        summary: summaryOf(
          `Your export lists ${count} with "a list uploaded or used by the advertiser" that matched your account.`,
          'It does not show which details were in a list or where they came from.',
        ),
        evidence: advertisers.map((row) => evidenceAt(row, 'advertiser with a contact list', row.name)),
      },
    ];
  },
};
