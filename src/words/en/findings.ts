const CONNECTION_END = `{end, select,
  active {still active when the export was made}
  activeOnDay {still active when the export was made on {exportDay, date, long}}
  expired {now expired; your export does not say since when}
  removedOnDay {removed on {removed, date, long}}
  removedNearDay {removed on {removed, date, long}, give or take a day}
  removed {removed on an unknown date}
  other {and your export does not say whether it is still connected}}`;

const ACCESS_TIME = 'the time when {name} could have had access';
const SAYS = '{grade, select, reported {reported by {by}} other {says {by}}}';

/** What the rules of the audit say of an export. */
export const findings = {
  'connection.history': `{start, select,
    onDay {added on {added, date, long}}
    nearDay {added on {added, date, long}, give or take a day}
    other {added on an unknown date}}, ${CONNECTION_END}`,
  'connection.history.sentence': `{start, select,
    onDay {Added on {added, date, long}}
    nearDay {Added on {added, date, long}, give or take a day}
    other {Added on an unknown date}}, ${CONNECTION_END}.`,
  'connection.history.and': '{first}; and {rest}',
  'connection.oldest':
    'The oldest, {name}, was added on {start, select, nearDay {{added, date, long}, give or take a day} other {{added, date, long}}}.',
  'connection.oldest.undated': 'Your export does not say when they were connected.',

  'days.window':
    'from {start, select, day {{from, date, long}} other {an unknown date}} to {end, select, day {{to, date, long}} export {the day of the export} other {an unknown date}}',
  'days.between': 'from {from, date, long} to {to, date, long}',
  'days.since': 'from {from, date, long} on',
  'days.until': 'up to {to, date, long}',

  'finding.connections':
    'Your export lists {name} {count, plural, one {as a connected app} other {# times as a connected app}}: {connections}.',
  'finding.connection-only': 'Your export shows a connection. It cannot show what was done with it.',
  'finding.statement': '{statement}',
  'finding.denied':
    '{names} {count, plural, one {denies that} other {deny that}} messages were read. Their words are below.',
  'finding.answered':
    '{names} responded{also, select, yes { too} other {}}. {count, plural, one {The response is} other {The responses are}} below.',
  'finding.no-messages': 'This does not concern your messages.',
  'finding.exposure.none': `None of your messages falls in ${ACCESS_TIME}.`,
  'finding.exposure.exact': `{most, plural, one {# of your messages falls} other {# of your messages fall}} in ${ACCESS_TIME}.`,
  'finding.exposure.range': `Between {least, number} and {most, number} of your messages fall in ${ACCESS_TIME}.`,
  'finding.possible.none': 'None of your messages falls in that time.',
  'finding.possible.range': 'Between {least, number} and {most, number} of your messages fall in that time.',

  'rule.connected-app.title': '{name}: a connected app',
  'rule.app-may-read-messages.title': '{name}: permitted access to your direct messages',
  'rule.app-may-read-messages.listed':
    'Your export says what it was permitted, in X’s words: {permissions}. {reach, select, read {With this permission an app can read direct messages for you.} other {With this permission an app can read, send and delete direct messages for you.}}',
  'rule.app-may-read-messages.limit':
    'The count runs from the approval that your export lists to the day it was made. Your export does not say whether the app had this permission all that time.',
  'rule.messaging-partner.title': `{name}: {access, select, permission {permission to read messages} other {a messaging integration}}, ${SAYS}`,
  'rule.chat-client.title': '{name}: showed Facebook chats, by design',
  'rule.chat-client.kind':
    'Programs of this kind showed a person’s Facebook chats while that person was signed in.',
  'rule.messenger-bot.title':
    '{kind, select, game {{name}: an instant game} other {{name}: a bot or extension in Messenger}}',
  'rule.messenger-bot.listed':
    'Your export lists {name} as {kind, select, game {an instant game} other {a connected app}}: {connections}.',
  'rule.messenger-bot.receives':
    'Such a bot or game sees what you write to it in its own chat, not your other chats.',
  'rule.inbox-permission-era.title':
    '{count, plural, one {# app} other {# apps}} that may have asked for your inbox',
  'rule.inbox-permission-era.on-x.title':
    '{count, plural, one {# app} other {# apps}} from before direct messages had a permission of their own',
  'rule.inbox-permission-era.listed':
    'Your export lists {count, plural, one {# app that was, or may have been,} other {# apps that were, or may have been,}} connected at some time {eras}.',
  'rule.inbox-permission-era.could-ask':
    'An app connected then could have asked you for access to your messages. Only you could grant it.',
  'rule.inbox-permission-era.on-x.could-ask':
    'An app connected then could read and delete your direct messages without a permission of its own for them.',
  'rule.inbox-permission-era.not-said': 'No export says what an app asked for or was given.',
  'rule.inbox-permission-era.on-x.not-said':
    'That is what Twitter wrote of connected apps in general. Your export does not say whether any of these read a message.',
  'rule.inbox-permission-era.undated':
    'For {count, number} of them your export does not say when the connection began.',
  'rule.business-thread-from-ad.title': '{name}: a chat that began with an ad',
  'rule.business-thread-from-ad.listed': `Your export lists {count, plural, one {# Messenger chat} other {# Messenger chats}} with {name} that began when you clicked an ad, {dates, select,
    one {on {first, date, long}}
    several {between {first, date, long} and {last, date, long}}
    other {without a date}}.`,
  'rule.business-thread-from-ad.reach': 'That business could read what you wrote to it there.',
  'rule.business-thread-from-ad.limit': 'The record says nothing about your other chats.',
  'rule.linked-in-messages.title': '{name}: links to it in your messages',
  'rule.linked-in-messages.listed':
    'Your messages hold {count, plural, one {# link} other {# links}} to {domains} from a time when {name} was, or may have been, connected.',
  'rule.linked-in-messages.limit':
    'A link shows that an address was shared. It does not show access to a chat.',
  'rule.cross-app-messaging.title': 'Cross-app messaging is switched on',
  'rule.cross-app-messaging.listed': 'Your export says that cross-app messaging is on.',
  'rule.cross-app-messaging.limit': 'It is a setting between Meta’s own apps. It names no other company.',
  'rule.friends-data-partner.title': `{name}: {about, select,
    friends_data {access to friends’ data}
    contact_info {access to contact details}
    profile_data {access to profile data}
    posts_data {access to posts}
    instant_personalization {instant personalisation}
    other {Facebook features in a product}}, ${SAYS}`,
  'rule.enforcement.title': '{name}: named in an enforcement case',
  'rule.sensitive-sdk.title':
    '{name}: {category, select, health {a health app} property {a property app} tax {a tax app} other {an app}} that sent activity to Meta',
  'rule.sensitive-sdk.listed':
    'Your export lists {name} among the businesses that sent activity about you to Meta ({events, plural, one {# event} other {# events}}).',
  'rule.sensitive-sdk.said': `{status, select,
    alleged {{by} alleged that {name} sent data about people to Facebook.}
    reported {{by} reported that {name} sent data about people to Facebook.}
    other {According to {by}, {name} sent data about people to Facebook.}}`,
  'rule.sensitive-sdk.limit':
    'Your export does not show what each event contained. This does not concern your messages.',
  'rule.data-broker.title': `{name}: {what, select, broker {a data broker} other {a supplier of data}} in your export`,
  'rule.data-broker.listed': `Your export lists {name} among the {among, select,
    advertiser {advertisers using information about you}
    business {businesses that sent activity about you}
    other {advertisers using information about you and businesses that sent activity about you}}.`,
  'rule.data-broker.said': `{status, select,
    alleged {{by} alleged that {name} supplied data about people for advertising on Facebook.}
    reported {{by} reported that {name} supplied data about people for advertising on Facebook.}
    other {According to {by}, {name} supplied data about people for advertising on Facebook.}}`,
  'rule.data-broker.limit':
    'Your export does not show which data was used. This does not concern your messages.',
  'rule.contact-list.title':
    '{count, plural, one {# advertiser} other {# advertisers}} used a list with your contact details',
  'rule.contact-list.listed':
    'Your export lists {count, plural, one {# advertiser} other {# advertisers}} with “a list uploaded or used by the advertiser” that matched your account.',
  'rule.contact-list.limit': 'It does not show which details were on a list or where they came from.',
  'rule.still-active.title': '{count, plural, one {# app is} other {# apps are}} still connected',
  'rule.still-active.listed':
    'Your export lists {count, plural, one {# app} other {# apps}} as active on the day it was made.',
  'rule.still-active.limit': 'An active app can keep using what you shared with it until you remove it.',
  'rule.unknown-dates.title': '{count, plural, one {# removed app has} other {# removed apps have}} no dates',
  'rule.unknown-dates.listed':
    'Your export lists {count, plural, one {# removed app but not when it was} other {# removed apps but not when they were}} added or removed.',
  'rule.unknown-dates.zero': 'Facebook writes 0 for a date that it does not give.',
  'rule.unknown-dates.limit': 'Counts that depend on such a date can only be given as “at most”.',
  'rule.many-channels.title':
    '{name} appears in {count, plural, one {# channel} other {# channels}} of your export',
  'rule.many-channels.listed': 'Your export lists {name} under {channels}.',
  'rule.many-channels.connection': 'connected apps',
  'rule.many-channels.app-post': 'posts by the app',
  'rule.many-channels.off-meta': 'off-Meta activity',
  'rule.many-channels.advertiser': 'advertisers',
  'rule.many-channels.ad-interaction': 'ad interactions',
  'rule.many-channels.ad-thread': 'Messenger chats that began with an ad',
  'rule.many-channels.link': 'links in messages',

  'evidence.app': `{status, select,
    expired {connected app, expired}
    removed {connected app, removed}
    unknown {connected app, status unknown}
    other {connected app}}`,
  'evidence.instant-game': 'instant game',
  'evidence.blocked-app': 'blocked app',
  'evidence.app-post': 'app post',
  'evidence.ad-interaction': 'ad interaction',
  'evidence.detected-app': 'app detected by Meta',
  'evidence.advertiser': 'advertiser',
  'evidence.advertiser-with-list': 'advertiser with a contact list',
  'evidence.off-meta': 'off-Meta activity',
  'evidence.setting': 'setting',
  'evidence.ad-thread': 'Messenger chat that began with an ad',
  'evidence.count.connection': '{count, plural, one {# connected app} other {# connected apps}}',
  'evidence.count.app-post': '{count, plural, one {# post by the app} other {# posts by the app}}',
  'evidence.count.off-meta':
    '{count, plural, one {# entry of off-Meta activity} other {# entries of off-Meta activity}}',
  'evidence.count.advertiser': '{count, plural, one {# entry as advertiser} other {# entries as advertiser}}',
  'evidence.count.ad-interaction': '{count, plural, one {# ad interaction} other {# ad interactions}}',
  'evidence.count.ad-thread':
    '{count, plural, one {# Messenger chat that began with an ad} other {# Messenger chats that began with an ad}}',
  'evidence.count.link': '{count, plural, one {# link in messages} other {# links in messages}}',
} as const;
