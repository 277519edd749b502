/**
 * What cannot be concluded if a kind of document is missing, and how to obtain it. Absence proves nothing, and none of these
 * says that it does.
 */
export const absentKinds = {
  'absent.connected-apps.means':
    'Sidedoor cannot say which apps were connected to your account. Findings about connected apps are missing, not ruled out.',
  'absent.connected-apps.get':
    'Ask Facebook for another copy of your information and tick “Apps and websites off of Facebook”, for the whole time range.',
  'absent.off-meta-activity.means':
    'Sidedoor cannot say which businesses sent activity about you. Older exports never had this list. Newer ones have it only if you ask for it.',
  'absent.off-meta-activity.get':
    'Ask Facebook for another copy of your information and tick “Apps and websites off of Facebook”. Your activity off Meta technologies is part of it.',
  'absent.advertisers.means': 'Sidedoor cannot say which advertisers used a list with your contact details.',
  'absent.advertisers.get': 'Ask Facebook for another copy of your information and tick “Ads information”.',
  'absent.thread.means':
    'Sidedoor cannot count your messages, so it cannot say how many of them others could have reached. This does not mean that there were none.',
  'absent.thread.get':
    'Ask Facebook for another copy of your information and tick “Messages”, for the whole time range.',
  'absent.message-headers.means':
    'Sidedoor cannot count your direct messages, so it cannot say how many of them an app could have reached. This does not mean that there were none.',
  'absent.get':
    '{service, select, x {Ask X for another archive of your data. It always comes whole.} other {Ask Instagram for another copy of your information, with everything in it and for the whole time range.}}',
  'absent.e2ee-thread.means':
    'End-to-end encrypted chats are not counted. Most of them began after the years when apps could ask for messages.',
  'absent.e2ee-thread.get':
    'In Messenger, open your privacy settings, then End-to-end encrypted chats, and download your secure storage data. It comes as messages.zip. Import it together with this export.',
  'absent.instant-games.means':
    'Sidedoor cannot say which instant games you played. Each game writes to you in a thread of its own.',
  'absent.instant-games.get':
    'Ask Facebook for another copy of your information and tick “Apps and websites off of Facebook” and “Facebook gaming”.',
  'absent.app-posts.means':
    'Posts that apps made in your name are missing. They sometimes show an app that the list of apps leaves out.',
  'absent.app-posts.get':
    'Ask Facebook for another copy of your information and tick “Apps and websites off of Facebook” and “Posts”.',
  'absent.granted-permissions.means':
    'Your findings do not depend on it. This record has never named an app so far, and no Facebook export says which permissions an app was given.',
  'absent.granted-permissions.get': 'Some exports have it and some do not. There is no box to tick for it.',
} as const;
