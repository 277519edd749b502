/** The screen that compares two exports. */
export const appCompare = {
  'app.compare.one': 'There is only one import so far',
  'app.compare.oneText':
    'Ask for another export, in half a year for example, and import it. This page then shows what has changed.',
  'app.compare.import': 'Import another export',
  'app.compare.from': 'First export',
  'app.compare.to': 'Second export',
  'app.compare.swap': 'Swap',
  'app.compare.same': 'These are the same import, so nothing differs.',
  'app.compare.nothing': 'Nothing has changed between these two exports, as far as they can be compared.',
  'compare.answer':
    '{since, select, day {Since your export of {day, date, long}} other {From the first export to the second}}: {parts}.',
  'compare.part.left': '{count, plural, one {# app is} other {# apps are}} no longer connected',
  'compare.part.new': '{count, plural, one {# app is} other {# apps are}} new',
  'compare.part.back': '{count, plural, one {# app is} other {# apps are}} connected again',
  'compare.part.others':
    '{count, plural, one {# listed app} other {# listed apps}} changed in some other way',
  'compare.part.findings': '{count, plural, one {# finding is} other {# findings are}} new',
  'compare.part.findingsGone': '{count, plural, one {# finding is} other {# findings are}} no longer there',
  'compare.part.findingsChanged': '{count, plural, one {# finding} other {# findings}} changed',
  'compare.part.advertisers': '{count, plural, one {# advertiser is} other {# advertisers are}} new',
  'compare.part.advertisersGone':
    '{count, plural, one {# advertiser is} other {# advertisers are}} no longer listed',
  'compare.part.lists':
    'the contact {count, plural, one {list of # advertiser} other {lists of # advertisers}} appeared or disappeared',
  'compare.part.businesses':
    '{count, plural, one {# business} other {# businesses}} newly sent activity about you',
  'compare.part.businessesGone':
    '{count, plural, one {# business is} other {# businesses are}} no longer listed',
  'compare.part.threads': '{count, plural, one {# thread} other {# threads}} changed',
  'compare.part.more': 'there {count, plural, one {is # more message} other {are # more messages}}',
  'compare.part.fewer': 'there {count, plural, one {is # message fewer} other {are # fewer messages}}',
  'app.compare.summary': 'Go to',
  'app.compare.notComparedTitle': 'What could not be compared',
  'app.compare.notComparedNote':
    'If something is missing here, it may have been left out of one of the exports.',
  'app.compare.rest': 'Show {count, number} more',
  'app.compare.inFrom': 'only in the first export',
  'app.compare.inTo': 'only in the second export',
  'app.compare.before': 'before',
  'app.compare.now': 'after',
  'compare.notListed': 'not listed',
  'app.compare.was': 'formerly {name}',
  'app.compare.untitled': 'Untitled',
  'app.compare.group.findingsNew.title': 'New findings',
  'app.compare.group.findingsNew.means': 'Only in the second export.',
  'app.compare.group.findingsGone.title': 'Findings no longer there',
  'app.compare.group.findingsGone.means': 'Only in the first export.',
  'app.compare.group.findingsChanged.title': 'Changed findings',
  'app.compare.group.findingsChanged.means':
    'The window, the grade, the weight or the number of messages is different.',
  'app.compare.group.findingsNotComparable.title': 'Findings that cannot be compared',
  'app.compare.group.findingsNotComparable.means':
    'They are in one export only, and the other lacks the records behind them.',
  'app.compare.group.connectionsNew.title': 'New connections',
  'app.compare.group.connectionsNew.means': 'Listed only in the second export.',
  'app.compare.group.connectionsReconnected.title': 'Connected again',
  'app.compare.group.connectionsReconnected.means': 'Not active in the first export, active in the second.',
  'app.compare.group.connectionsStatus.title': 'Changed status',
  'app.compare.group.connectionsStatus.means': 'Listed in both exports, with a different status.',
  'app.compare.group.connectionsDates.title': 'Changed dates',
  'app.compare.group.connectionsDates.means': 'Listed in both exports, with different dates.',
  'app.compare.group.connectionsRenamed.title': 'Renamed',
  'app.compare.group.connectionsRenamed.means': 'The same app ID under another name.',
  'app.compare.group.connectionsGone.title': 'Removed, and no longer listed',
  'app.compare.group.connectionsGone.means':
    'Listed as removed in the first export, not listed in the second.',
  'app.compare.group.connectionsVanished.title': 'No longer listed, and never listed as removed',
  'app.compare.group.connectionsVanished.means':
    'Listed in the first export, not in the second. Neither says that it was removed.',
  'app.compare.group.advertisersNew.title': 'New advertisers',
  'app.compare.group.advertisersNew.means': 'Listed only in the second export.',
  'app.compare.group.advertisersGone.title': 'Advertisers no longer listed',
  'app.compare.group.advertisersGone.means': 'Listed only in the first export.',
  'app.compare.group.listsNew.title': 'Advertisers newly listed with a contact list',
  'app.compare.group.listsNew.means':
    'Listed in both exports. Only the second says that they used a list with your contact details.',
  'app.compare.group.listsGone.title': 'Advertisers no longer listed with a contact list',
  'app.compare.group.listsGone.means':
    'Listed in both exports. Only the first says that they used a list with your contact details.',
  'app.compare.group.businessesNew.title': 'New businesses that sent activity',
  'app.compare.group.businessesNew.means':
    'Only the second export says that they sent activity about you to Meta.',
  'app.compare.group.businessesGone.title': 'Businesses no longer listed',
  'app.compare.group.businessesGone.means':
    'Only the first export says that they sent activity about you to Meta.',
  'app.compare.group.threadsNew.title': 'New threads',
  'app.compare.group.threadsNew.means': 'Only in the second export.',
  'app.compare.group.threadsGone.title': 'Threads no longer there',
  'app.compare.group.threadsGone.means': 'Only in the first export.',
  'app.compare.group.threadsChanged.title': 'Threads with more or fewer messages',
  'app.compare.group.threadsChanged.means':
    'The same thread in both exports, matched by title, people and time.',
  'app.compare.thread': '{people}, {messages, plural, one {# message} other {# messages}}',
  'app.compare.thread.dated':
    '{people}, {messages, plural, one {# message} other {# messages}}, {first, date, long} to {last, date, long}',
  'compare.state': `{dates, select,
    added {{status}, added {added, date, long}}
    removed {{status} on {removed, date, long}, added on an unknown day}
    both {{status}, added {added, date, long}, removed {removed, date, long}}
    other {{status}, dates unknown}}`,
  'compare.state.and': '{first}; {rest}',
  'app.compare.noCount': 'messages not counted',
  'app.compare.most': 'at most {count, plural, one {# message} other {# messages}}',
} as const;
