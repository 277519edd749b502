export const reportFiles = {
  'redact.person': 'Pessoa {number}',
  'redact.company': 'Empresa {number}',
  'redact.folder': 'pasta {number, number}',
  'redact.part': 'parte {number}',
  'redact.gone': 'Um resultado de dados exportados anteriores',
  'redact.reason': 'Algo mudou desde a decisão.',
  'unlock.title': 'Relatório protegido',
  'unlock.lead':
    'Este arquivo contém um relatório que foi criptografado no computador em que foi gravado. Ele se abre aqui, no seu navegador, sem rede. Nada do que você digitar é guardado nem enviado.',
  'unlock.passphrase': 'Frase-senha',
  'unlock.open': 'Abrir o relatório',
  'unlock.files': 'Os arquivos deste relatório',
  'unlock.filesLead':
    'Escolha um arquivo para salvá-lo. Arquivos salvos não estão mais protegidos. Eles saem desta página; nada é baixado da rede nem enviado.',
  'unlock.read': 'Ler o relatório aqui',
  'unlock.noScript':
    'Se esta frase não sumir, os scripts estão desativados neste navegador ou o arquivo está incompleto. Abra o arquivo completo em uma versão atual do Chromium, do Firefox ou do Safari com scripts permitidos.',
  'unlock.insecure':
    'Este navegador não oferece as suas funções de criptografia a uma página aberta deste modo. Salve o arquivo no seu próprio disco e abra-o de lá em uma versão atual do Chromium, do Firefox ou do Safari.',
  'unlock.opening': 'Abrindo. Isso leva um momento.',
  'unlock.failed': 'Esta frase-senha não abre este relatório, ou o arquivo está danificado ou incompleto.',
  'report.readmeAccounts':
    'Este pacote trata de várias contas. No nível superior, report.html, report.json e report.csv, que reúne todas as tabelas, tratam de todas juntas. Cada pasta ({folders}) trata de uma só conta: os seus arquivos report.html e report.json, e as tabelas findings.csv, connections.csv e companies.csv.',
  'report.readme': `Um relatório particular do Sidedoor

report.html      o relatório, para ler e imprimir; abre em qualquer navegador, sem rede
report.json      o mesmo para programas; descrito em docs/schemas/report.schema.json do Sidedoor
findings.csv     os resultados, um por linha
connections.csv  os aplicativos conectados e os jogos instantâneos, um por linha
companies.csv    cada empresa que os dados exportados citam, uma por linha
MANIFEST         o SHA-256 de cada um destes arquivos e das partes dos dados exportados
                 em que se baseiam, e todas as versões

Para verificar um arquivo: sha256sum report.html (Linux), shasum -a 256 report.html (macOS) ou
certutil -hashfile report.html SHA256 (Windows), e compare com MANIFEST. As somas mostram que um arquivo
não mudou desde que o MANIFEST foi gravado. Elas não mostram quem o gravou.

O relatório não contém texto de mensagens. Ele cita empresas, datas e quantidades de mensagens de uma
pessoa; por isso, guarde-o em lugar reservado. A seção 7 de report.html diz o que ele não pode mostrar.
`,
};
