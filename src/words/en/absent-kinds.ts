/** What cannot be concluded where a kind of document is missing, and how to come by it. Absence proves nothing, and none of these says it does. */
export const absentKinds = {
  'absent.connected-apps.means':
    'Sidedoor cannot say which apps were connected to your account. Findings about connected apps are missing, not ruled out.',
  'absent.connected-apps.get':
    'Ask Facebook for another copy of your information and tick "Apps and websites off of Facebook", for the whole time range.',
  'absent.off-meta-activity.means':
    'Sidedoor cannot say which businesses sent activity about you. Older exports never had this list; newer ones leave it out unless it is asked for.',
  'absent.off-meta-activity.get':
    'Ask Facebook for another copy of your information and tick "Apps and websites off of Facebook"; your activity off Meta technologies is part of it.',
  'absent.advertisers.means': 'Sidedoor cannot say which advertisers used a list with your contact details.',
  'absent.advertisers.get': 'Ask Facebook for another copy of your information and tick "Ads information".',
  'absent.thread.means':
    'There is nothing to count: how many of your messages fall in a window stays unknown. It does not mean that there were none.',
  'absent.thread.get':
    'Ask Facebook for another copy of your information and tick "Messages", for the whole time range.',
  'absent.e2ee-thread.means':
    'Chats with end-to-end encryption are not in the count. Most of them began after the years in which apps could ask for messages.',
  'absent.e2ee-thread.get':
    'In Messenger, go to your privacy settings, End-to-end encrypted chats, and download your secure storage data; it comes as messages.zip. Import it together with this export.',
  'absent.instant-games.means':
    'Sidedoor cannot say which instant games you played. Games talk to you in a thread of their own.',
  'absent.instant-games.get':
    'Ask Facebook for another copy of your information and tick "Apps and websites off of Facebook" and "Facebook gaming".',
  'absent.app-posts.means':
    'The separate list of posts that apps made in your name is missing; it sometimes shows an app that the list of apps has forgotten.',
  'absent.app-posts.get':
    'Ask Facebook for another copy of your information and tick "Apps and websites off of Facebook" and "Posts".',
  'absent.granted-permissions.means':
    'Nothing is lost for the findings: this record has so far never named an app, and no export says which permissions an app was given.',
  'absent.granted-permissions.get':
    'Some exports have it and some do not; there is no box of its own to tick.',
} as const;
