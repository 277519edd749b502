export const report = {
  'report.section.findings': 'Resultados com declarações ou quantidades',
  'report.noFindings': 'Não há nenhum nestes dados exportados. Isso não descarta nada.',
  'report.section.other': 'Outros resultados',
  'report.otherLead': 'Estes se baseiam só nos seus dados exportados.',
  'report.head.finding': 'Resultado',
  'report.morePlaces': 'e {count, plural, one {mais # lugar} other {mais # lugares}}',
  'report.yourDecision': 'Sua decisão: {decision}',
  'report.said': 'Dito ou alegado',
  'report.responses': 'Respostas',
  'report.response': 'resposta',
  'report.window': 'Período',
  'report.most': 'No máximo',
  'report.mostCounts':
    '{messages, plural, one {# mensagem} other {# mensagens}} em {threads, plural, one {# conversa} other {# conversas}} com {people, plural, one {# pessoa} other {# pessoas}}: {direction}',
  'report.direction':
    '{sent, plural, one {# enviada} other {# enviadas}}, {received, plural, one {# recebida} other {# recebidas}}',
  'report.direction.unknown': 'não se sabe quantas enviadas e quantas recebidas',
  'report.least': 'No mínimo',
  'report.messages': '{count, plural, one {# mensagem} other {# mensagens}}',
  'report.covers': 'O relatório abrange {accounts}.',
  'report.moreShared': 'E mais {count, number}.',
  'report.moreEvidence':
    'E {count, plural, one {mais # linha} other {mais # linhas}}; a forma JSON deste relatório lista todas.',
  'report.notReviewedYet': 'Sua decisão: ainda não revisado.',
  'report.note': 'Nota: {note}',
  'report.reopened': 'Reaberto: {reason}',
  'report.decidedOn': 'Sua decisão de {day}: {decision}.',
  'report.title': 'Relatório particular sobre aplicativos conectados e mensagens',
  'report.sensitive':
    'Este relatório cita empresas e quantidades de mensagens de uma pessoa. Não contém texto de mensagens. Guarde-o como você guardaria um extrato bancário.',
  'report.answer': 'A resposta',
  'report.sample': 'Exemplo inventado. Não é a conta de ninguém, nem são mensagens de ninguém.',
  'report.short':
    'Esta é a forma resumida. Ela {shown, plural, =0 {não contém nenhum resultado, porque nenhum trata da sua caixa de entrada} one {contém o único resultado sobre a sua caixa de entrada} other {contém os {cut, select, yes {primeiros } other {}}# resultados sobre a sua caixa de entrada}}. A forma completa contém {all, plural, one {# resultado} other {todos os # resultados}}.{possible, plural, =0 {} one { # deles se baseia só no que as {service, select, x {regras do X} other {regras do Facebook}} permitiam.} other { # deles se baseiam só no que as {service, select, x {regras do X} other {regras do Facebook}} permitiam.}}',
  'report.short.findings': 'O que trata da sua caixa de entrada',
  'report.alsoAnswers':
    '{count, plural, one {A resposta de {names}, acima, também responde a isto.} other {As respostas de {names}, acima, também respondem a isto.}}',
  'report.standsOut': 'O que se destaca',
  'report.you':
    '“Você” é o titular da conta.{cited, select, yes { Os números pequenos levam às fontes, no fim.} other {}}',
  'report.madeUnknown': 'criados em data desconhecida',
  'report.made': 'criados em {day}',
  'report.origin': 'Baseado nos dados exportados do {service} {made} e importados em {imported}.',
  'report.originOwner':
    'Baseado nos dados exportados do {service} de {owner}, {made} e importados em {imported}.',
  'report.redacted.people':
    'Os nomes de pessoas foram substituídos por números; nomes de arquivos, conversas e notas ficaram de fora.',
  'report.redacted.companies':
    'Os nomes de pessoas e de empresas sem um resultado próprio foram substituídos por números; nomes de arquivos, conversas e notas ficaram de fora.',
  'report.figure.connections':
    'aplicativos conectados, {active, plural, one {# ainda ativo} other {# ainda ativos}}',
  'report.figure.findings':
    'resultados, {inbox, number} sobre a sua caixa de entrada{possible, plural, =0 {} one { e # baseado só no que as {service, select, x {regras do X} other {regras do Facebook}} permitiam} other { e # baseados só no que as {service, select, x {regras do X} other {regras do Facebook}} permitiam}}',
  'report.figure.messages': 'mensagens nos dados exportados',
  'report.figure.companies': 'empresas citadas',
  'report.nothingStandsOut':
    'Nenhum resultado está marcado como “Olhe primeiro” ou “Vale olhar”. Isso não descarta nada.',
  'report.head.grade': 'Grau',
  'report.head.messages': 'Mensagens no período',
  'report.moreInFull':
    'E mais {count, plural, one {# resultado} many {# de resultados} other {# resultados}} sobre a sua caixa de entrada na forma completa.',
  'report.moreFindings': 'E mais {count, number} na seção 1.',
  'report.notReviewed': 'não revisado',
  'report.lowerBounds':
    'Alguns documentos não puderam ser lidos por inteiro; por isso, os números reais podem ser maiores.',
  'report.closing':
    '{service, select, x {Um intervalo conta mensagens de dias em que um aplicativo pode ter tido a permissão que os seus dados exportados indicam.} other {Um intervalo conta mensagens de dias em que a sua conexão e o acesso que alguém descreve podem ter existido ao mesmo tempo.}} Ele diz o que poderia ter sido alcançado. Os seus dados exportados mostram conexões; não podem mostrar o que foi feito com elas. Se uma empresa falta aqui, isso não a isenta.',
  'report.pageTitle': 'Relatório do Sidedoor',
  'report.footer':
    'Gerado pelo Sidedoor {version} com o banco de dados no computador do titular. Nada foi enviado a lugar nenhum.',
  'report.section.timeline': 'Linha do tempo',
  'report.section.decisions': 'O que você pode fazer e o que você decidiu',
  'report.section.connections': 'Conexões',
  'report.section.companies': 'Empresas',
  'report.section.limits': 'Cobertura e limites',
  'report.section.method': 'Método',
  'report.section.headlines': 'O que dizem as manchetes',
  'report.section.sources': 'Fontes',
  'report.contents': 'Conteúdo',
  'report.timeline.label':
    'Conexões ao longo do tempo, acima das mensagens de cada ano. Os mesmos fatos estão em palavras abaixo.',
  'report.timeline.era': 'mensagens podiam estar ao alcance',
  'report.timeline.messages': 'suas mensagens',
  'report.timeline.most': 'no máximo {most, number} por ano',
  'report.ruler.label': 'No mínimo {least, number} e no máximo {most, number} de {all, number} mensagens',
  'report.ruler.all': '{all, number} mensagens do tempo em que outros podiam alcançar alguma',
  'report.timeline.others':
    '{count, plural, one {Mais # conexão está na seção 5.} other {Mais # conexões estão na seção 5.}}',
  'report.timeline.caption':
    'Uma barra cheia tem os dois extremos conhecidos. Uma linha pontilhada vai em direção a um extremo desconhecido. Os nomes em negrito são de empresas com um resultado próprio. As caixas hachuradas são os períodos de declarações sobre mensagens pessoais. A faixa sombreada é o tempo em que era possível que outras empresas alcançassem mensagens pessoais.',
  'report.timeline.below': 'Abaixo: mensagens que você enviou (cheio) e recebeu (pontilhado) por ano.',
  'report.timeline.belowUndirected': 'Abaixo: mensagens por ano. Não se sabe quantas delas você enviou.',
  'report.timeline.inWords': 'O mesmo em palavras',
  'report.remedy.act': 'Onde agir',
  'report.remedy.does': 'O que isso faz',
  'report.remedy.does-not': 'O que isso não faz',
  'report.remedy.ask': 'A quem perguntar',
  'report.decisions': 'Suas decisões',
  'report.noDecisions': 'Ainda não foi registrada nenhuma decisão.',
  'report.followUps': 'Acompanhamentos em aberto',
  'report.followUp': '{day}: {what}',
  'report.head.step': 'Passo',
  'report.head.what': 'O que é',
  'report.head.on': 'Sobre',
  'report.head.decided': 'Decidido em',
  'report.head.followUp': 'Acompanhamento',
  'report.decisionReopened': '{decision}, reaberto: {reason}',
  'report.connectionsLead':
    'Cada aplicativo conectado, jogo instantâneo e aplicativo bloqueado que os seus dados exportados listam; um aplicativo bloqueado só está conectado onde também está listado como tal. Uma data que eles não trazem é desconhecida. O arquivo é citado sem as suas pastas; a forma JSON deste relatório as contém.',
  'report.head.added': 'Adicionado',
  'report.dayOrTwo': 'com margem de um dia',
  'report.companiesLead':
    'Os seus dados exportados citam {count, plural, one {# empresa} other {# empresas}}. Primeiro vêm as que aparecem de várias maneiras; um asterisco marca uma empresa com um resultado próprio.',
  'report.noneInSeveralWays': 'Nenhuma aparece de mais de uma maneira.',
  'report.allCompanies': 'Todas as {count, number} empresas (impressas só enquanto esta lista está aberta)',
  'report.head.company': 'Empresa',
  'report.head.lists': 'O que os seus dados exportados listam',
  'report.head.first': 'Primeira',
  'report.head.last': 'Última',
  'report.limits': 'O que este relatório não pode mostrar',
  'report.cautions': 'Como ler as datas e os nomes',
  'report.kinds': 'O que havia nos dados exportados',
  'report.head.kind': 'Tipo de documento',
  'report.otherFiles':
    '{count, plural, one {# outro arquivo (mídia e documentos sem registros deste tipo) não foi lido.} other {# outros arquivos (mídia e documentos sem registros deste tipo) não foram lidos.}}',
  'report.nothingAbsent': 'Cada tipo de documento que o Sidedoor procura está nestes dados exportados.',
  'report.absent': 'Não está nestes dados exportados: {kinds}. Isso não diz nada sobre a conta.',
  'report.troubled': 'Documentos que não foram lidos por inteiro',
  'report.head.why': 'Por quê',
  'report.moreDocuments': 'A forma JSON deste relatório lista cada documento.',
  'report.moreProblems': 'E {count, plural, one {mais # problema} other {mais # problemas}}.',
  'report.versions': 'Versões e arquivos de origem',
  'report.writtenBy': 'Gerado por',
  'report.format': 'Formato do relatório',
  'report.schemas': '{report}, esquema do banco de dados {ledger}',
  'report.facts': 'Situação dos fatos em',
  'report.head.part': 'Parte dos dados exportados',
  'report.head.bytes': 'Bytes',
  'report.folderHasNone': 'uma pasta não tem',
  'report.sourcesLead':
    'Os endereços são impressos como texto. Para ler uma fonte, copie o endereço dela para um navegador.',
  'report.notCounted': 'não contadas',
  'report.notListed': 'não consta',
  'report.nameOnly': 'um nome em uma lista, sem nenhum evento',
  'report.company.offMetaEvents':
    '{count, plural, one {# evento fora da Meta} other {# eventos fora da Meta}}',
  'report.company.advertiserList':
    '{count, plural, one {# anunciante com uma lista de contatos} other {# anunciantes com uma lista de contatos}}',
  'report.company.advertiserOther':
    '{count, plural, one {# outro registro de anunciante} other {# outros registros de anunciantes}}',
  'report.leftOut':
    '{findings, plural, one {# resultado de grau “Possível” ficou fora deste relatório, como o titular escolheu.} other {# resultados de grau “Possível” ficaram fora deste relatório, como o titular escolheu.}}',
  'report.leftOutDecided':
    '{findings, plural, one {# resultado de grau “Possível” ficou fora deste relatório, com {decisions, plural, one {# decisão sobre ele} other {# decisões sobre ele}}, como o titular escolheu.} other {# resultados de grau “Possível” ficaram fora deste relatório, com {decisions, plural, one {# decisão sobre eles} other {# decisões sobre eles}}, como o titular escolheu.}}',
  'report.preview.statements': 'Declarações sobre empresas',
  'report.preview.decisions': 'Decisões',
  'report.preview.connections': 'Conexões e aplicativos bloqueados',
  'report.preview.documents': 'Documentos dos dados exportados',
  'report.preview.limits': 'Limites',
  'report.method.read.title': 'O que foi lido',
  'report.method.read':
    'O Sidedoor leu os dados exportados que o {service} criou para o titular da conta, no próprio computador do titular e sem rede. Cada afirmação sobre a conta cita o arquivo e o lugar nele. Das mensagens, guardou a conversa, o dia e o remetente, e os nomes dos sites com link. Não guardou nenhum texto.',
  'report.method.connections':
    '{service, select, x {Um aplicativo conta como conectado do dia em que você o autorizou até o dia dos dados exportados, porque o X lista apenas os aplicativos que ainda podem agir por você. Uma data que os dados exportados não informam é desconhecida.} other {Uma conexão vai do dia em que um aplicativo foi adicionado até o dia em que foi removido, ou até o dia dos dados exportados, se ainda estava ativo. {service, select, facebook {O Facebook escreve 0 onde não informa uma data. Uma data assim é desconhecida} other {Uma data que os dados exportados não informam é desconhecida}}, e também o fim de um aplicativo que expirou.}}',
  'report.method.windows.title': 'Períodos',
  'report.method.windows':
    'Um período é o tempo em que uma conexão e a época de que uma declaração trata podem coincidir. Os dias são contados em UTC. Onde uma declaração traz só um ano ou um mês, “no máximo” toma o início mais cedo e o fim mais tarde que isso permite; “no mínimo”, o início mais tarde e o fim mais cedo. Nenhum período sobre mensagens pessoais vai além do tempo em que era possível que outras empresas as alcançassem, {era}.',
  'report.method.atLeast.title': 'No mínimo e no máximo',
  'report.method.atLeast':
    'Os dois números contam mensagens pela data. “No máximo” leva cada extremo desconhecido tão longe quanto ele pode ir. “No mínimo” conta só os dias que são certos; onde um início ou um fim é desconhecido, é 0. Chamadas, eventos de grupo e reações ficam de fora; mensagens canceladas depois do envio são contadas, porque existiram.',
  'report.method.number.title': 'O que significa um número',
  'report.method.number':
    'Um número diz quantas mensagens foram enviadas ou recebidas em um período. Não diz que alguém tenha aberto uma delas. Dados exportados não mostram o que foi feito com uma conexão.',
  'report.method.statements.title': 'Declarações e respostas',
  'report.method.statements':
    'Cada declaração sobre uma empresa cita quem a fez e onde. As respostas aparecem ao lado das declarações, com o mesmo destaque. Um grau diz quão forte é a declaração mais forte sobre o ponto: reconhecido pela empresa ou pelo Facebook, documentado, noticiado pela imprensa, alegado por uma parte em um litígio, possível pelas regras da época, ou só nos dados exportados.',
};
