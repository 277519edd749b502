export const appLists = {
  'app.lists.printed': 'As primeiras {printed, number} de {total, number} linhas. Todas: {command}',
  'app.connections.lead':
    'Os aplicativos, sites e jogos que estiveram conectados à sua conta, e os aplicativos que você bloqueou, como os seus dados exportados os listam. {service, select, x {Eles também dizem o que cada um tinha permissão de fazer.} other {Eles não dizem o que cada um tinha permissão de fazer.}}',
  'app.connections.chooseAll': 'Selecionar tudo',
  'app.connections.chooseNone': 'Desmarcar tudo',
  'app.connections.search': 'Buscar por nome',
  'app.connections.year': 'Conectado em',
  'app.connections.anyYear': 'Qualquer ano',
  'app.connections.era': 'Época',
  'app.connections.anyEra': 'Qualquer época',
  'app.connections.total':
    '{total, plural, one {# aplicativo ou jogo} many {# de aplicativos e jogos} other {# aplicativos e jogos}}',
  'app.connections.headPermissions': 'Permitido',
  'app.connections.none':
    'Os seus dados exportados não listam nenhum aplicativo conectado. Talvez essa opção não estivesse marcada quando você os pediu.',
  'app.connections.unknownAdded': 'início desconhecido',
  'app.companies.lead':
    'Todas as empresas dos seus dados exportados. Um canal é um modo de aparecer neles: como aplicativo conectado, com publicações do aplicativo, com atividade enviada à Meta, como anunciante, com um anúncio, com uma conversa que começou com um anúncio ou por links nas suas mensagens.',
  'app.companies.channel': 'Canal',
  'app.companies.total': '{total, plural, one {# empresa} many {# de empresas} other {# empresas}}',
  'app.companies.headCategory': 'Categoria',
  'app.companies.headChannels': 'Canais',
  'app.companies.headEvents': 'Eventos enviados à Meta',
  'app.companies.headLast': 'Visto por último',
  'app.companies.none': 'Os seus dados exportados não citam nenhuma empresa.',
};
