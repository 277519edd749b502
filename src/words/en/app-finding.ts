/** The page of one finding. */
export const appFinding = {
  'app.finding.shows': 'What your export shows',
  'app.finding.morePlaces': 'Show {count, plural, one {# more record} other {# more records}}',
  'app.finding.rowsOnly': 'Your export shows these records. It cannot show what was done with them.',
  'app.finding.connectionsOnly':
    'Your export shows these connections. It cannot show what was done with them.',
  'app.finding.company': 'Everything on {name}',
  'app.finding.notCounted.inbox':
    'Not counted: a link shows that an address was shared, not that anybody could read the chat.',
  'app.finding.notCounted.own-thread': 'Not counted: this business could see only its own chat with you.',
  'app.finding.notCounted.possible': 'Not counted: nothing says that messages could be reached.',
  'app.finding.notCounted.setting': 'Not counted: a setting says nothing about single messages.',
  'app.finding.notCounted.none': 'Not counted: this does not concern your messages.',

  'app.finding.exposure': 'How many of your messages',
  'app.finding.least.zero': 'Not one can be confirmed, because {why}.',
  'app.finding.least.possible':
    '{service, select, x {Not one can be confirmed: Twitter wrote what connected apps in general could do, and nothing of any single app.} other {Not one can be confirmed: no export says which apps asked for your inbox, or whether you agreed.}}',
  'app.finding.least.certain':
    'The least counts only days on which both your connection and the access are certain.',
  'app.finding.least.no-message': 'You sent and received no messages in that time.',
  'app.finding.least.no-overlap': 'The statements about access are about other times than your connection.',
  'app.finding.scale.account': 'Whose dates',
  'app.finding.scale.dates': 'Dates',
  'app.finding.scale.messages': 'Your messages',
  'app.finding.scale.together': 'All together, with your connection',
  'app.finding.scale.records': '{by}, from records of {records}',
  'app.finding.perYear': 'Per year',
  'app.finding.yearLabel': '{year}: {range}. Messages in {year}',
  'app.finding.showEnd':
    '{end, select, least {At least: show {count, plural, one {# message} other {# messages}}} other {At most: show {count, plural, one {# message} other {# messages}}}}',
  'app.finding.why': 'How this was counted',
  'app.finding.whyText.1':
    'The most counts every message from a day on which your connection and the access that somebody describes may both have existed. Where a date is not known, we assume the latest possible day, or the earliest for a start.',
  'app.finding.whyText.2':
    'The least counts only messages between dates that your export or a source gives. Where such a date is missing, the least is 0.',
  'app.finding.whyText.3':
    'Days are in UTC. Calls and system lines are not messages. A message that is counted could have been reached; that does not mean that anybody looked at it.',
  'app.finding.details.head.counted': 'Counted',
  'app.finding.details.head.least': 'Least',
  'app.finding.details.head.most': 'Most',
  'app.finding.details.people': 'People',
  'app.finding.details.sent': 'Sent by you',
  'app.finding.details.received': 'Received by you',

  'app.finding.who': 'Who says what',
  'app.finding.response': 'Response',
  'app.finding.answeredAbove': 'The response of {by}, above, answers this too.',
  'app.finding.described': 'Dates: {period}.',
  'app.finding.otherStatements':
    'Also on record about this company ({count, plural, one {# statement} other {# statements}})',
  'app.finding.rules': 'What the rules allowed',

  'app.finding.todo': 'What you can do',
  'app.finding.cautions': 'Keep in mind ({count, plural, one {# point} other {# points}})',

  'app.finding.sources': 'Sources',
  'app.finding.source1': 'Source',
  'app.finding.sourceCount': 'Sources ({count, number})',
  'app.finding.allSources': '{count, plural, one {The source} other {All # sources}}',
  'app.finding.backTo': 'Back to {by}',
  'app.finding.print': 'Print this finding',
  'app.finding.parts': 'On this page',
  'app.finding.notFound': 'This finding is not in the import you are looking at.',
} as const;
