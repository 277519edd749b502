export const appReport = {
  'app.report.lead':
    'Um único arquivo para você, um advogado ou uma autoridade de proteção de dados: os resultados com as suas fontes e negativas, as suas decisões, o que foi analisado e o que isso não pode mostrar.',
  'app.report.sensitive':
    'Um relatório é um documento delicado. Ele diz com que empresas você teve contato e quantas mensagens escreveu, e quando. Não contém o texto de nenhuma mensagem. Guarde-o onde você guarda papéis particulares e envie-o protegido.',
  'app.report.accounts': 'Quais contas',
  'app.report.format': 'O que gravar',
  'app.report.form': 'Quanto incluir',
  'app.report.redaction': 'Nomes',
  'app.report.lock': 'Quem pode abri-lo',
  'app.report.lockOnlyPage':
    'Tabelas e dados não podem ser protegidos. Escolha uma página ou um pacote de evidências se quiser proteger o relatório.',
  'app.report.passphrase': 'A sua frase-senha',
  'app.report.passphraseAgain': 'A mesma frase-senha de novo',
  'app.report.tooShort': 'No mínimo {least} caracteres.',
  'app.report.differ': 'As duas frases-senha são diferentes.',
  'app.report.preview': 'O que ele vai conter',
  'app.report.previewHead.section': 'Seção',
  'app.report.previewHead.entries': 'Itens',
  'app.report.size': 'Cerca de {size} como página.',
  'app.report.leftOutLink': 'Mudar isto em Configurações',
  'app.report.write': 'Gravar o relatório',
  'app.report.writing': 'Gravando',
  'app.report.doneTitle': 'O relatório está gravado',
  'app.report.passphraseTitle': 'A frase-senha',
  'app.report.passphraseOnce':
    'Anote-a agora e guarde-a separada do arquivo. Ela é mostrada só aqui e uma única vez, e o Sidedoor não a guarda.',
  'app.report.passphraseGiven': 'Ele se abre com a frase-senha que você escolheu. O Sidedoor não a guarda.',
  'app.report.copyPassphrase': 'Copiar a frase-senha',
  'app.report.opens': 'Abra o arquivo em qualquer navegador e digite a frase-senha. Funciona sem rede.',
  'app.report.another': 'Gravar outro relatório',
  'app.report.leftOut':
    '{findings, plural, one {# resultado de grau “Possível” fica de fora, como você escolheu.} other {# resultados de grau “Possível” ficam de fora, como você escolheu.}}',
  'app.report.leftOutDecided':
    '{findings, plural, one {# resultado de grau “Possível” fica de fora, com {decisions, plural, one {# decisão sobre ele} other {# decisões sobre ele}}, como você escolheu.} other {# resultados de grau “Possível” ficam de fora, com {decisions, plural, one {# decisão sobre eles} other {# decisões sobre eles}}, como você escolheu.}}',
};
