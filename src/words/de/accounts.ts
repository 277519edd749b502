export const accounts = {
  'date.year': '{year}',
  'date.month': '{month, date, month}',
  'date.day': '{day, date, long}',
  'date.inferred': '{date} (abgeleitet)',
  'period.none': 'kein Zeitraum angegeben',
  'period.until': 'bis {to}, Anfang nicht angegeben',
  'period.from': 'ab {from}, Ende nicht angegeben',
  'period.fromTo': '{from} bis {to}',
  'accounts.title': 'Nach wessen Angaben',
  'accounts.lead':
    'Die Aussagen nennen verschiedene Zeiten. Jede Zeile zählt Ihre Nachrichten aus der Zeit, in der sich Ihre Verbindung und diese Angaben überschneiden könnten.',
  'accounts.account': '{by}: {period}',
  'accounts.accountFromRecords': '{by} (Unterlagen: {records}): {period}',
  'accounts.line': '{account}: {messages}',
};
