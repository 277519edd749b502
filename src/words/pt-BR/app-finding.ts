export const appFinding = {
  'app.finding.shows': 'O que os seus dados exportados mostram',
  'app.finding.morePlaces': 'Mostrar mais {count, plural, one {# registro} other {# registros}}',
  'app.finding.rowsOnly':
    'Os seus dados exportados mostram estes registros. Não podem mostrar o que foi feito com eles.',
  'app.finding.connectionsOnly':
    'Os seus dados exportados mostram estas conexões. Não podem mostrar o que foi feito com elas.',
  'app.finding.company': 'Tudo sobre {name}',
  'app.finding.notCounted.inbox':
    'Não contado: um link mostra que um endereço foi compartilhado, não que alguém pudesse ler a conversa.',
  'app.finding.notCounted.own-thread':
    'Não contado: esta empresa só podia ver a própria conversa dela com você.',
  'app.finding.notCounted.possible': 'Não contado: nada diz que mensagens podiam ser alcançadas.',
  'app.finding.notCounted.setting':
    'Não contado: uma configuração não diz nada sobre cada mensagem em particular.',
  'app.finding.notCounted.none': 'Não contado: isto não diz respeito às suas mensagens.',
  'app.finding.exposure': 'Quantas das suas mensagens',
  'app.finding.least.zero': 'Nenhuma pode ser confirmada, porque {why}.',
  'app.finding.least.possible':
    '{service, select, x {Nenhuma pode ser confirmada: o Twitter escreveu o que aplicativos conectados em geral podiam fazer, e nada de um aplicativo específico.} other {Nenhuma pode ser confirmada: dados exportados não dizem quais aplicativos pediram a sua caixa de entrada, nem se você concordou.}}',
  'app.finding.least.certain':
    'O mínimo conta só os dias em que tanto a sua conexão como o acesso são certos.',
  'app.finding.least.no-message': 'Você não enviou nem recebeu mensagens nesse período.',
  'app.finding.least.no-overlap': 'As declarações sobre o acesso tratam de épocas diferentes da sua conexão.',
  'app.finding.scale.account': 'Datas de quem',
  'app.finding.scale.dates': 'Datas',
  'app.finding.scale.messages': 'As suas mensagens',
  'app.finding.scale.together': 'Tudo junto, com a sua conexão',
  'app.finding.scale.records': '{by}, a partir de registros de {records}',
  'app.finding.perYear': 'Por ano',
  'app.finding.yearLabel': '{year}: {range}. Mensagens em {year}',
  'app.finding.showEnd':
    '{end, select, least {No mínimo: mostrar {count, plural, one {# mensagem} other {# mensagens}}} other {No máximo: mostrar {count, plural, one {# mensagem} other {# mensagens}}}}',
  'app.finding.why': 'Como isto foi contado',
  'app.finding.whyText.1':
    'O máximo conta cada mensagem de um dia em que a sua conexão e o acesso que alguém descreve podem ter existido ao mesmo tempo. Onde não se sabe uma data, supomos o último dia possível ou, para um início, o primeiro.',
  'app.finding.whyText.2':
    'O mínimo conta só as mensagens entre datas que os seus dados exportados ou uma fonte informam. Onde falta uma data assim, o mínimo é 0.',
  'app.finding.whyText.3':
    'Os dias são em UTC. Chamadas e linhas do sistema não são mensagens. Uma mensagem contada poderia ter sido alcançada; isso não significa que alguém a tenha olhado.',
  'app.finding.details.head.counted': 'Contado',
  'app.finding.details.head.least': 'Mínimo',
  'app.finding.details.head.most': 'Máximo',
  'app.finding.details.people': 'Pessoas',
  'app.finding.details.sent': 'Enviadas por você',
  'app.finding.details.received': 'Recebidas por você',
  'app.finding.who': 'Quem diz o quê',
  'app.finding.response': 'Resposta',
  'app.finding.answeredAbove': 'A resposta acima, de {by}, também responde a isto.',
  'app.finding.described': 'Datas: {period}.',
  'app.finding.otherStatements':
    'Também consta sobre esta empresa ({count, plural, one {# declaração} other {# declarações}})',
  'app.finding.rules': 'O que as regras permitiam',
  'app.finding.todo': 'O que você pode fazer',
  'app.finding.cautions': 'Para ter em mente ({count, plural, one {# ponto} other {# pontos}})',
  'app.finding.sources': 'Fontes',
  'app.finding.source1': 'Fonte',
  'app.finding.sourceCount': 'Fontes ({count, number})',
  'app.finding.allSources': '{count, plural, one {A fonte} other {As # fontes}}',
  'app.finding.backTo': 'Voltar a {by}',
  'app.finding.print': 'Imprimir este resultado',
  'app.finding.parts': 'Nesta página',
  'app.finding.notFound': 'Este resultado não está na importação que você está vendo.',
};
