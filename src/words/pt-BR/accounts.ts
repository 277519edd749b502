export const accounts = {
  'date.year': '{year}',
  'date.month': '{month, date, month}',
  'date.day': '{day, date, long}',
  'date.inferred': '{date} (deduzido)',
  'period.none': 'sem datas informadas',
  'period.until': 'até {to}, início não informado',
  'period.from': 'desde {from}, fim não informado',
  'period.fromTo': 'de {from} a {to}',
  'accounts.title': 'Pelas datas de quem',
  'accounts.lead':
    'As declarações dão datas diferentes. Cada linha conta as suas mensagens do tempo em que a sua conexão e essas datas poderiam coincidir.',
  'accounts.account': '{by}: {period}',
  'accounts.accountFromRecords': '{by}, a partir de registros de {records}: {period}',
  'accounts.line': '{account}: {messages}',
};
