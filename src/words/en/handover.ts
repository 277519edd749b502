/** The files that were chosen: whose export it is, from when, and of which service. */
export const handover = {
  'notice.service':
    '{service, select, instagram {Instagram’s export} threads {Threads’ export} takeout {A Google Takeout archive} whatsapp {A WhatsApp export} twitter {An X (Twitter) archive} tiktok {A TikTok export} snapchat {A Snapchat export} linkedin {A LinkedIn export} spotify {A Spotify export} other {Facebook’s “Data logs” download}} was among the files and was left out: {parts}. Nothing of it is in this audit.',
  'service.facebook': 'Facebook',
  'service.instagram': 'Instagram',
  'service.x': 'X',
  'notice.several': 'You chose exports of several services: {services}. Each was imported on its own.',
  'notice.severalNames':
    'You chose exports of several services, and the names of the accounts differ: {accounts}. Each export was imported on its own. As long as Sidedoor has only one account of each service, it shows them together as one person’s.',
  'notice.separate':
    'You chose exports of one person from {count, number} different dates: {exports}. Each was imported on its own, the oldest first. Compare shows what changed between them.',
  'notice.separate.dated': '{parts} (made on {day, date, long})',
  'notice.separate.month': '{parts} (made in {day, date, month})',
  'notice.separate.year': '{parts} (made in {year})',
  'notice.separate.undated': '{parts} (date unknown)',
  'notice.otherPerson':
    'The export of another person or account was among the files and was left out: {parts}.',
  'notice.unknownOwner':
    'These parts do not say whose they are: {parts}. They were left out, because the files hold exports of different people.',
  'notice.ownerUnclear':
    'Pages in {parts} name their owner in a language that Sidedoor cannot read, and not all in the same words. They may be of different people.',
  'notice.encryptedOnly':
    'This is only Messenger’s download of end-to-end encrypted chats. Connected apps, off-Meta activity and advertisers are in the ordinary Facebook export. Import that too.',
  'refusal.people':
    'These files hold the exports of different people or accounts: {people}. Import them one by one.',
  'refusal.people.one': '{person} ({parts})',
  'refusal.peopleMerged':
    '{parts} holds documents of different people in one place: {people}. Put each export in a folder of its own and import them one by one.',
  'refusal.threadsOfOther':
    '{owner} takes part in none of the {threads, number} chats in {parts}. They seem to belong to somebody else’s export. Import them on their own.',
  'refusal.threadsOfFriend':
    'One person takes part in all {threads, number} chats in {parts}, and {owner} in only {with, number} of them. They seem to belong to somebody else’s export. Import them on their own.',
  'refusal.threadsOfTwo':
    'Nobody takes part in all chats of {parts}. They seem to be exports of different people. Import them one by one.',
  'refusal.datesMerged':
    '{parts} holds messages of an older and of a newer export in one place, so nobody can tell which document belongs to which. Unpack each export into a folder of its own and import them one by one.',
  'refusal.datesUnknown':
    'These parts hold two exports of one person and do not say which is newer: {parts}. Import them one by one, the older first.',
  'refusal.datesUnclear':
    'You chose exports of different dates, and these parts do not say which of them they belong to: {parts}. Import the exports one by one, the older first.',
  'refusal.servicesMerged':
    '{parts} holds Facebook’s and Instagram’s messages in one place, where nobody can tell them apart. Unpack each export into a folder of its own and import them again.',
  'refusal.unknownPerson':
    'These files do not say whose export they are, so it may not be that of “{person}”. Leave the name out to import them.',
  'refusal.noSuchPerson': 'There is no export of “{person}” among these files, only those of {people}.',
} as const;
