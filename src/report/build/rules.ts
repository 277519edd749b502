import { isOnPermissions, permissionEras } from '../../audit/eras.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import type { Finding } from '../../model/findings.ts';
import { isOnInbox } from '../../model/messaging-scope.ts';
import type { ReportRule } from '../schema.ts';
import type { Citations } from './citations.ts';

/** What an app could be granted, era by era, if findings about the inbox rest on a permission; otherwise nothing. */
export function reportRules(
  knowledge: Knowledge,
  findings: readonly Pick<Finding, 'rule' | 'messagingScope'>[],
  citations: Citations,
): { readonly rules?: ReportRule[] } {
  if (!findings.some((finding) => isOnInbox(finding) && isOnPermissions(finding.rule))) return {};
  const rules = permissionEras(knowledge).map(({ from, to, couldHaveBeenGranted: granted, sources }) => ({
    ...{ from, to, granted },
    sources: citations.of({ source: null, also: sources }),
  }));
  return { rules };
}
