export const accounts = {
  'date.year': '{year}',
  'date.month': '{month, date, month}',
  'date.day': '{day, date, long}',
  'date.inferred': '{date} (déduit)',
  'period.none': 'sans dates',
  'period.until': 'début non indiqué – {to}',
  'period.from': '{from} – fin non indiquée',
  'period.fromTo': '{from} – {to}',
  'accounts.title': 'Selon les dates de qui',
  'accounts.lead':
    'Les affirmations donnent des dates différentes. Chaque ligne compte vos messages de la période où votre connexion et ces dates ont pu se recouper.',
  'accounts.account': '{by} : {period}',
  'accounts.accountFromRecords': '{by}, d’après des documents ({records}) : {period}',
  'accounts.line': '{account} : {messages}',
};
