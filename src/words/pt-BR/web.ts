export const web = {
  'web.notOurs': 'Esta solicitação não vem do Sidedoor.',
  'web.noKey':
    'O Sidedoor não conhece esta página. Abra o endereço que o Sidedoor mostrou ao iniciar. Se ele não funcionar mais, inicie o Sidedoor de novo.',
  'web.usedAddress':
    'Este endereço já foi usado e só funciona uma vez. Volte à janela que ele abriu ou inicie o Sidedoor de novo para receber outro.',
  'web.notBuilt': 'As páginas do Sidedoor ainda não foram geradas. Execute: npm run build:renderer',
  'web.pages.failed': 'As páginas não puderam ser geradas. O motivo está acima.',
  'web.unknownAddress':
    'Este endereço não é do Sidedoor que está em execução agora. Abra o endereço que ele mostrou ao iniciar ou inicie-o de novo para receber outro.',
  'web.noAddress': 'O endereço não é conhecido.',
  'web.defect': 'Algo deu errado no Sidedoor. O seu banco de dados não foi afetado. Recarregue a página.',
  'web.opening': 'Abrindo o Sidedoor.',
  'web.noCall': 'O Sidedoor não conhece esta solicitação.',
  'web.nothingHere': 'Não há nenhuma página aqui.',
  'web.portTaken':
    'Outro programa está usando a porta {port}. Indique outra com --port, ou nenhuma para usar qualquer porta livre.',
  'web.portForbidden': 'A porta {port} não pode ser usada. Indique uma acima de 1023 com --port.',
  'web.goOn': 'Continuar',
  'web.gone': 'Este arquivo já foi salvo, ou um mais novo tomou o seu lugar. Grave-o de novo.',
  'web.diskFull':
    'Não há espaço no disco para uma cópia deste arquivo. Libere espaço ou inicie o Sidedoor com o caminho do arquivo, o que não precisa de cópia.',
  'web.brokenOff': 'O arquivo não chegou inteiro. Escolha-o de novo.',
  'web.notStored': 'O arquivo não pôde ser copiado. Escolha-o de novo.',
};
