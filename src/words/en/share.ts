const COMPANIES =
  '{count, plural, =1 {One company} =2 {Two companies} =3 {Three companies} =4 {Four companies} =5 {Five companies} other {# companies}} that Facebook named in connection with messages {count, plural, one {is among} other {are among}} my connected apps';

/** What somebody shows of their result: in their own name, without names, dates and exact counts. */
export const share = {
  'share.named': `${COMPANIES}.`,
  'share.named.who': `${COMPANIES}: {names}.`,
  'share.none':
    'No company that Facebook named in connection with messages is among my connected apps. That does not rule one out.',
  'share.permitted':
    '{count, plural, =1 {One app was} other {# apps were}} permitted access to my direct messages on X.',
  'share.permitted.who':
    '{count, plural, =1 {One app was} other {# apps were}} permitted access to my direct messages on X: {names}.',
  'share.permitted.none':
    '{unclear, plural, =0 {No app in my archive of X was permitted access to my direct messages} other {No app in my archive of X is known to have been permitted access to my direct messages}}. Apps whose access has ended are not in it.',
  'share.none.instagram':
    'No app with a known link to messages is among my connected apps on Instagram. That does not rule one out.',
  'share.missing': 'This export does not hold the list of connected apps, so there is nothing to show.',
  'share.messages':
    'At most about {most, number} of my roughly {total, number} messages fall in the time when {count, plural, one {it could} other {they could}} have had access.',
  'share.messages.few':
    'At most a handful of my roughly {total, number} messages fall in the time when {count, plural, one {it could} other {they could}} have had access.',
  'share.limit': 'An export cannot show whether any message was read.',
  'share.check':
    'See what your own export shows: Sidedoor, on your own computer. github.com/sidedoor-app/sidedoor',
  'share.notAPicture': 'The picture could not be made as a PNG. Save it as SVG instead.',
  'share.sample': 'Invented sample, nobody’s account.',
} as const;
