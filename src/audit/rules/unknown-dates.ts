import { message } from '../../words/message.ts';
import { connectionEvidence, type Rule } from './rule.ts';

/** Removed connections without any date. One finding for all. */
export const unknownDates: Rule = {
  id: 'unknown-dates',
  messagingScope: null,
  find: ({ connections }) => {
    const undated = connections.filter(
      ({ kind, status, addedAt, removedAt }) =>
        kind === 'app' && status === 'removed' && addedAt === null && removedAt === null,
    );
    if (undated.length === 0) return [];
    const count = undated.length;
    return [
      {
        severity: 'info',
        company: null,
        grade: 'in-export',
        title: message('rule.unknown-dates.title', { count }),
        summary: [
          message('rule.unknown-dates.listed', { count }),
          message('rule.unknown-dates.zero'),
          message('rule.unknown-dates.limit'),
        ],
        evidence: connectionEvidence(undated),
      },
    ];
  },
};
