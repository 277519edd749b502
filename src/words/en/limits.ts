/** What an export cannot show: first what is missing from this one, then what none shows. */
export const limits = {
  'limit.unreadable-documents':
    '{count, plural, one {# document} other {# documents}} could not be read. Every number is a lower bound until then.',
  'limit.partial-documents':
    '{count, plural, one {# document} other {# documents}} could be read only in part; what was not read is listed under coverage.',
  'limit.no-messages':
    'No messages are in this export, so nothing can be counted in any window. Tick "Messages" when you ask for an export.',
  'limit.only-encrypted-messages':
    'Of the messages, only the separate download of end-to-end encrypted chats is here. The others are not in this export, so they are not counted.',
  'limit.no-encrypted-messages':
    'End-to-end encrypted chats come as a separate messages.zip. It is not in this export, so they are not counted.',
  'limit.no-connected-apps':
    'The list of connected apps is not in this export, so it cannot show which apps were connected.',
  'limit.no-off-meta-activity':
    'Off-Meta activity is not in this export, so it cannot show which businesses sent activity about you.',
  'limit.no-advertisers':
    'The list of advertisers is not in this export, so it cannot show who used a list with your contact details.',
  'limit.no-owner':
    'Your export does not say who you are, so messages you sent cannot be told from those you received.',
  'limit.owner-not-among-senders':
    'No message in this export is from somebody with the name of its owner, so messages you sent cannot be told from those you received.',
  'limit.owner-from-threads':
    'Your export does not say who you are. One person alone takes part in every conversation, and Sidedoor takes that person to be you.',
  'limit.owner-never-wrote':
    'No message in this export is from somebody with the name of its owner, so all of them are counted as received.',
  'limit.threads-without-owner':
    '{count, plural, one {# thread does} other {# threads do}} not name the owner of this export among the people in it. Somebody else’s messages may have been handed over too; they are in the counts.',
  'limit.no-export-date':
    'Your export does not say when it was made, so the end of a connection that is still active is unknown.',
  'limit.export-date-from-file-name':
    'The date of this export comes from the name of its file and may be a day off.',
  'limit.local-time':
    'HTML pages print times without a time zone. Such a date may be a day off, and the counts leave room for it.',
  'limit.messages-without-date':
    '{count, plural, one {# message has} other {# messages have}} no readable date and are in no window.',
  'limit.removed-without-start':
    'For {count, plural, one {# removed app} other {# removed apps}} your export does not say when the connection began. It writes 0 there.',
  'limit.expired-without-end':
    'For {count, plural, one {# expired app} other {# expired apps}} your export does not say when access ended.',
  'limit.no-permissions': 'No export says which permissions an app was given, in any year seen so far.',
  'limit.no-use':
    'No export shows whether an app or a company read, wrote or deleted a message, or which one.',
  'limit.absence':
    'That a company is not in this export shows nothing: some integrations never appeared among the connected apps.',
  'limit.friends': 'What could be reached through a friend who had connected an app is not in your export.',
  'limit.renewed': 'The date of a connection may be that of the latest one; earlier ones may not be listed.',
  'limit.messaging-era':
    'Counts of messages cover the time in which other companies could reach personal messages at all, {era}.',
} as const;
