export const problems = {
  'problem.adInteraction.empty':
    'Esta interação com um anúncio não diz nem o que foi mostrado nem o que você fez. Ficou de fora.',
  'problem.adThread.unnamed':
    'Esta conversa que começou a partir de um anúncio não cita nenhuma página. Ficou de fora.',
  'problem.advertiser.fourthList':
    'O Facebook lista estes anunciantes em uma quarta lista, cujo significado não se conhece. Eles foram mantidos sem motivo.',
  'problem.advertiser.noList': 'Este registro de anunciantes não contém nenhuma lista.',
  'problem.advertiser.unknownMark':
    'Este anunciante tem uma marcação que não é verdadeira nem falsa. Ela foi lida como falsa.',
  'problem.advertiser.unknownList':
    '{lists, plural, one {Há # lista de anunciantes, e o seu rótulo} other {Há # listas de anunciantes, e o rótulo desta}} está em um idioma que o Sidedoor não conhece. Os anunciantes foram mantidos sem motivo.',
  'problem.advertiser.unnamed': 'Este anunciante não tem nome.',
  'problem.app.unknownCategory':
    'Este aplicativo não está marcado nem como ativo, nem como inativo, nem como removido.',
  'problem.app.unnamed': 'Este aplicativo não tem nome.',
  'problem.appPost.empty': 'Esta publicação de um aplicativo não tem título nem data.',
  'problem.autofill.empty': 'O registro de preenchimento automático está vazio.',
  'problem.detectedApp.unnamed': 'Este aplicativo detectado não tem nome.',
  'problem.emptyEntry': 'Esta lista tem um item vazio.',
  'problem.entry.checksum-mismatch':
    'Este documento está danificado: não corresponde à sua soma de verificação. Baixe esta parte de novo.',
  'problem.entry.damaged-entry': 'Este documento está danificado dentro do ZIP. Baixe esta parte de novo.',
  'problem.entry.duplicate-name':
    'O ZIP contém dois documentos diferentes com este nome. Nenhum foi lido, porque nada diz qual deles é o certo.',
  'problem.entry.encrypted-entry':
    'Este documento está protegido por senha. Descompacte o ZIP com a senha e escolha a pasta.',
  'problem.entry.header-mismatch':
    'O ZIP descreve este documento de dois modos que não combinam; por isso, ele não foi lido. Baixe esta parte de novo.',
  'problem.entry.link':
    'Isto é um atalho para um arquivo, não um arquivo. Ponha o próprio documento na pasta e importe a pasta de novo.',
  'problem.entry.lost-folder':
    'Esta pasta não pôde ser aberta; por isso, nada nela foi lido. Verifique as suas permissões, ou renomeie-a se o nome parecer embaralhado.',
  'problem.entry.nested-archive':
    'Este ZIP está dentro de outro ZIP e não foi aberto. Descompacte o ZIP de fora e escolha a pasta.',
  'problem.entry.not-readable':
    'Este arquivo não pôde ser aberto. Verifique as suas permissões, ou renomeie-o se o nome parecer embaralhado.',
  'problem.entry.outer-archive':
    'Este ZIP contém outros ZIPs, que não foram abertos: {zips}. Descompacte-o e escolha os ZIPs dentro dele.',
  'problem.entry.outer-archive.more':
    'Este ZIP contém outros ZIPs, que não foram abertos: {zips} e {more, plural, one {mais #} other {mais #}}. Descompacte-o e escolha os ZIPs dentro dele.',
  'problem.entry.rar-archive':
    'Isto é um arquivo RAR, que o Sidedoor não abre. Descompacte-o e escolha a pasta.',
  'problem.entry.ratio-limit':
    'Este documento, descompactado, passa de 200 vezes o seu tamanho no ZIP, o que nenhum documento real faz. A leitura foi interrompida.',
  'problem.entry.refused-archive': 'Este ZIP não foi aberto. {because}',
  'problem.entry.seven-zip-archive':
    'Isto é um arquivo 7-Zip, que o Sidedoor não abre. Descompacte-o e escolha a pasta.',
  'problem.entry.size-limit': 'Este documento tem mais de 4 GB; por isso, não foi lido.',
  'problem.entry.size-mismatch':
    'Este documento está danificado: não tem o tamanho que o ZIP diz. Baixe esta parte de novo.',
  'problem.entry.split-archive':
    'Isto é um pedaço de um ZIP dividido e não foi aberto. Antes, junte os pedaços em um só arquivo.',
  'problem.entry.tar-archive':
    'Isto é um arquivo TAR, que o Sidedoor não abre. Descompacte-o e escolha a pasta.',
  'problem.entry.unfinished-download':
    'Este download não terminou; por isso, não foi aberto. Baixe o arquivo de novo e espere até que ele esteja completo.',
  'problem.entry.unopened-archive': 'Este arquivo compactado não foi aberto.',
  'problem.entry.unreadable-on-disk':
    'Este documento não pôde ser lido no disco ({reason}). Importe-o de novo.',
  'problem.entry.unsupported-method':
    'Este documento está compactado de um modo que o Sidedoor não conhece. Descompacte os dados exportados e escolha a pasta.',
  'problem.furtherRow': 'Este registro tem uma linha que é nova para o Sidedoor. A linha não foi lida.',
  'problem.further':
    'Este documento tem {count, plural, one {mais # problema, que não está listado} other {mais # problemas, que não estão listados um por um}}.',
  'problem.impossibleDate': 'Esta data não é possível. Foi lida como desconhecida.',
  'problem.invalidId': 'Este identificador não é um número inteiro.',
  'problem.document.broken-json': 'Este documento está danificado ou cortado: não é JSON válido.',
  'problem.document.too-deep':
    'Este documento tem mais de 64 níveis de aninhamento, o que não ocorre em dados exportados.',
  'problem.document.too-large':
    'Este documento contém muito mais do que qualquer um de dados exportados; por isso, não foi lido.',
  'problem.leadForm.unlabelled': 'Um campo que você enviou a um anunciante não tem rótulo.',
  'problem.linkedAccount.unknownForm':
    'Este documento descreve a sua conta em linhas que são novas para o Sidedoor. O Sidedoor guardou só que ela está lá.',
  'problem.linkedAccount.unnamed': 'Esta conta vinculada não cita o seu serviço.',
  'problem.login.empty': 'Esta sessão não cita nenhum programa nem diz o que aconteceu.',
  'problem.message.noSenderNorTime': 'Esta mensagem não tem remetente nem horário.',
  'problem.message.noTextNorTime': 'Esta mensagem não tem texto nem horário.',
  'problem.message.noTime':
    'Esta mensagem não tem um horário que possa ser usado; por isso, não está em nenhum número por data.',
  'problem.message.undated':
    'A data desta mensagem não pode ser lida; por isso, ela não está em nenhum número por data.',
  'problem.message.unreadableDate':
    'A data “{printed}” não pode ser lida; por isso, esta mensagem não está em nenhum número por data.',
  'problem.more':
    '{count, plural, one {Mais # problema neste documento foi contado, mas não está listado.} other {Mais # problemas neste documento foram contados, mas não estão listados.}}',
  'problem.longName':
    'Um nome tem mais de {most, number} caracteres. Os seus primeiros {most, number} foram guardados.',
  'problem.noRow': 'Este registro tem, entre as suas linhas, algo que não é uma linha.',
  'problem.offMeta.eventWithoutType': 'Este evento não diz o que aconteceu.',
  'problem.offMeta.eventsAreNoList': 'Os eventos desta empresa não são uma lista.',
  'problem.offMeta.noEvent': 'Esta empresa tem, entre os seus eventos, algo que não é um evento.',
  'problem.offMeta.unnamed': 'Esta empresa não tem nome.',
  'problem.ownedApp.unnamed': 'Este aplicativo seu não tem nome.',
  'problem.page.ambiguousLists':
    'Esta página tem listas que não podem ser distinguidas. Elas não foram lidas. Entre elas podem estar anunciantes com os seus dados de contato.',
  'problem.page.missingBusinesses':
    'Esta página tem links para {listed, plural, one {# empresa} other {# empresas}}, mas, no que você importou, {missing, plural, one {falta # página, e também os eventos dessa página} other {faltam # páginas, e também os eventos dessas páginas}}.',
  'problem.page.missingThreads':
    'Esta página tem links para {listed, plural, one {# conversa} other {# conversas}}, mas, no que você importou, {missing, plural, one {falta # página, e também as mensagens dessa página} other {faltam # páginas, e também as mensagens dessas páginas}}.',
  'problem.page.nameInSentence':
    'O nome desta empresa não foi encontrado: nenhuma lista de empresas cita a sua página, e o título é uma frase inteira.',
  'problem.page.otherKind':
    'O número nesta página é de outro tipo de página ({other}) que o do seu caminho. Valeu o caminho.',
  'problem.page.tooDeep': 'Esta página tem mais níveis de aninhamento do que qualquer página real.',
  'problem.page.truncated': 'Esta página está cortada. O que vem antes do corte foi lido.',
  'problem.page.unexpectedGroups': 'Esta página tem {groups} grupos de aplicativos em vez de três.',
  'problem.page.unknownCard': 'Um registro nesta página tem uma forma que é nova para o Sidedoor.',
  'problem.page.unknownForm':
    'Esta página contém algo em uma forma que é nova para o Sidedoor. Isso não foi lido.',
  'problem.page.unknownHeadings':
    'Esta página tem listas sob títulos que o Sidedoor não conhece. Elas não foram lidas. Entre elas podem estar {missed, select, ownedApps {aplicativos que você administra} other {os seus aplicativos}}.',
  'problem.page.unknownRecord':
    'Um registro nesta página tem uma forma que é nova para o Sidedoor. Ele não foi lido.',
  'problem.page.unknownTemplate': 'Esta página tem uma forma que é nova para o Sidedoor. Ela não foi lida.',
  'problem.page.unreadRows':
    'Esta página tem {rows, plural, one {# linha} other {# linhas}} em uma forma que é nova para o Sidedoor. O que {rows, plural, one {ela diz} other {elas dizem}} não foi lido.',
  'problem.page.unusualOrder':
    'Os grupos de aplicativos desta página estão em uma ordem incomum. Valeram os seus títulos.',
  'problem.permission.unknownList':
    'Linhas deste registro citam permissões ou aplicativos bloqueados, e nada diz qual dos dois. Elas não foram lidas.',
  'problem.permission.unnamed': 'Este registro não cita nenhuma permissão.',
  'problem.post.noRecord': 'Esta publicação não é um registro.',
  'problem.page.recordTooLarge': 'Um registro nesta página é maior do que qualquer um real.',
  'problem.readerOutOfMemory': 'Este documento precisava de mais memória do que o Sidedoor pode usar.',
  'problem.profile.unnamed': 'O perfil não diz de quem é.',
  'problem.readerFailed': 'Este documento não pôde ser lido ({name}).',
  'problem.secretConversations.empty': 'O registro de conversas secretas está vazio.',
  'problem.settings.noFlag': 'Esta configuração não é verdadeira nem falsa.',
  'problem.settings.noRow': 'Este registro de configurações não tem nenhuma linha legível.',
  'problem.settings.unknown': 'O Sidedoor não sabe o que significa uma das configurações daqui.',
  'problem.thread.noMessages':
    'Este documento está onde as conversas são guardadas, mas não contém nenhuma lista de mensagens.',
  'problem.thread.unnamedParticipant': 'Este participante não tem nome.',
  'problem.timeZone.none': 'Este documento não cita nenhum fuso horário que o Sidedoor conheça.',
  'problem.unknownField': 'Este campo é novo para o Sidedoor. Não foi lido.',
  'problem.unknownPlace': 'O que está aqui é novo para o Sidedoor. Não foi lido.',
  'problem.unreadableDate': 'A data “{printed}” não pode ser lida. Foi lida como desconhecida.',
  'problem.unreadablePrintedDate': 'Uma data impressa não pode ser lida. Foi lida como desconhecida.',
};
