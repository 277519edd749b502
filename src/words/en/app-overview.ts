/** The first screen after an import. */
export const appOverview = {
  'app.overview.title': 'Overview',
  'app.overview.figures': 'The main figures',
  'app.overview.apps': '{value, plural, one {app connected} other {apps connected}}',
  'app.overview.appsNote': '{active, number} active, {gone, number} expired or removed',
  'app.overview.messaging':
    '{value, plural, one {finding touches messaging} other {findings touch messaging}}',
  'app.overview.messagingNote': 'with the window and the evidence for each',
  'app.overview.companies': '{value, plural, one {company in any channel} other {companies in any channel}}',
  'app.overview.companiesNote': 'apps, activity sent to Meta, ads, links',
  'app.overview.lists': '{value, plural, one {advertiser with a list} other {advertisers with a list}}',
  'app.overview.listsNote': 'that uses your contact details',
  'app.overview.absent': 'not in this export',
  'app.overview.messages': '{value, plural, one {message counted} other {messages counted}}',
  'app.overview.messagesNote': 'times and directions only, no text',
  'app.overview.timeline': 'Connections over your own messages',
  'app.overview.standsOut': 'What stands out',
  'app.overview.nothingStandsOut':
    'Nothing in this export matches what is documented or alleged about messaging access.',
  'app.overview.allFlagged': 'All {count, plural, one {# finding} other {# findings}}',
  'app.overview.limits': 'What this export cannot show ({count})',
  'app.overview.noMessages': 'no message count',
  'app.overview.messagesRange':
    '{most, plural, one {{least, number}–# message} other {{least, number}–# messages}}',
  'app.overview.messagesExact': '{most, plural, one {# message} other {# messages}}',
  'app.overview.notReviewed': 'not decided',
} as const;
