import { sql as initial } from './001-initial.ts';
import { sql as decisions } from './002-decisions.ts';
import { sql as blockedApps } from './003-blocked-apps.ts';
import { sql as ownerBasis } from './004-owner-basis.ts';
import { sql as unreadFolders } from './005-unread-folders.ts';
import { sql as notices } from './006-notices.ts';
import { sql as moreDecisions } from './007-more-decisions.ts';
import { sql as services } from './008-services.ts';

/**
 * Every migration in order; the version of a ledger is how many of them it has had. A released migration never changes:
 * `tests/fixtures/ledger/version-1.sql` still contains the first one.
 */
export const MIGRATIONS: readonly string[] = [
  initial,
  decisions,
  blockedApps,
  ownerBasis,
  unreadFolders,
  notices,
  moreDecisions,
  services,
];
