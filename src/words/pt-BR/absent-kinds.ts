export const absentKinds = {
  'absent.connected-apps.means':
    'O Sidedoor não pode dizer quais aplicativos estavam conectados à sua conta. Os resultados sobre aplicativos conectados faltam; não estão descartados.',
  'absent.connected-apps.get':
    'Peça ao Facebook outra cópia das suas informações e marque “Apps e sites fora do Facebook”, para todo o período.',
  'absent.off-meta-activity.means':
    'O Sidedoor não pode dizer quais empresas enviaram atividade sobre você. Os dados exportados mais antigos nunca tinham essa lista. Os mais novos só a têm se você a pedir.',
  'absent.off-meta-activity.get':
    'Peça ao Facebook outra cópia das suas informações e marque “Apps e sites fora do Facebook”. A sua atividade fora das tecnologias da Meta faz parte disso.',
  'absent.advertisers.means':
    'O Sidedoor não pode dizer quais anunciantes usaram uma lista com os seus dados de contato.',
  'absent.advertisers.get':
    'Peça ao Facebook outra cópia das suas informações e marque “Informações de anúncios”.',
  'absent.thread.means':
    'O Sidedoor não pode contar as suas mensagens; por isso, não pode dizer quantas delas outros poderiam ter alcançado. Isso não significa que não havia nenhuma.',
  'absent.thread.get':
    'Peça ao Facebook outra cópia das suas informações e marque “Mensagens”, para todo o período.',
  'absent.message-headers.means':
    'O Sidedoor não pode contar as suas mensagens diretas e por isso não pode dizer quantas delas um aplicativo poderia ter alcançado. Isso não quer dizer que não houvesse nenhuma.',
  'absent.get':
    '{service, select, x {Peça ao X outro arquivo dos seus dados. Ele sempre vem completo.} other {Peça ao Instagram outra cópia das suas informações, com tudo e para todo o período.}}',
  'absent.e2ee-thread.means':
    'As conversas criptografadas de ponta a ponta não são contadas. A maioria delas começou depois dos anos em que aplicativos podiam pedir mensagens.',
  'absent.e2ee-thread.get':
    'No Messenger, abra as configurações de privacidade, depois Conversas criptografadas de ponta a ponta, e baixe os dados do armazenamento seguro. Eles vêm como messages.zip. Importe esse arquivo junto com estes dados exportados.',
  'absent.instant-games.means':
    'O Sidedoor não pode dizer quais jogos instantâneos você jogou. Cada jogo escreve para você em uma conversa própria.',
  'absent.instant-games.get':
    'Peça ao Facebook outra cópia das suas informações e marque “Apps e sites fora do Facebook” e “Jogos do Facebook”.',
  'absent.app-posts.means':
    'Faltam as publicações que aplicativos fizeram em seu nome. Às vezes elas mostram um aplicativo que a lista de aplicativos deixa de fora.',
  'absent.app-posts.get':
    'Peça ao Facebook outra cópia das suas informações e marque “Apps e sites fora do Facebook” e “Publicações”.',
  'absent.granted-permissions.means':
    'Os seus resultados não dependem disso. Esse registro nunca citou um aplicativo até agora, e em nenhum caso os dados exportados do Facebook dizem quais permissões um aplicativo recebeu.',
  'absent.granted-permissions.get':
    'Alguns dados exportados o têm e outros não. Não há uma opção a marcar para ele.',
};
