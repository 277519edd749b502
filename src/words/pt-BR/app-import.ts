import type { Translation } from '../catalog.ts';
import type { appImport as source } from '../en/app-import.ts';

/** The screens of an import. */
export const appImport: Translation<typeof source> = {
  'app.import.title': 'Importar dados exportados',
  'app.import.lead':
    'Escolha de uma vez todas as partes dos mesmos dados exportados. Você vê o que elas contêm antes que algo seja salvo.',
  'app.import.drop':
    'Solte aqui os seus dados exportados: os arquivos ZIP ou a pasta em que você os descompactou',
  'app.import.dropActive': 'Solte para ver o que contêm',
  'app.import.choose': 'Escolher arquivos ZIP',
  'app.import.chooseFolder': 'Escolher uma pasta',
  'app.import.notZip':
    '“{name}” não é um arquivo ZIP. Escolha os arquivos ZIP como você os baixou, ou a pasta em que os descompactou.',
  'app.import.foundTitle': 'Encontrados na sua pasta de downloads',
  'app.import.foundNone': 'Nenhum dado exportado foi encontrado na sua pasta de downloads.',
  'app.import.foundParts': '{parts, plural, one {# parte} other {# partes}}, {size}',
  'app.import.foundPart': '{size}, {day}',
  'app.import.foundFolder': 'descompactado',
  'app.import.look': 'Ver o conteúdo',
  'app.import.lookAt': 'Ver o conteúdo: {title}',
  'app.import.help': 'Como obter os dados exportados',
  'app.import.receiving': 'Copiando “{name}”',
  'app.import.receivingStart': 'Copiando',
  'app.import.received': '{done} de {all}',
  'app.import.receivingNote':
    'O seu navegador entrega ao Sidedoor uma cópia particular. Ela fica neste computador e é removida depois da importação. De uma pasta, só é copiado o que o Sidedoor lê, nenhuma imagem.',
  'app.import.stopReceiving': 'Parar',
  'app.import.looking': 'Verificando o conteúdo. Nada foi salvo ainda.',
  'app.import.previewTitle': 'O que há dentro',
  'app.import.whose': 'Titular',
  'app.import.from': 'Criados em',
  'app.import.format': 'Formato',
  'app.import.formats.json': 'JSON',
  'app.import.formats.html': 'HTML',
  'app.import.formats.mixed': 'JSON e HTML',
  'app.import.ownerUnknown': 'Os dados exportados não dizem',
  'app.import.partHolds':
    'O Sidedoor lê {documents, plural, one {# documento} other {# documentos}} e não toca em {others, plural, one {# outro arquivo} other {# outros arquivos}}.',
  'app.import.kindsTitle': 'Documentos que o Sidedoor lê',
  'app.import.kindsHead.kind': 'Tipo',
  'app.import.kindsHead.documents': 'Documentos',
  'app.import.kindsHead.size': 'Tamanho',
  'app.import.absentTitle': 'Não está nestas partes',
  'app.import.absentNote':
    'Se você tem mais partes destes dados exportados, volte e escolha todas de uma vez. Se não, isso não foi pedido, ou não havia nada a pôr ali.',
  'app.import.nothingAbsent': 'Tudo o que o Sidedoor procura está lá.',
  'app.import.start': '{parts, plural, one {Importar esta parte} other {Importar estas # partes}}',
  'app.import.startPerson': 'Importar os dados exportados de {person}',
  'app.import.peopleTitle': 'Estes dados exportados são de pessoas ou contas diferentes',
  'app.import.peopleNote':
    'Importe um de cada vez, para que nada de uma pessoa apareça como sendo de outra. Depois dos primeiros, os outros são oferecidos de novo.',
  'app.import.back': 'Escolher outros arquivos',
  'app.import.waiting': 'Outra importação está em andamento. Você pode iniciar esta quando ela terminar.',
  'app.import.importingTitle': 'Importando',
  'app.import.sampleTitle': 'Preparando o exemplo',
  'app.import.phases.listing': 'Listando os arquivos',
  'app.import.phases.waiting':
    'Outro Sidedoor está gravando no banco de dados. A importação espera até que ele termine.',
  'app.import.phases.reading': 'Lendo documentos',
  'app.import.phases.writing': 'Relacionando empresas e datas',
  'app.import.starting': 'Iniciando',
  'app.import.progressLabel': 'Andamento da importação',
  'app.import.progress': '{done, number} de {all, plural, one {# documento} other {# documentos}}',
  'app.import.messages': '{messages, plural, one {# mensagem contada} other {# mensagens contadas}}',
  'app.import.rate': '{size} por segundo',
  'app.import.left': 'tempo restante: {span}',
  'app.import.current': 'Lendo agora',
  'app.import.turnedAway':
    'Os arquivos que você acabou de abrir precisam esperar. Abra-os de novo quando esta importação terminar.',
  'app.import.cancel': 'Cancelar a importação',
  'app.import.cancelling': 'Cancelando…',
  'app.import.cancelNote':
    'Enquanto isso, você pode ver outras páginas. Se cancelar, nada é salvo, e os seus arquivos não são tocados.',
  'app.import.cancelled':
    'A importação foi cancelada. Nada foi salvo, e os seus arquivos estão como estavam.',
  'app.import.again': 'Começar de novo',
  'app.import.doneTitle': 'A importação foi concluída',
  'app.import.known': 'Você importou estes dados exportados em {day}. Nada foi adicionado.',
  'app.import.doneCoverage': 'O que foi encontrado e o que não foi',
  'app.import.answer': 'Ver a resposta',
  'app.import.failedTitle': 'Não foi possível importar',
  'app.import.failedKept': 'As importações anteriores não mudaram, e os seus arquivos estão como estavam.',
  'app.import.ended': 'Importação concluída',
  'app.import.stopped': 'Importação interrompida',
};
