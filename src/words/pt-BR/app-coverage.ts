export const appCoverage = {
  'app.coverage.lead':
    'O que havia nos arquivos que você importou, o que faltava e o que isso significa para a sua análise.',
  'app.coverage.sum':
    '{documents, plural, one {# documento} other {# documentos}} dos tipos que o Sidedoor conhece. {others, plural, =0 {Não havia nenhum outro arquivo.} one {# outro arquivo, por exemplo uma imagem, não foi aberto.} other {# outros arquivos, por exemplo imagens, não foram abertos.}}',
  'app.coverage.means.read': 'Tudo o que eles contêm foi analisado.',
  'app.coverage.means.partial':
    'Alguns registros não puderam ser entendidos; por isso, os números reais podem ser maiores.',
  'app.coverage.means.empty': 'Não continham nada.',
  'app.coverage.means.unreadable':
    'Estão danificados ou protegidos; por isso, o que contêm não está em nenhum número daqui. Baixe essa parte de novo.',
  'app.coverage.means.duplicate': 'O mesmo documento estava lá duas vezes. Foi contado uma só vez.',
  'app.coverage.means.unrecognised':
    'Os seus nomes são os de dados exportados, mas o Sidedoor não conhece a sua forma. Ficaram de fora.',
  'app.coverage.kindsTitle': 'Encontrado',
  'app.coverage.absentTitle': 'Faltando',
  'app.coverage.absentMeans': 'O que isso significa',
  'app.coverage.absentGet': 'Como obter',
  'app.coverage.absentNone': 'Não falta nada do que o Sidedoor procura.',
  'app.coverage.limitsTitle': 'O que dados exportados não podem mostrar',
  'app.coverage.everyDocument': 'Mostrar cada documento',
  'app.coverage.search': 'Buscar por caminho',
  'app.coverage.problems': '{count, plural, one {# problema} other {# problemas}}',
  'app.coverage.total': '{count, plural, one {# documento} other {# documentos}}',
  'app.coverage.importsTitle': 'Importações',
  'app.coverage.imported': 'Importação de {day}.',
  'app.coverage.show': 'Mostrar',
  'app.coverage.showImport': 'Mostrar {name}',
  'app.coverage.shown': 'É a que você está vendo.',
  'app.coverage.remove': 'Remover',
  'app.coverage.removeImport': 'Remover {name}',
  'app.coverage.removeSure':
    'Isto remove a importação e tudo o que se obteve dela. Os seus próprios arquivos continuam onde estão.',
  'app.coverage.removeYes': 'Remover esta importação',
  'app.coverage.removeNo': 'Manter',
  'app.coverage.problemsOf': 'Problemas nestes documentos',
};
