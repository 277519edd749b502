import { type AdThread, readAdThreads } from '../../ledger/reads/audit-evidence.ts';
import { longDay, toDay } from '../days.ts';
import { counted } from '../sentences.ts';
import { evidenceAt, type Rule, type RuleFinding, summaryOf } from './rule.ts';

/** Messenger conversations that began with a click on an ad. */
export const businessThreadFromAd: Rule = {
  id: 'business-thread-from-ad',
  messagingScope: 'own-thread',
  find: ({ db, importId }) => {
    const byCompany = Map.groupBy(readAdThreads(db, importId), ({ company }) => company.id);
    return [...byCompany.values()].flatMap((threads) => findingOf(threads));
  },
};

function findingOf(threads: readonly AdThread[]): RuleFinding[] {
  const company = threads[0]?.company;
  if (company === undefined) return [];
  const times = threads.reduce((sum, thread) => sum + thread.times, 0);
  return [
    {
      severity: 'low',
      company: { id: company.id, name: company.name },
      grade: 'in-export',
      title: `${company.name}: a Messenger conversation begun from an ad`,
      summary: summaryOf(
        `Your export lists ${counted(Math.max(times, 1), 'Messenger conversation')} with ${company.name} begun by clicking an ad, ${dateText(threads)}.`,
        'That business could read what you wrote to it there.',
        'The record says nothing about your other conversations.',
      ),
      evidence: threads.map((thread) => evidenceAt(thread, 'Messenger thread begun from an ad', thread.name)),
    },
  ];
}

function dateText(threads: readonly AdThread[]): string {
  const dates = threads.flatMap(({ firstAt, lastAt }) => [firstAt, lastAt]).filter((at) => at !== null);
  if (dates.length === 0) return 'without a date';
  const [first, last] = [toDay(Math.min(...dates)), toDay(Math.max(...dates))];
  return first === last ? `on ${longDay(first)}` : `between ${longDay(first)} and ${longDay(last)}`;
}
