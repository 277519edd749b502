import type { Knowledge } from '../knowledge/types.ts';
import { type Message, message, type Value } from '../words/message.ts';
import { daysMessage } from '../words/windows.ts';
import { withoutRemark } from '../words/without-remark.ts';
import { connectionReasons } from './connection-reasons.ts';
import { type Comparison, isAsDecided, nameSome, type Reason } from './reason.ts';
import { AT_EXPORT, type DecisionSnapshot, otherHash, sortEvidence } from './snapshot.ts';

/** For a finding, or a connection, that this export no longer has. */
export const GONE: Reason = message('reason.gone');

/**
 * Every reason to look again, first from the export, then from the facts. An export older than the one decided on adds nothing
 * new; then only the facts count.
 */
export function reasonsToReopen(comparison: Comparison): Reason[] {
  const { before, now } = comparison;
  const ofExport = isOlder(now, before)
    ? []
    : [
        ...connectionReasons(comparison),
        ...evidenceReasons(comparison),
        ...windowReasons(comparison),
        ...messageReasons(before, now),
      ];
  return [...ofExport, ...factReasons(comparison, 'claim'), ...factReasons(comparison, 'response')];
}

/** By the day the exports were made; if one is unknown, by when they were imported. */
export function isOlder(
  one: Pick<DecisionSnapshot, 'exportAt' | 'importedAt'>,
  other: Pick<DecisionSnapshot, 'exportAt' | 'importedAt'>,
): boolean {
  if (one.exportAt !== null && other.exportAt !== null) return one.exportAt < other.exportAt;
  return one.importedAt < other.importedAt;
}

function evidenceReasons({ before, finding, index }: Comparison): Reason[] {
  if (finding === null) return [];
  const known = new Set(before.others);
  const added = sortEvidence(index, finding.evidence).others.filter((each) => !known.has(otherHash(each)));
  const names = [...new Set(added.map(({ name }) => name))];
  if (names.length === 0) return [];
  const values = { count: names.length, names: nameSome(names) };
  return [message('reason.evidence', values)];
}

function windowReasons(comparison: Comparison): Reason[] {
  const { before, now, finding } = comparison;
  if (finding === null || JSON.stringify(before.window) === JSON.stringify(now.window)) return [];
  const sameDays = before.window?.from === now.window?.from && before.window?.to === now.window?.to;
  const asDecided = Object.values(now.connections).every((states) => isAsDecided(comparison, states));
  if (sameDays && asDecided) return [];
  if (sameDays) return [message('reason.window.bases')];
  const values = { now: windowInWords(now), before: windowInWords(before) };
  return [message('reason.window', values)];
}

function windowInWords({ window }: DecisionSnapshot): Message {
  if (window === null) return message('app.timeline.none');
  if (window.to !== AT_EXPORT) return daysMessage(window);
  const { values } = daysMessage({ ...window, to: null });
  return message('days.window', { ...values, end: 'export' });
}

function messageReasons(before: DecisionSnapshot, now: DecisionSnapshot): Reason[] {
  const isNews = before.messages === 0 && now.messages !== null && now.messages > 0;
  return isNews ? [message('reason.messages')] : [];
}

/** Statements and responses that are newly cited, reworded, or no longer cited. */
function factReasons({ before, now, knowledge }: Comparison, kind: 'claim' | 'response'): Reason[] {
  const [old, current] = [before[`${kind}s`], now[`${kind}s`]];
  const ids = {
    new: Object.keys(current).filter((id) => !(id in old)),
    changed: Object.keys(current).filter((id) => id in old && old[id] !== current[id]),
    withdrawn: Object.keys(old).filter((id) => !(id in current)),
  };
  return (['new', 'changed', 'withdrawn'] as const).flatMap((change) => {
    const [count, names] = [ids[change].length, speakers(knowledge, ids[change])];
    const reason = `${kind}-${change}` as const;
    return count === 0 ? [] : [message(`reason.${reason}`, { count, names })];
  });
}

function speakers(knowledge: Knowledge, ids: readonly string[]): Value {
  const names = ids.map((id) => {
    const by = knowledge.claims.get(id)?.by;
    return by === undefined ? message('reason.unnamed-source') : withoutRemark(by);
  });
  return nameSome([...new Set(names)]);
}
