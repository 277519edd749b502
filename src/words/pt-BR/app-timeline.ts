export const appTimeline = {
  'app.timeline.name': 'Linha do tempo de aplicativos e mensagens',
  'app.timeline.howTo':
    'Arraste sobre a imagem para ampliar. No teclado, esquerda e direita movem no tempo, mais e menos ampliam e reduzem, 0 mostra tudo, para cima e para baixo vão de barra em barra.',
  'app.timeline.zoomIn': 'Ampliar',
  'app.timeline.zoomOut': 'Reduzir',
  'app.timeline.earlier': 'Antes',
  'app.timeline.later': 'Depois',
  'app.timeline.reach': 'mensagens ao alcance',
  'app.timeline.sent': 'enviadas por você',
  'app.timeline.received': 'recebidas por você',
  'app.timeline.perMonth': 'Mensagens por mês (máximo: {most})',
  'app.timeline.month': '{month}: {sent} enviadas, {received} recebidas',
  'app.timeline.monthUndirected':
    '{month}: {messages, plural, one {# mensagem} other {# mensagens}}; não se sabe quantas você enviou',
  'app.timeline.undirected': 'enviadas ou recebidas',
  'app.timeline.described': 'Há acesso descrito {windows}.',
  'app.timeline.phaseDays':
    '{open, select, start {Até {to, date, long}} end {Desde {from, date, long}} other {De {from, date, long} a {to, date, long}}}',
  'app.timeline.phaseApps': 'Mostrar os aplicativos dessa época',
  'app.timeline.showing': 'Mostrando de {from} a {to}.',
  'app.timeline.legendSolid': 'conectado',
  'app.timeline.legendFade': 'início ou fim desconhecido',
  'app.timeline.legendClaim': 'acesso descrito',
  'app.timeline.legendFlagged': 'com resultado',
  'app.timeline.others':
    '{count, plural, one {# outra conexão não está desenhada} other {# outras conexões não estão desenhadas}} aqui.',
  'app.timeline.othersLink': 'Ver todas as conexões',
  'app.timeline.moreBars': 'Desenhar mais {count, plural, one {# conexão} other {# conexões}}',
  'app.timeline.fewerBars': 'Desenhar menos conexões',
  'app.timeline.table': 'Os mesmos fatos como tabela',
  'app.timeline.tableConnections': 'Conexões na linha do tempo',
  'app.timeline.tableYears': 'As suas mensagens por ano',
  'app.timeline.tableEras': 'O que aplicativos podiam alcançar, ao longo do tempo',
  'app.timeline.headFrom': 'De',
  'app.timeline.headTo': 'Até',
  'app.timeline.headWords': 'Em palavras',
  'app.timeline.headClaims': 'Acesso descrito',
  'app.timeline.headEra': 'Época',
  'app.timeline.headMeans': 'O que significa',
  'app.timeline.none': 'nenhum',
  'app.timeline.claimBy': '{by} ({grade})',
  'app.timeline.claim': '{label} (de {from} a {to})',
  'app.timeline.empty':
    'Estes dados exportados não contêm nenhuma conexão nem mensagem com data; por isso, não há linha do tempo.',
  'phase.before': 'Antes que aplicativos pudessem pedir a sua caixa de entrada',
  'phase.before.means':
    'O Facebook não tinha um meio público para um aplicativo pedir a sua caixa de entrada. O que mais aplicativos podiam alcançar antes de 2009 não foi pesquisado para o Sidedoor.',
  'phase.could-ask': 'Aplicativos podiam pedir a sua caixa de entrada',
  'phase.could-ask.means':
    'Um aplicativo podia pedir a você acesso às suas mensagens, e só você podia concedê-lo. No início, o Facebook não analisava esses aplicativos; a partir de 30 de abril de 2014, analisou os novos. Os seus dados exportados não dizem quais aplicativos pediram.',
  'phase.deals': 'O Facebook fechou a caixa de entrada a aplicativos',
  'phase.deals.means':
    'Aplicativos comuns não podiam mais pedir. O New York Times noticiou acesso especial para parceiros em registros de 2017; o Facebook disse em dezembro de 2018 que esses experimentos estavam encerrados havia quase três anos.',
  'phase.closed': 'Uma empresa só vê a própria conversa dela com você',
  'phase.closed.means':
    'Aplicativos não podem pedir a sua caixa de entrada. Uma empresa pode ler o que você escreve a ela na sua conversa com ela.',
};
