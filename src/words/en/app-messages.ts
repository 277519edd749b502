/** The view of messages: counts, never their text. */
export const appMessages = {
  'app.messages.lead':
    'How many messages your export holds, when, and with whom. Sidedoor counts them; it never keeps what they say.',
  'app.messages.from': 'From',
  'app.messages.to': 'To the end of',
  'app.messages.monthHint': 'Year and month, such as 2014-10',
  'app.messages.shown': 'Shown here',
  'app.messages.only.finding':
    '{end, select, least {Messages that certainly count for {names}: those {days}.} other {Messages that may count for {names}: those {days}.}}',
  'app.messages.only.noDays':
    '{end, select, least {No message certainly counts for {names}, because no day is certain.} other {No message counts for {names}.}}',
  'app.messages.only.year': 'Only {year}.',
  'app.messages.only.period': 'Only {days}.',
  'app.messages.only.thread': 'Only the thread “{name}”.',
  'app.messages.only.person': 'Only what {name} wrote.',
  'app.messages.otherEnd': '{end, select, least {Show the most} other {Show the least}}',
  'app.messages.lift': 'Show all',
  'app.messages.lift.what': 'Show all, instead of: {what}',
  'app.messages.withoutMessages':
    '{count, plural, one {# more thread holds} other {# more threads hold}} no message, only calls and the like.',
  'app.messages.months': 'By month',
  'app.messages.everyMonth': 'Every month',
  'app.messages.headMonth': 'Month',
  'app.messages.headShare': 'Sent and received',
  'app.messages.list': 'List',
  'app.messages.people': 'People who wrote',
  'app.messages.searchThreads': 'Search threads by title or person',
  'app.messages.searchPeople': 'Search people by name',
  'app.messages.totalThreads': '{total, plural, one {# thread} other {# threads}}',
  'app.messages.totalPeople': '{total, plural, one {# person} other {# people}}',
  'app.messages.noThread': 'No thread holds such a message.',
  'app.messages.noPerson': 'Nobody else wrote such a message.',
  'app.messages.headThread': 'Thread',
  'app.messages.headWith': 'People in it',
  'app.messages.headFirst': 'First',
  'app.messages.headLast': 'Last',
  'app.messages.untitled': 'Thread without a title',
} as const;
