import { counted } from '../sentences.ts';
import { connectionEvidence, type Rule, summaryOf } from './rule.ts';

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
    const isOne = undated.length === 1;
    return [
      {
        severity: 'info',
        company: null,
        grade: 'in-export',
        title: `${counted(undated.length, 'removed app has', 'removed apps have')} no dates`,
        summary: summaryOf(
          `Your export lists ${counted(undated.length, 'removed app')} without saying when ${isOne ? 'it was' : 'they were'} added or removed.`,
          'Facebook writes 0 for a date that it does not give.',
          'What lay in that time can only be told as "at most".',
        ),
        evidence: connectionEvidence(undated),
      },
    ];
  },
};
