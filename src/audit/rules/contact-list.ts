import { readContactLists } from '../../ledger/reads/audit-evidence.ts';
import { message } from '../../words/message.ts';
import { evidenceAt, type Rule } from './rule.ts';

/** Advertisers that uploaded or used a list with the user's contact details. One finding for all. */
export const contactList: Rule = {
  id: 'contact-list',
  messagingScope: null,
  services: ['facebook', 'instagram'],
  find: ({ db, importId }) => {
    const advertisers = readContactLists(db, importId);
    if (advertisers.length === 0) return [];
    const count = advertisers.length;
    return [
      {
        severity: 'low',
        company: null,
        grade: 'in-export',
        title: message('rule.contact-list.title', { count }),
        summary: [message('rule.contact-list.listed', { count }), message('rule.contact-list.limit')],
        evidence: advertisers.map((row) =>
          evidenceAt(row, message('evidence.advertiser-with-list'), row.name),
        ),
      },
    ];
  },
};
