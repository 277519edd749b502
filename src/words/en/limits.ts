/** What an export cannot show: first what is missing from this one, then what none shows. */
export const limits = {
  'limit.unreadable-documents':
    '{count, plural, one {# document} other {# documents}} could not be read, so the true numbers may be higher.',
  'limit.partial-documents':
    '{count, plural, one {# document} other {# documents}} could be read only in part, so the true numbers may be higher. Coverage lists what was not read.',
  'limit.no-messages':
    'This export holds no messages, so none can be counted. Tick “Messages” when you ask for an export.',
  'limit.only-encrypted-messages':
    'This export holds only your end-to-end encrypted chats. Your other chats are not in it and are not counted.',
  'limit.no-encrypted-messages':
    'End-to-end encrypted chats come in a separate file, messages.zip. It is not in this export, so they are not counted.',
  'limit.no-connected-apps':
    'The list of connected apps is not in this export, so it cannot show which apps were connected.',
  'limit.no-message-headers':
    'The headers of your direct messages are not in this export, so none can be counted.',
  'limit.x-texts-unopened':
    'An archive of X also holds the text of your direct messages. Sidedoor never opens those files: dates and senders are in files of their own.',
  'limit.x-permissions-unknown':
    'What {count, plural, one {# app was} other {# apps were}} permitted is not known: your archive does not say, or says it in words that Sidedoor does not know. Access to your direct messages is not ruled out.',
  'limit.x-only-connected':
    'X lists only the apps that may still act for your account. An app whose access has ended is not in your export.',
  'limit.no-off-meta-activity':
    'Off-Meta activity is not in this export, so it cannot show which businesses sent activity about you.',
  'limit.no-advertisers':
    'The list of advertisers is not in this export, so it cannot show who used a list with your contact details.',
  'limit.no-owner':
    'Your export does not say who you are, so Sidedoor cannot tell the messages you sent from those you received.',
  'limit.owner-not-among-senders':
    'No message in this export was sent under its owner’s name, so Sidedoor cannot tell the messages you sent from those you received.',
  'limit.owner-from-threads':
    'Your export does not say who you are. Only one person takes part in every chat; Sidedoor takes that person to be you.',
  'limit.owner-never-wrote':
    'No message in this export was sent under its owner’s name, so all are counted as received.',
  'limit.threads-without-owner':
    '{count, plural, one {# chat does} other {# chats do}} not name the owner of this export among the people in it, so it may hold somebody else’s messages too. They are counted.',
  'limit.no-export-date':
    'Your export does not say when it was made, so a connection that is still active has no known end.',
  'limit.export-date-from-file-name':
    'The date of this export comes from its file name and may be a day off.',
  'limit.local-time':
    'HTML pages print times without a time zone. Such a date may be a day off; the counts allow for that.',
  'limit.messages-without-date':
    '{count, plural, one {# message has} other {# messages have}} no readable date and cannot be placed in any time.',
  'limit.removed-without-start':
    'For {count, plural, one {# removed app} other {# removed apps}} your export does not say when the connection began.',
  'limit.expired-without-end':
    'For {count, plural, one {# expired app} other {# expired apps}} your export does not say when access ended.',
  'limit.added-after-export':
    '{count, plural, one {# app was} other {# apps were}} added after the day on which this export was made, so one of these dates is wrong. When such an app was connected counts as unknown.',
  'limit.no-permissions':
    'No export of Facebook or Instagram seen so far says which permissions an app was given.',
  'limit.no-use':
    'No export shows whether an app or a company read, wrote or deleted a message, or which one.',
  'limit.absence':
    'If a company is missing here, that does not clear it: some integrations never appeared among the connected apps.',
  'limit.friends': 'What an app could reach through a friend of yours is not in your export.',
  'limit.renewed': 'The date of a connection may be that of the latest one. Earlier ones may not be listed.',
  'limit.messaging-era':
    'Messages are counted only for the time when other companies could reach private messages at all, {era}.',
} as const;
