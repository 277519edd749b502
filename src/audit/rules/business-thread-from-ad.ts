import { type AdThread, readAdThreads } from '../../ledger/reads/audit-evidence.ts';
import { message } from '../../words/message.ts';
import { isoDayOfInstant } from '../messages.ts';
import { evidenceAt, type Rule, type RuleFinding } from './rule.ts';

/** Messenger conversations that started with a click on an ad. */
export const businessThreadFromAd: Rule = {
  id: 'business-thread-from-ad',
  messagingScope: 'own-thread',
  find: ({ db, importId }) => {
    const byCompany = Map.groupBy(readAdThreads(db, importId), ({ company }) => company.id);
    return [...byCompany.values()].flatMap((threads) => toFindings(threads));
  },
};

function toFindings(threads: readonly AdThread[]): RuleFinding[] {
  const company = threads[0]?.company;
  if (company === undefined) return [];
  const times = threads.reduce((sum, thread) => sum + thread.times, 0);
  return [
    {
      severity: 'low',
      company: { id: company.id, name: company.name },
      grade: 'in-export',
      title: message('rule.business-thread-from-ad.title', { name: company.name }),
      summary: [
        message('rule.business-thread-from-ad.listed', {
          name: company.name,
          count: Math.max(times, 1),
          ...threadDates(threads),
        }),
        message('rule.business-thread-from-ad.reach'),
        message('rule.business-thread-from-ad.limit'),
      ],
      evidence: threads.map((thread) => evidenceAt(thread, message('evidence.ad-thread'), thread.name)),
    },
  ];
}

function threadDates(threads: readonly AdThread[]) {
  const instants = threads.flatMap(({ firstAt, lastAt }) => [firstAt, lastAt]).filter((at) => at !== null);
  if (instants.length === 0) return { dates: 'none', first: '', last: '' };
  const [first, last] = [isoDayOfInstant(Math.min(...instants)), isoDayOfInstant(Math.max(...instants))];
  return { dates: first === last ? 'one' : 'several', first, last };
}
