import { message } from '../../words/message.ts';
import { oldestConnection } from '../messages.ts';
import { connectionEvidence, type Rule } from './rule.ts';

/** Active connections, oldest first. One finding for all; `review/` decides what was already reviewed. */
export const stillActive: Rule = {
  id: 'still-active',
  messagingScope: null,
  services: ['facebook', 'instagram', 'x'],
  find: ({ connections }) => {
    const active = connections.filter(({ kind, status }) => kind === 'app' && status === 'active');
    const [oldest] = active;
    if (oldest === undefined) return [];
    const count = active.length;
    return [
      {
        severity: 'info',
        company: null,
        grade: 'in-export',
        title: message('rule.still-active.title', { count }),
        summary: [
          message('rule.still-active.listed', { count }),
          oldestConnection(oldest),
          message('rule.still-active.limit'),
        ],
        evidence: connectionEvidence(active),
      },
    ];
  },
};
