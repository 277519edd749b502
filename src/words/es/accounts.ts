export const accounts = {
  'date.year': '{year}',
  'date.month': '{month, date, month}',
  'date.day': '{day, date, long}',
  'date.inferred': '{date} (deducido)',
  'period.none': 'sin fechas',
  'period.until': 'comienzo no indicado – {to}',
  'period.from': '{from} – final no indicado',
  'period.fromTo': '{from} – {to}',
  'accounts.title': 'Según las fechas de quién',
  'accounts.lead':
    'Las declaraciones dan fechas distintas. Cada línea cuenta tus mensajes del tiempo en que tu conexión y esas fechas podían coincidir.',
  'accounts.account': '{by}: {period}',
  'accounts.accountFromRecords': '{by}, según registros de {records}: {period}',
  'accounts.line': '{account}: {messages}',
};
