import type { DocumentKind } from '../../model/enumerations.ts';
import { readAudience, readLists } from '../parsers/advertisers.ts';
import { readField, readRecord } from '../parsers/lead-forms.ts';
import { readSecret, secretConversations } from '../parsers/messaging-settings.ts';
import { readBusiness, readLabelledBusiness } from '../parsers/off-meta-activity.ts';
import { offMetaSettings } from '../parsers/off-meta-settings.ts';
import type { KindParser } from '../parsers/parser.ts';
import { instagramApps } from './apps.ts';
import { instagramProfile } from './profile.ts';

/** How the documents of an Instagram export are read: with Facebook's parsers where Meta writes the same form under another key. */
export const INSTAGRAM_PARSERS = {
  'connected-apps': instagramApps,
  'off-meta-activity': {
    keyed: { apps_and_websites_off_meta_activity: readBusiness, off_facebook_activity_v2: readBusiness },
    labelled: readLabelledBusiness,
  },
  'off-meta-settings': offMetaSettings,
  advertisers: {
    keyed: { ig_custom_audiences_all_types: readAudience, custom_audiences_all_types_v2: readAudience },
    labelled: readLists,
  },
  'lead-forms': { keyed: { ig_lead_gen_info: readField, lead_gen_info_v2: readField }, labelled: readRecord },
  'secret-conversations': {
    ...secretConversations,
    keyed: { ...secretConversations.keyed, ig_secret_conversations: readSecret },
  },
  profile: instagramProfile,
} as const satisfies Partial<Record<DocumentKind, KindParser>>;
