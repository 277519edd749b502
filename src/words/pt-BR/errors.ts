export const errors = {
  'error.import-cancelled': 'A importação foi cancelada. Nada foi salvo.',
  'error.unknown-handle': 'O Sidedoor não conhece mais estes arquivos. Escolha-os de novo.',
  'error.import-running':
    'Há outra importação em andamento. Espere até que ela termine ou cancele-a primeiro.',
  'error.no-import': 'Ainda não há dados importados.',
  'error.no-import.terminal': 'Ainda não há dados importados. Comece com: sidedoor audit <seus ZIPs>',
  'error.unknown-account': 'O seu registro não contém nenhuma conta “{word}”, só {accounts}.',
  'error.unknown-import': 'A importação {id} não existe. Pode ter sido removida.',
  'error.unknown-import.terminal': 'Não há nenhuma importação {id}. Veja: sidedoor imports',
  'error.unknown-finding': 'Este resultado não está nesta importação.',
  'error.unknown-finding.terminal':
    'Não há nenhum resultado “{id}” nesta importação. Veja: sidedoor findings',
  'error.several-findings': 'Vários resultados tratam de {company}. Indique um destes: {ids}.',
  'error.unknown-company': 'Esta empresa não está nesta importação.',
  'error.unknown-company.terminal': 'Não há nenhuma empresa “{word}” nesta importação. Veja: {command}',
  'error.unknown-subject': 'Não há aqui nenhum resultado nem aplicativo “{word}”. Veja: sidedoor review',
  'error.several-apps': 'Vários aplicativos se chamam “{word}”. Indique um destes: {keys}.',
  'error.unknown-claim': 'Nenhuma declaração ou resposta tem este identificador.',
  'error.unknown-source': 'Nenhuma fonte tem este identificador.',
  'error.no-letter': 'Não há carta com base nesta lei ({law}) neste idioma, só em: {languages}.',
  'error.nothing-to-undo': 'Não há nenhuma decisão a desfazer.',
  'error.nothing-to-undo-on': 'Não há nenhuma decisão sobre “{id}” a desfazer.',
  'error.two-services':
    'Não dá para comparar os dados exportados de dois serviços. Escolha dois do mesmo serviço.',
  'error.one-import':
    'Há só uma importação. Importe outros dados exportados seus para compará-los com estes.',
  'error.no-second-import':
    'Não há outra importação do mesmo serviço para comparar. Importe outros dados exportados de uma das suas contas.',
  'error.engine-stopped':
    'O motor do Sidedoor parou inesperadamente e está sendo reiniciado. O que ele estava fazendo foi salvo por completo ou não foi salvo. Tente de novo.',
  'error.engine-gave-up':
    'O motor do Sidedoor parou várias vezes seguidas e não está mais sendo reiniciado. O que ele estava fazendo foi salvo por completo ou não foi salvo. Feche o Sidedoor e inicie-o de novo.',
  'ledger.not-a-ledger': 'O arquivo {file} não é um banco de dados do Sidedoor. Nada foi alterado nele.',
  'ledger.corrupted':
    'O banco de dados {file} está danificado. Restaure-o a partir de uma cópia, ou mova-o para outro lugar e importe de novo os seus dados exportados.',
  'ledger.no-permission':
    'O Sidedoor não tem permissão para ler e gravar o banco de dados {file}. Verifique as permissões do arquivo e da sua pasta.',
  'ledger.no-such-folder': 'A pasta do banco de dados {file} não existe e não pôde ser criada.',
  'ledger.disk-full':
    'Não há mais espaço no disco para o banco de dados {file}. Libere espaço e tente de novo.',
  'ledger.busy':
    'Outro Sidedoor está gravando no banco de dados {file}. Espere até que ele termine e tente de novo.',
  'ledger.busy-here': 'Há uma importação em andamento. Espere até que ela termine e tente de novo.',
  'ledger.disk-trouble':
    'O disco falhou enquanto o banco de dados {file} estava em uso. O que estava sendo gravado pode ter se perdido.',
  'ledger.moved':
    'O banco de dados {file} foi removido ou substituído enquanto o Sidedoor gravava nele. O que estava sendo gravado se perdeu. Tente de novo.',
  'ledger.open-elsewhere':
    'O banco de dados {file} está aberto em outro Sidedoor{process, select, unknown {} other { (processo {process})}}. Feche-o e tente de novo. Nada foi removido.',
  'ledger.migration-failed':
    'O banco de dados {file} não pôde ser atualizado para esta versão. Ficou como estava.',
  'ledger.migration-failed-with-copy':
    'O banco de dados {file} não pôde ser atualizado para esta versão. Ficou como estava, e há uma cópia em {copy}.',
  'ledger.from-the-future':
    'O banco de dados {file} foi gravado por um Sidedoor mais novo (versão {version}; este conhece a {known}). Nada foi alterado nele. Atualize o Sidedoor.',
  'ledger.open-elsewhere.unchanged':
    'O banco de dados {file} está aberto em outro Sidedoor{process, select, unknown {} other { (processo {process})}}. Feche-o e tente de novo. Nada foi alterado.',
  'ledger.locked': 'O banco de dados {file} está bloqueado. Desbloqueie-o com a frase-senha dele.',
  'ledger.locked.terminal':
    'O banco de dados {file} está bloqueado. Coloque a frase-senha dele em um arquivo e indique esse arquivo em SIDEDOOR_PASSPHRASE_FILE, ou use um terminal, onde ela será pedida.',
  'ledger.lock-missing':
    '{file} não é um banco de dados que possa ser lido. Se estiver bloqueado, o arquivo de chave {file}.lock.json precisa estar ao lado dele; está faltando ou é de outro banco de dados. Nada foi alterado.',
  'ledger.lock-damaged':
    'O arquivo de chave {file} está danificado. Restaure-o de uma cópia: sem ele, não é possível desbloquear o banco de dados.',
  'ledger.already-locked': 'O banco de dados {file} já está bloqueado.',
  'ledger.not-locked': 'O banco de dados {file} não está bloqueado.',
  'lock.wrong.passphrase': 'Esta não é a frase-senha deste banco de dados.',
  'lock.wrong.phrase': 'Estas não são as doze palavras deste banco de dados.',
  'ledger.already-imported': 'Estes dados exportados já estão aqui, como importação {id}.',
  'report-file.exists': '{path} já existe. Indique um arquivo novo ou permita que este seja substituído.',
  'report-file.is-folder': '{path} é uma pasta. Indique um arquivo.',
  'report-file.no-folder': 'Não existe a pasta {dir} em que gravar o relatório.',
  'report-file.not-written': '{path} não pôde ser gravado ({reason}). Nada foi alterado.',
};
