import type { Era, Knowledge, Permission, Source } from '../knowledge/types.ts';
import { meetRanges } from './days.ts';
import {
  type ConnectionDates,
  claimInterval,
  connectionInterval,
  type ExportDay,
  type Fit,
  meet,
  rangeOfEra,
  widestDays,
} from './windows.ts';

/** A permission on personal messages that existed, or may have existed, while an app was connected. */
export type PermissionFact = {
  readonly permission: Permission;
  readonly fit: Extract<Fit, 'overlap' | 'possible'>;
  readonly sentence: string;
  readonly sources: readonly Source[];
};
export type EraFact = { readonly era: Era; readonly sources: readonly Source[] };
export type ConnectionFacts = {
  readonly eras: readonly EraFact[];
  readonly permissions: readonly PermissionFact[];
};

/**
 * What the rules of the time allowed any app: the eras that the connection's widest interval meets, and the permissions
 * on personal messages that it could have asked for. Never what this app was given: no export says that.
 */
export function connectionFacts(
  knowledge: Knowledge,
  dates: ConnectionDates,
  exportDay: ExportDay,
): ConnectionFacts {
  const interval = connectionInterval(dates, exportDay);
  const eras = knowledge.eras.filter((era) => meetRanges(rangeOfEra(era), widestDays(interval)) !== null);
  const onMessages = knowledge.permissions.filter(({ personalMessages }) => personalMessages);
  return {
    eras: eras.map((era) => ({ era, sources: cited(knowledge, era.sources) })),
    permissions: onMessages.flatMap((permission) => {
      const { fit } = meet(interval, permissionInterval(permission));
      return fit === 'overlap' || fit === 'possible' ? [permissionFact(knowledge, permission, fit)] : [];
    }),
  };
}

/** "First seen" dates a list in which a name was found: the true date may be another. */
function permissionInterval({ from, to, fromBasis, toBasis }: Permission) {
  return claimInterval({
    from,
    to,
    fromBasis: fromBasis === 'first-seen' ? 'inferred' : fromBasis,
    toBasis: toBasis === 'first-seen' ? 'inferred' : toBasis,
  });
}

function permissionFact(
  knowledge: Knowledge,
  permission: Permission,
  fit: PermissionFact['fit'],
): PermissionFact {
  const { name, meaning, source, also } = permission;
  return {
    permission,
    fit,
    sentence: `An app connected then could have asked for ${name}. ${meaning}`,
    sources: cited(knowledge, source === null ? also : [source, ...also]),
  };
}

function cited({ sources }: Knowledge, ids: readonly string[]): Source[] {
  return ids.flatMap((id) => sources.get(id) ?? []);
}
