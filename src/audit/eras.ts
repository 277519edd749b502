import type { Era, Knowledge } from '../knowledge/types.ts';
import type { EraReach, InboxPhase } from '../model/enumerations.ts';
import { type DayRange, partialDateDays } from './days.ts';

const BY_RULES: ReadonlySet<EraReach> = new Set([
  'possible-when-connected',
  'possible-by-consent',
  'possible-only-if-reviewed',
]);
const WITHOUT_REACH: ReadonlySet<EraReach> = new Set(['no', 'own-thread-with-business-only']);

/**
 * The days in which third parties could reach personal messages at all: from the first era with such reach to the first later
 * one without. Empty if the facts name no such era; then no messaging window exists.
 */
export function messagingEra(knowledge: Pick<Knowledge, 'eras'>): DayRange {
  const first = knowledge.eras.findIndex((era) => !WITHOUT_REACH.has(era.personalMessages));
  const start = knowledge.eras[first];
  if (start === undefined) return { from: 0, to: 0 };
  const end = knowledge.eras.slice(first).find((era) => WITHOUT_REACH.has(era.personalMessages));
  return { from: firstDay(start.from), to: end === undefined ? null : firstDay(end.from) };
}

/** Whether a rule rests on what an app could be granted: then the eras are shown with its findings. */
export const isOnPermissions = (rule: string): boolean =>
  rule === 'inbox-permission-era' || rule === 'app-may-read-messages';

/** The eras in which an ordinary app could have, or be granted, access to the inbox or the chat. */
export const permissionEras = ({ eras }: Pick<Knowledge, 'eras'>): Era[] =>
  eras.filter((era) => BY_RULES.has(era.personalMessages));

/**
 * Those of them, as ranges of days, in which no export says which app had access. Since X has a permission for messages, its
 * export lists it.
 */
export function inboxPermissionEras(knowledge: Pick<Knowledge, 'eras'>): DayRange[] {
  const eras = permissionEras(knowledge);
  const unlisted = eras.filter(({ personalMessages }) => personalMessages === 'possible-when-connected');
  return (unlisted.length > 0 ? unlisted : eras).map(eraRange);
}

/** The eras in the form people need: each phase up to the next one, without phases that no era defines. */
export function inboxPhases(knowledge: Pick<Knowledge, 'eras'>): (DayRange & { readonly id: InboxPhase })[] {
  const asking = inboxPermissionEras(knowledge);
  const [start, asked] = [asking[0]?.from ?? null, asking.at(-1)?.to ?? null];
  const end = messagingEra(knowledge).to;
  const phases = [
    { id: 'before', from: null, to: start },
    { id: 'could-ask', from: start, to: asked },
    { id: 'deals', from: asked, to: end },
    { id: 'closed', from: end, to: null },
  ] as const;
  return phases.filter(({ from, to }) => from !== to);
}

/** An era's days: its `to` is the first day of the next era. */
export function eraRange(era: Pick<Era, 'from' | 'to'>): DayRange {
  return { from: firstDay(era.from), to: firstDay(era.to) };
}

function firstDay(date: string | null): number | null {
  return partialDateDays(date)?.[0] ?? null;
}
