/** The first screen after an import. */
export const appOverview = {
  'app.overview.connection': `{start, select, day {{added, date, long}} other {date unknown}}, {status, select,
    active {still connected}
    expired {now expired}
    removedOnDay {removed {removed, date, long}}
    removed {since removed}
    other {status unknown}}`,
  'app.overview.connections': '{count, plural, one {# connection} other {# connections}}',
  'app.overview.scale':
    'Full width: your {all, plural, one {# message} other {# messages}}{service, select, facebook { from the years when other companies could reach messages} other {}}. Solid: at least. Hatched: at most.',
  'app.overview.moreCompanies': '{more, plural, one {# more company} other {# more companies}}',
  'app.overview.messagesOf': 'Messages in reach of {name}: {range}',
  'app.overview.showMessages': '{most, plural, one {Show this message} other {Show these # messages}}',
  'app.overview.why': 'Why?',
  'app.overview.whyCounts':
    '“At most” counts every message from a day on which your connection and the access that somebody describes may both have existed.{count, plural, one {} other { A message that several companies could have reached counts once.}}',
  'app.overview.window': '{name}: {window}',
  'app.overview.timeline': 'Your apps and your messages over time',
  'app.overview.also': 'Also in your export',
  'app.overview.apps':
    '{count, plural, one {# connected app} other {# connected apps}}, {active, number} still active',
  'app.overview.noApps': 'Connected apps: the list is not in this export or could not be read',
  'app.overview.byRules':
    '{count, plural, one {# other app} other {# other apps}} {service, select, x {from the years when apps could read direct messages without a permission of their own} other {from the years when apps could ask for your inbox}}',
  'app.overview.chatProgram': '{name}, which showed Facebook chats by design',
  'app.overview.companies': '{count, plural, one {# company} other {# companies}} you dealt with',
  'app.overview.lists': '{count, plural, one {# advertiser} other {# advertisers}} with your contact details',
  'app.overview.noLists': 'Advertisers with your contact details: the list is not in this export',
  'app.overview.messages':
    '{count, plural, one {# message} other {# messages}}, counted by day without their text',
  'app.overview.noMessages': 'Messages: none in this export, or they could not be read',
  'app.overview.nothingStandsOut':
    'Nothing in this export matches what is documented or alleged about access to messages.',
  'app.overview.allFlagged': '{count, plural, one {# finding} other {All # findings}}',
  'app.overview.onInbox': '{count, plural, one {# is about your inbox} other {# are about your inbox}}',
  'app.overview.limits': 'What this export cannot show',
  'app.overview.moreLimits': '{count, plural, one {# more limit} other {# more limits}}',
  'app.overview.messagesRange':
    '{most, plural, one {{least, number}–# message} other {{least, number}–# messages}}',
  'app.overview.messagesExact': '{most, plural, =0 {no messages} one {# message} other {# messages}}',
} as const;
