import { connectionSince, counted } from '../sentences.ts';
import { connectionEvidence, type Rule, summaryOf } from './rule.ts';

/** Active connections, oldest first. One finding for all; what was reviewed already is for `review/` to say. */
export const stillActive: Rule = {
  id: 'still-active',
  messagingScope: null,
  find: ({ connections }) => {
    const active = connections.filter(({ kind, status }) => kind === 'app' && status === 'active');
    const [oldest] = active;
    if (oldest === undefined) return [];
    const count = counted(active.length, 'app');
    return [
      {
        severity: 'info',
        company: null,
        grade: 'in-export',
        title: `${count} ${active.length === 1 ? 'is' : 'are'} still connected`,
        summary: summaryOf(
          `Your export lists ${count} as active when it was made.`,
          connectionSince(oldest),
          'An active app can go on using what you shared with it until you remove it.',
        ),
        evidence: connectionEvidence(active),
      },
    ];
  },
};
