/** Dates and periods as sources give them, and what each statement on an integration would mean. */
export const accounts = {
  'date.year': '{year}',
  'date.month': '{month, date, month}',
  'date.day': '{day, date, long}',
  'date.inferred': '{date} (inferred)',
  'period.none': 'no dates given',
  'period.until': 'until {to}, start not given',
  'period.from': 'from {from}, end not given',
  'period.fromTo': '{from} to {to}',
  'accounts.title': 'By whose dates',
  'accounts.lead':
    'The statements give different dates. Each line counts your messages from the time in which your connection and those dates could overlap.',
  'accounts.account': '{by}: {period}',
  'accounts.accountFromRecords': '{by}, from records of {records}: {period}',
  'accounts.line': '{account}: {messages}',
} as const;
