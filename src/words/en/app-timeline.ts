/** The timeline of the app, in words too. */
export const appTimeline = {
  'app.timeline.name': 'Timeline of apps and messages',
  'app.timeline.howTo':
    'Drag across the picture to zoom in. On the keyboard, left and right move in time, plus and minus zoom, 0 shows everything, up and down go from bar to bar.',
  'app.timeline.zoomIn': 'Zoom in',
  'app.timeline.zoomOut': 'Zoom out',
  'app.timeline.earlier': 'Earlier',
  'app.timeline.later': 'Later',
  'app.timeline.reach': 'messages in reach',
  'app.timeline.sent': 'sent by you',
  'app.timeline.received': 'received by you',
  'app.timeline.perMonth': 'Messages per month (highest: {most})',
  'app.timeline.month': '{month}: {sent} sent, {received} received',
  'app.timeline.monthUndirected':
    '{month}: {messages, plural, one {# message} other {# messages}}; how many you sent is unknown',
  'app.timeline.undirected': 'sent or received',
  'app.timeline.described': 'Access is described {windows}.',
  'app.timeline.phaseDays':
    '{open, select, start {Until {to, date, long}} end {Since {from, date, long}} other {{from, date, long} to {to, date, long}}}',
  'app.timeline.phaseApps': 'Show the apps of that time',
  'app.timeline.showing': 'Showing {from} to {to}.',
  'app.timeline.legendSolid': 'connected',
  'app.timeline.legendFade': 'an end is unknown',
  'app.timeline.legendClaim': 'access is described',
  'app.timeline.legendFlagged': 'flagged',
  'app.timeline.others':
    '{count, plural, one {# more connection is} other {# more connections are}} not drawn here.',
  'app.timeline.othersLink': 'See all connections',
  'app.timeline.moreBars': 'Draw {count, plural, one {# more connection} other {# more connections}}',
  'app.timeline.fewerBars': 'Draw fewer connections',
  'app.timeline.table': 'The same facts as a table',
  'app.timeline.tableConnections': 'Connections in the timeline',
  'app.timeline.tableYears': 'Your messages per year',
  'app.timeline.tableEras': 'What apps could reach, over time',
  'app.timeline.headFrom': 'From',
  'app.timeline.headTo': 'To',
  'app.timeline.headWords': 'In words',
  'app.timeline.headClaims': 'Described access',
  'app.timeline.headEra': 'Time',
  'app.timeline.headMeans': 'What it means',
  'app.timeline.none': 'none',
  'app.timeline.claimBy': '{by} ({grade})',
  'app.timeline.claim': '{label} ({from} to {to})',
  'app.timeline.empty':
    'This export holds no connection and no message with a date, so there is no timeline.',
  'phase.before': 'Before apps could ask for your inbox',
  'phase.before.means':
    'Facebook had no public way for an app to ask for your inbox. What else apps could reach before 2009 was not researched for Sidedoor.',
  'phase.could-ask': 'Apps could ask for your inbox',
  'phase.could-ask.means':
    'An app could ask you for access to your messages, and only you could grant it. At first Facebook did not review such apps; from 30 April 2014 it reviewed new ones. Your export does not say which apps asked.',
  'phase.deals': 'Facebook closed the inbox to apps',
  'phase.deals.means':
    'Ordinary apps could no longer ask. The New York Times reported special access for partners in records of 2017; Facebook said in December 2018 that those experiments had been closed for nearly three years.',
  'phase.closed': 'A business sees only its own chat with you',
  'phase.closed.means':
    'Apps cannot ask for your inbox. A business can read what you write to it in your chat with it.',
} as const;
