import { ABSENT_KINDS, type AbsentKind } from '../../model/enumerations.ts';

/** `means`: what cannot be concluded. `get`: how to come by it. */
export type AbsentWords = { readonly means: string; readonly get: string };

const AGAIN = 'Ask Facebook for another copy of your information and tick';

/** What it means that a kind of document is not in this export. Absence proves nothing, and none of these says it does. */
export const ABSENT_WORDS: Readonly<Record<AbsentKind, AbsentWords>> = {
  'connected-apps': {
    means:
      'Sidedoor cannot say which apps were connected to your account. Findings about connected apps are missing, not ruled out.',
    get: `${AGAIN} "Apps and websites off of Facebook", for the whole time range.`,
  },
  'off-meta-activity': {
    means:
      'Sidedoor cannot say which businesses sent activity about you. Older exports never had this list; newer ones leave it out unless it is asked for.',
    get: `${AGAIN} "Apps and websites off of Facebook"; your activity off Meta technologies is part of it.`,
  },
  advertisers: {
    means: 'Sidedoor cannot say which advertisers used a list with your contact details.',
    get: `${AGAIN} "Ads information".`,
  },
  thread: {
    means:
      'There is nothing to count: how many of your messages fall in a window stays unknown. It does not mean that there were none.',
    get: `${AGAIN} "Messages", for the whole time range.`,
  },
  'e2ee-thread': {
    means:
      'Chats with end-to-end encryption are not in the count. Most of them began after the years in which apps could ask for messages.',
    get: 'In Messenger, go to your privacy settings, End-to-end encrypted chats, and download your secure storage data; it comes as messages.zip. Import it together with this export.',
  },
  'instant-games': {
    means: 'Sidedoor cannot say which instant games you played. Games talk to you in a thread of their own.',
    get: `${AGAIN} "Apps and websites off of Facebook" and "Facebook gaming".`,
  },
  'app-posts': {
    means:
      'The separate list of posts that apps made in your name is missing; it sometimes shows an app that the list of apps has forgotten.',
    get: `${AGAIN} "Apps and websites off of Facebook" and "Posts".`,
  },
  'granted-permissions': {
    means:
      'Nothing is lost for the findings: this record has so far never named an app, and no export says which permissions an app was given.',
    get: 'Some exports have it and some do not; there is no box of its own to tick.',
  },
};

/** The words for a kind; null for one that is never reported as absent. */
export function absentWords(kind: string): AbsentWords | null {
  const known = ABSENT_KINDS.find((each) => each === kind);
  return known === undefined ? null : ABSENT_WORDS[known];
}
