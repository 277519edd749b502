/** Follow-ups as a calendar shows them, and what limits a comparison of two exports. */
export const review = {
  'removal.open': 'to do',
  'removal.ticked': 'ticked by you; your next export will show it',
  'removal.gone': 'no longer connected in this export',
  'removal.still-connected': 'still connected in this export',
  'removal.still-listed': 'still listed in this export, not as active',
  'calendar.summary': 'Sidedoor: follow up on {about}',
  'calendar.summaryOfService': 'Sidedoor: follow up on {about} ({service})',
  'calendar.description': 'You decided: {decision}. Check whether anything has changed.',
  'compare.missing': '{what} could not be compared: none could be read in {where}.',
  'compare.partly':
    '{what} could be compared only in part: some documents in {where} could not be read, so what is listed as new or gone may only be missing.',
  'compare.kind.connected-apps': 'Connected apps',
  'compare.kind.instant-games': 'Instant games',
  'compare.kind.advertisers': 'Advertisers',
  'compare.kind.off-meta-activity': 'Businesses that sent activity',
  'compare.kind.thread': 'Messages',
  'compare.kind.e2ee-thread': 'End-to-end encrypted chats',
  'compare.in.from': 'the first export',
  'compare.in.to': 'the second export',
  'compare.in.both': 'both exports',
  'compare.account': 'The two exports are of different accounts, so the comparison may mean nothing.',
  'compare.owner':
    'The two exports name different people as their owner, so the comparison may mean nothing.',
  'compare.order':
    'Nothing shows which of the two exports was made first: what is listed as new may be gone, and the other way round. Findings that are in both are not compared.',
  'compare.parts':
    'The first export came in {first, plural, one {# part} other {# parts}}, the second in {second, plural, one {# part} other {# parts}}. If a part is missing, what it held is listed as new or gone here.',
  'compare.format':
    'The exports have different formats, which do not give the same dates and IDs. A date that only one of them gives is not counted as a change.',
  'letter.otherAccounts':
    'This letter is about your account on {service}. {company} is also in {count, plural, one {your export from {services}, which takes a letter of its own} other {your exports from {services}, each of which takes a letter of its own}}.',
} as const;
