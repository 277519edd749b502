const CONNECTION_END =
  '{end, select, active {ainda ativo quando os dados foram exportados} activeOnDay {ainda ativo quando os dados foram exportados em {exportDay, date, long}} expired {hoje expirado; os seus dados exportados não dizem desde quando} removedOnDay {removido em {removed, date, long}} removedNearDay {removido em {removed, date, long}, com margem de um dia} removed {removido em data desconhecida} other {e os seus dados exportados não dizem se ainda está conectado}}';
const ACCESS_TIME = 'do tempo em que {name} poderia ter tido acesso';
const SAYS = '{grade, select, reported {conforme noticiado por {by}} other {segundo {by}}}';

export const findings = {
  'connection.history': `{start, select, onDay {adicionado em {added, date, long}} nearDay {adicionado em {added, date, long}, com margem de um dia} other {adicionado em data desconhecida}}, ${CONNECTION_END}`,
  'connection.history.sentence': `{start, select, onDay {Adicionado em {added, date, long}} nearDay {Adicionado em {added, date, long}, com margem de um dia} other {Adicionado em data desconhecida}}, ${CONNECTION_END}.`,
  'connection.history.and': '{first}; e {rest}',
  'connection.oldest':
    'O mais antigo, {name}, foi adicionado em {start, select, nearDay {{added, date, long}, com margem de um dia} other {{added, date, long}}}.',
  'connection.oldest.undated': 'Os seus dados exportados não dizem quando eles foram conectados.',
  'days.window':
    'de {start, select, day {{from, date, long}} other {uma data desconhecida}} até {end, select, day {{to, date, long}} export {o dia em que os dados foram exportados} other {uma data desconhecida}}',
  'days.between': 'de {from, date, long} a {to, date, long}',
  'days.since': 'a partir de {from, date, long}',
  'days.until': 'até {to, date, long}',
  'finding.connections':
    'Os seus dados exportados listam {name} {count, plural, one {como aplicativo conectado} other {# vezes como aplicativo conectado}}: {connections}.',
  'finding.connection-only':
    'Os seus dados exportados mostram uma conexão. Não podem mostrar o que foi feito com ela.',
  'finding.statement': '{statement}',
  'finding.denied':
    '{names} {count, plural, one {nega} other {negam}} que mensagens tenham sido lidas. O que {count, plural, one {disse} other {disseram}} está abaixo.',
  'finding.answered':
    '{names} {also, select, yes {também } other {}}{count, plural, one {respondeu. A resposta está} other {responderam. As respostas estão}} abaixo.',
  'finding.no-messages': 'Isto não diz respeito às suas mensagens.',
  'finding.exposure.none': `Nenhuma das suas mensagens é ${ACCESS_TIME}.`,
  'finding.exposure.exact': `{most, plural, one {# das suas mensagens é} other {# das suas mensagens são}} ${ACCESS_TIME}.`,
  'finding.exposure.range': `Entre {least, number} e {most, number} das suas mensagens são ${ACCESS_TIME}.`,
  'finding.possible.none': 'Nenhuma das suas mensagens é desse tempo.',
  'finding.possible.range': 'Entre {least, number} e {most, number} das suas mensagens são desse tempo.',
  'rule.connected-app.title': '{name}: um aplicativo conectado',
  'rule.app-may-read-messages.title': '{name}: com permissão de acesso às suas mensagens diretas',
  'rule.app-may-read-messages.listed':
    'Os seus dados exportados dizem o que foi permitido, nas palavras do X: {permissions}. {reach, select, read {Com essa permissão, um aplicativo pode ler mensagens diretas por você.} other {Com essa permissão, um aplicativo pode ler, enviar e apagar mensagens diretas por você.}}',
  'rule.app-may-read-messages.limit':
    'A contagem vai da autorização que aparece nos seus dados exportados até o dia em que foram criados. Eles não dizem se o aplicativo teve essa permissão o tempo todo.',
  'rule.messaging-partner.title': `{name}: {access, select, permission {permissão para ler mensagens} other {uma integração de mensagens}}, ${SAYS}`,
  'rule.chat-client.title': '{name}: mostrava conversas do Facebook; essa era a sua função',
  'rule.chat-client.kind':
    'Programas desse tipo mostravam as conversas de uma pessoa no Facebook enquanto ela estava com a sessão aberta.',
  'rule.messenger-bot.title':
    '{kind, select, game {{name}: um jogo instantâneo} other {{name}: um bot ou uma extensão no Messenger}}',
  'rule.messenger-bot.listed':
    'Os seus dados exportados listam {name} como {kind, select, game {jogo instantâneo} other {aplicativo conectado}}: {connections}.',
  'rule.messenger-bot.receives':
    'Um bot ou jogo desse tipo vê o que você escreve para ele na própria conversa dele, não as suas outras conversas.',
  'rule.inbox-permission-era.title':
    '{count, plural, one {# aplicativo que pode ter pedido} other {# aplicativos que podem ter pedido}} a sua caixa de entrada',
  'rule.inbox-permission-era.on-x.title':
    '{count, plural, one {# aplicativo} many {# de aplicativos} other {# aplicativos}} de antes de as mensagens diretas terem uma permissão própria',
  'rule.inbox-permission-era.listed':
    'Os seus dados exportados listam {count, plural, one {# aplicativo que esteve, ou pode ter estado, conectado} other {# aplicativos que estiveram, ou podem ter estado, conectados}} em algum momento {eras}.',
  'rule.inbox-permission-era.could-ask':
    'Um aplicativo conectado naquela época poderia ter pedido a você acesso às suas mensagens. Só você podia concedê-lo.',
  'rule.inbox-permission-era.on-x.could-ask':
    'Um aplicativo conectado naquela época podia ler e apagar as suas mensagens diretas sem uma permissão própria para isso.',
  'rule.inbox-permission-era.not-said': 'Dados exportados nunca dizem o que um aplicativo pediu ou recebeu.',
  'rule.inbox-permission-era.on-x.not-said':
    'É o que o Twitter escreveu dos aplicativos conectados em geral. Os seus dados exportados não dizem se algum destes leu uma mensagem.',
  'rule.inbox-permission-era.undated':
    'Para {count, number} deles, os seus dados exportados não dizem quando a conexão começou.',
  'rule.business-thread-from-ad.title': '{name}: uma conversa que começou com um anúncio',
  'rule.business-thread-from-ad.listed':
    'Os seus dados exportados listam {count, plural, one {# conversa do Messenger com {name} que começou} other {# conversas do Messenger com {name} que começaram}} quando você clicou em um anúncio, {dates, select, one {em {first, date, long}} several {entre {first, date, long} e {last, date, long}} other {sem data}}.',
  'rule.business-thread-from-ad.reach': 'Essa empresa podia ler o que você escreveu para ela ali.',
  'rule.business-thread-from-ad.limit': 'O registro não diz nada sobre as suas outras conversas.',
  'rule.linked-in-messages.title': '{name}: links nas suas mensagens',
  'rule.linked-in-messages.listed':
    'As suas mensagens contêm {count, plural, one {# link} other {# links}} para {domains} de um tempo em que a conexão de {name} existia ou pode ter existido.',
  'rule.linked-in-messages.limit':
    'Um link mostra que um endereço foi compartilhado. Não mostra acesso a uma conversa.',
  'rule.cross-app-messaging.title': 'As mensagens entre aplicativos estão ativadas',
  'rule.cross-app-messaging.listed':
    'Os seus dados exportados dizem que as mensagens entre aplicativos estão ativadas.',
  'rule.cross-app-messaging.limit':
    'É uma configuração entre os aplicativos da própria Meta. Não cita nenhuma outra empresa.',
  'rule.friends-data-partner.title': `{name}: {about, select, friends_data {acesso a dados de amigos} contact_info {acesso a dados de contato} profile_data {acesso a dados do perfil} posts_data {acesso a publicações} instant_personalization {personalização instantânea} other {recursos do Facebook em um produto}}, ${SAYS}`,
  'rule.enforcement.title': '{name}: menção em um caso de fiscalização',
  'rule.sensitive-sdk.title':
    '{name}: {category, select, health {um aplicativo de saúde} property {um aplicativo de imóveis} tax {um aplicativo de impostos} other {um aplicativo}} que enviou atividade à Meta',
  'rule.sensitive-sdk.listed':
    'Os seus dados exportados listam {name} entre as empresas que enviaram à Meta atividade sobre você ({events, plural, one {# evento} other {# eventos}}).',
  'rule.sensitive-sdk.said':
    '{status, select, alleged {Segundo alegação de {by}, {name} enviou dados sobre pessoas ao Facebook.} reported {Conforme noticiado por {by}, {name} enviou dados sobre pessoas ao Facebook.} other {Segundo {by}, {name} enviou dados sobre pessoas ao Facebook.}}',
  'rule.sensitive-sdk.limit':
    'Os seus dados exportados não mostram o que cada evento continha. Isto não diz respeito às suas mensagens.',
  'rule.data-broker.title':
    '{name}: {what, select, broker {um corretor de dados} other {um fornecedor de dados}} nos seus dados exportados',
  'rule.data-broker.listed':
    'Os seus dados exportados listam {name} entre {among, select, advertiser {os anunciantes que usam informações sobre você} business {as empresas que enviaram atividade sobre você} other {os anunciantes que usam informações sobre você e as empresas que enviaram atividade sobre você}}.',
  'rule.data-broker.said':
    '{status, select, alleged {Segundo alegação de {by}, {name} forneceu dados sobre pessoas para publicidade no Facebook.} reported {Conforme noticiado por {by}, {name} forneceu dados sobre pessoas para publicidade no Facebook.} other {Segundo {by}, {name} forneceu dados sobre pessoas para publicidade no Facebook.}}',
  'rule.data-broker.limit':
    'Os seus dados exportados não mostram quais dados foram usados. Isto não diz respeito às suas mensagens.',
  'rule.contact-list.title':
    '{count, plural, one {# anunciante usou} other {# anunciantes usaram}} uma lista com os seus dados de contato',
  'rule.contact-list.listed':
    'Os seus dados exportados listam {count, plural, one {# anunciante} other {# anunciantes}} com “uma lista carregada ou usada pelo anunciante” que correspondeu à sua conta.',
  'rule.contact-list.limit': 'Isso não mostra quais dados estavam em uma lista nem de onde vieram.',
  'rule.still-active.title':
    '{count, plural, one {# aplicativo ainda está conectado} other {# aplicativos ainda estão conectados}}',
  'rule.still-active.listed':
    'Os seus dados exportados listam {count, plural, one {# aplicativo como ativo} other {# aplicativos como ativos}} no dia em que foram criados.',
  'rule.still-active.limit':
    'Um aplicativo ativo pode continuar a usar o que você compartilhou com ele até que você o remova.',
  'rule.unknown-dates.title':
    '{count, plural, one {# aplicativo removido não tem datas} other {# aplicativos removidos não têm datas}}',
  'rule.unknown-dates.listed':
    'Os seus dados exportados listam {count, plural, one {# aplicativo removido, mas não quando ele foi adicionado ou removido} other {# aplicativos removidos, mas não quando eles foram adicionados ou removidos}}.',
  'rule.unknown-dates.zero': 'O Facebook escreve 0 no lugar de uma data que não informa.',
  'rule.unknown-dates.limit': 'Números que dependem de uma data assim só podem ser dados como “no máximo”.',
  'rule.many-channels.title':
    '{name} aparece em {count, plural, one {# canal} other {# canais}} dos seus dados exportados',
  'rule.many-channels.listed': 'Os seus dados exportados listam {name} em: {channels}.',
  'rule.many-channels.connection': 'aplicativos conectados',
  'rule.many-channels.app-post': 'publicações do aplicativo',
  'rule.many-channels.off-meta': 'atividade fora da Meta',
  'rule.many-channels.advertiser': 'anunciantes',
  'rule.many-channels.ad-interaction': 'interações com anúncios',
  'rule.many-channels.ad-thread': 'conversas do Messenger que começaram com um anúncio',
  'rule.many-channels.link': 'links em mensagens',
  'evidence.app':
    '{status, select, expired {aplicativo conectado, expirado} removed {aplicativo conectado, removido} unknown {aplicativo conectado, status desconhecido} other {aplicativo conectado}}',
  'evidence.instant-game': 'jogo instantâneo',
  'evidence.blocked-app': 'aplicativo bloqueado',
  'evidence.app-post': 'publicação de um aplicativo',
  'evidence.ad-interaction': 'interação com um anúncio',
  'evidence.detected-app': 'aplicativo detectado pela Meta',
  'evidence.advertiser': 'anunciante',
  'evidence.advertiser-with-list': 'anunciante com uma lista de contatos',
  'evidence.off-meta': 'atividade fora da Meta',
  'evidence.setting': 'configuração',
  'evidence.ad-thread': 'conversa do Messenger que começou com um anúncio',
  'evidence.count.connection':
    '{count, plural, one {# aplicativo conectado} other {# aplicativos conectados}}',
  'evidence.count.app-post':
    '{count, plural, one {# publicação do aplicativo} other {# publicações do aplicativo}}',
  'evidence.count.off-meta':
    '{count, plural, one {# registro de atividade fora da Meta} other {# registros de atividade fora da Meta}}',
  'evidence.count.advertiser':
    '{count, plural, one {# registro como anunciante} other {# registros como anunciante}}',
  'evidence.count.ad-interaction':
    '{count, plural, one {# interação com anúncios} other {# interações com anúncios}}',
  'evidence.count.ad-thread':
    '{count, plural, one {# conversa do Messenger que começou com um anúncio} other {# conversas do Messenger que começaram com um anúncio}}',
  'evidence.count.link': '{count, plural, one {# link em mensagens} other {# links em mensagens}}',
};
