/** The lists of connections and companies. */
export const appLists = {
  'app.lists.printed': 'The first {printed, number} of {total, number} rows. All of them: {command}',
  'app.connections.lead':
    'The apps, websites and games that were connected to your account, and the apps you blocked, as your export lists them. {service, select, x {It also says what each was permitted.} other {It does not say what each was allowed to do.}}',
  'app.connections.chooseAll': 'Select all',
  'app.connections.chooseNone': 'Select none',
  'app.connections.search': 'Search by name',
  'app.connections.year': 'Connected in',
  'app.connections.anyYear': 'Any year',
  'app.connections.era': 'Era',
  'app.connections.anyEra': 'Any era',
  'app.connections.total': '{total, plural, one {# app or game} other {# apps and games}}',
  'app.connections.headPermissions': 'Permitted',
  'app.connections.none':
    'Your export lists no connected apps. Perhaps the box for them was not ticked when you asked for it.',
  'app.connections.unknownAdded': 'start unknown',
  'app.companies.lead':
    'Every company in your export. A channel is one way to appear in it: as a connected app, with posts by its app, with activity sent to Meta, as an advertiser, with an ad, with a chat that began with an ad, or by links in your messages.',
  'app.companies.channel': 'Channel',
  'app.companies.total': '{total, plural, one {# company} other {# companies}}',
  'app.companies.headCategory': 'Category',
  'app.companies.headChannels': 'Channels',
  'app.companies.headEvents': 'Events sent to Meta',
  'app.companies.headLast': 'Last seen',
  'app.companies.none': 'Your export names no companies.',
} as const;
