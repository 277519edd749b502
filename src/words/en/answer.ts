const COMPANIES =
  '{count, plural, =1 {One company} =2 {Two companies} =3 {Three companies} =4 {Four companies} =5 {Five companies} other {# companies}}';
const CHAT_PROGRAMS =
  '{count, plural, =1 {One chat program} =2 {Two chat programs} =3 {Three chat programs} other {# chat programs}}';
const MESSAGES = '{total, plural, one {# message} other {# messages}}';
const TIME = 'the time when {count, plural, one {it could} other {they could}} have had access';
const NAMED = `${COMPANIES} that Facebook named {dated, select, yes {in {years} } other {}}in connection with messages {count, plural, one {is among} other {are among}} your apps`;
const AT_MOST = `At most {most, number} of your ${MESSAGES} {most, plural, one {falls in} other {fall in}} ${TIME}`;
/** The answer to the question that Sidedoor asks of an export. */
export const answer = {
  'answer.accounts': 'Your accounts',
  'answer.accounts.together':
    '{findings, plural, one {# finding is} other {# findings are}} undecided in all {accounts, number} accounts together.',
  'answer.accounts.shared':
    '{count, plural, one {# company with a connected app is} other {# companies with a connected app are}} in the exports of several services.{counted, select, yes { The numbers count your messages in the time of access.} other {}}',
  'answer.together': 'All accounts together',
  'answer.together.byRules':
    '{service, select, x {On X} other {On Facebook}}, {apps, plural, =1 {one {also, select, yes {more } other {}}app} other {# {also, select, yes {more } other {}}apps}} may have been connected {service, select, x {when an app could read direct messages without a permission of its own} other {when apps could ask for your inbox}}. Whether {apps, plural, one {this one} other {any of them}} did is not known.',
  'answer.together.count': `Of your messages on {services}, {range, select, exact {{most, number}} most {at most {most, number}} other {at least {least, number} and at most {most, number}}} {most, plural, one {falls in} other {fall in}} ${TIME}.{range, select, most { Not one can be confirmed.} other {}}`,
  'answer.together.service': '{name}',
  'answer.together.open':
    'How many of your messages on {services} could have been reached is not fully known{known, select, yes {; there may be more} other {}}.',
  'answer.together.sum':
    'In all, that is {range, select, exact {{most, plural, one {# message} other {# messages}}} most {at most {most, plural, one {# message} other {# messages}}} other {at least {least, number} and at most {most, plural, one {# message} other {# messages}}}}.',
  'answer.together.others':
    '{joined, plural, =0 {These accounts are not added up} other {{count, plural, one {# more account is} other {# more accounts are}} not added up here}}: Sidedoor joins accounts only where each service has one, or one of the same name.',
  'answer.apps.missing':
    'This export does not hold the list of your connected apps, so it cannot show which of them could have reached your messages.',
  'answer.apps.unreadable':
    'The list of your connected apps could not be read, so Sidedoor cannot say which of them could have reached your messages.',
  'answer.apps.none': 'Your export lists no connected apps. That does not rule one out.',
  'answer.apps.inPart': 'Part of the list of apps could not be read, so there may be more.',

  'answer.named': `${NAMED}: {names}.`,
  'answer.named.heading': `${NAMED}.`,
  'answer.named.none': 'No app with a known link to messages is listed. That does not rule one out.',
  'answer.named.noCompany':
    'No company that Facebook named in connection with messages is among your apps. If a company is missing here, that does not clear it.',
  'answer.permitted':
    '{count, plural, =1 {One app was} other {# apps were}} permitted access to your direct messages on X: {names}.',
  'answer.permitted.heading':
    '{count, plural, =1 {One app was} other {# apps were}} permitted access to your direct messages on X.',
  'answer.permitted.more': '{count, number} more',
  'answer.permitted.none':
    '{unclear, plural, =0 {No app in your export was permitted access to your direct messages} other {No app in your export is known to have been permitted access to your direct messages}}. Apps whose access has ended are not in it.',
  'answer.permitted.unclear':
    'What {count, plural, one {# of your apps was} other {# of your apps were}} permitted is not known.',
  'answer.chatPrograms': `${CHAT_PROGRAMS} that showed Facebook chats by design {also, select, yes {{count, plural, one {is also among} other {are also among}}} other {{count, plural, one {is among} other {are among}}}} your apps: {names}.`,
  'answer.byRules':
    '{also, select, yes {{apps, plural, =1 {One other app} other {# other apps}}} other {{apps, plural, =1 {One app} other {# apps}}}} may have been connected {service, select, x {when an app could read direct messages without a permission of its own} other {when apps could ask for your inbox}}. Whether {apps, plural, one {this one} other {any of them}} did is not known.',

  'answer.messages.missing': 'This export holds no messages, so none can be counted.',
  'answer.messages.unreadable': 'Your messages could not be read, so none are counted.',
  'answer.messages.inPart': 'Some of your messages could not be read, so the true numbers may be higher.',
  'answer.count.noOverlap':
    'The statements about {count, plural, one {its access} other {their access}} are about other times than {connections, plural, one {your connection} other {your connections}}, so none of your messages are counted.',
  'answer.count.none': `None of your ${MESSAGES} was sent or received in ${TIME}.`,
  'answer.count.most': `${AT_MOST}; not one can be confirmed, because {why}.`,
  'answer.count.unconfirmed': `${AT_MOST}. Not one can be confirmed.`,
  'answer.count.range': `At least {least, number} and at most {most, number} of your ${MESSAGES} fall in ${TIME}.`,
  'answer.count.exact': `{most, number} of your ${MESSAGES} {most, plural, one {falls in} other {fall in}} ${TIME}.`,
  'answer.why.access-start': 'nobody has said for certain when access began',
  'answer.why.access-end': 'nobody has said for certain when access ended',
  'answer.why.access-dates': 'no statement says both when access began and when it ended',
  'answer.why.connection-dates':
    'your export does not say both when {count, plural, one {it was} other {they were}} connected and when that ended',
  'answer.why.dates': 'in every case a date of access or of connection is not known',
  'answer.why.no-certain-message': 'none of them is from a day on which access is certain',

  'answer.denied':
    '{names} {count, plural, one {denies that} other {deny that}} messages were read. Your export cannot settle it.',
  'answer.denied.ofSome':
    '{names} {count, plural, one {denies that} other {deny that}} messages were read; Sidedoor knows of no such denial by {others}. Your export cannot settle it.',
  'answer.open': 'Your export cannot show whether any message was read.',

  'answer.next': 'What to do now',
  'answer.next.complete-export': 'Get a complete export',
  'answer.next.complete-export.detail': `{what, select,
    apps {the list of your apps is missing or damaged in this one}
    messages {your messages are missing or damaged in this one}
    other {the list of your apps and your messages are missing or damaged in this one}}`,
  'answer.next.remove-apps': 'Remove what you no longer use',
  'answer.next.remove-apps.detail': '{count, plural, one {# app is} other {# apps are}} still connected',
  'answer.next.ask-companies': 'Ask what they hold',
  'answer.next.ask-companies.detail':
    '{count, plural, one {a letter to # company} other {letters to # companies}}',
  'answer.next.keep-report': 'Keep a private report',
  'answer.next.keep-report.detail':
    '{count, plural, one {# finding with its sources} other {# findings with their sources}}, in short or in full',
  'answer.next.review-findings': 'Decide what to do about each finding',
  'answer.next.review-findings.detail':
    '{count, plural, one {# finding is} other {# findings are}} still undecided',
} as const;
