export const limits = {
  'limit.unreadable-documents':
    '{count, plural, one {# documento não pôde ser lido} other {# documentos não puderam ser lidos}}; por isso, os números reais podem ser maiores.',
  'limit.partial-documents':
    '{count, plural, one {# documento só pôde ser lido em parte} other {# documentos só puderam ser lidos em parte}}; por isso, os números reais podem ser maiores. A cobertura lista o que não foi lido.',
  'limit.no-messages':
    'Estes dados exportados não contêm mensagens; por isso, nenhuma pode ser contada. Marque “Mensagens” quando pedir os seus dados.',
  'limit.only-encrypted-messages':
    'Estes dados exportados contêm só as suas conversas criptografadas de ponta a ponta. As outras conversas não estão neles e não são contadas.',
  'limit.no-encrypted-messages':
    'As conversas criptografadas de ponta a ponta vêm em um arquivo separado, messages.zip. Ele não está nestes dados exportados; por isso, elas não são contadas.',
  'limit.no-connected-apps':
    'A lista de aplicativos conectados não está nestes dados exportados; por isso, eles não podem mostrar quais aplicativos estavam conectados.',
  'limit.no-message-headers':
    'Os cabeçalhos das suas mensagens diretas não estão nestes dados exportados; por isso nenhuma pode ser contada.',
  'limit.x-texts-unopened':
    'Um arquivo do X também contém o texto das suas mensagens diretas. O Sidedoor nunca abre esses arquivos: as datas e os remetentes estão em arquivos separados.',
  'limit.x-permissions-unknown':
    'Não se sabe que permissões {count, plural, =1 {um aplicativo tinha} many {# de aplicativos tinham} other {# aplicativos tinham}}: o seu arquivo não diz, ou diz com palavras que o Sidedoor não conhece. O acesso às suas mensagens diretas não está descartado.',
  'limit.x-only-connected':
    'O X só lista os aplicativos que ainda podem agir pela sua conta. Um aplicativo cujo acesso terminou não está nos seus dados exportados.',
  'limit.no-off-meta-activity':
    'A atividade fora da Meta não está nestes dados exportados; por isso, eles não podem mostrar quais empresas enviaram atividade sobre você.',
  'limit.no-advertisers':
    'A lista de anunciantes não está nestes dados exportados; por isso, eles não podem mostrar quem usou uma lista com os seus dados de contato.',
  'limit.no-owner':
    'Os seus dados exportados não dizem quem é você; por isso, o Sidedoor não pode distinguir as mensagens que você enviou das que recebeu.',
  'limit.owner-not-among-senders':
    'Nenhuma mensagem destes dados exportados foi enviada com o nome do titular; por isso, o Sidedoor não pode distinguir as mensagens que você enviou das que recebeu.',
  'limit.owner-from-threads':
    'Os seus dados exportados não dizem quem é você. Só uma pessoa participa de todas as conversas; o Sidedoor supõe que essa pessoa seja você.',
  'limit.owner-never-wrote':
    'Nenhuma mensagem destes dados exportados foi enviada com o nome do titular; por isso, todas são contadas como recebidas.',
  'limit.threads-without-owner':
    '{count, plural, one {# conversa não cita o titular destes dados exportados entre os participantes; por isso, ela pode conter} other {# conversas não citam o titular destes dados exportados entre os participantes; por isso, elas podem conter}} também mensagens de outra pessoa. Elas são contadas.',
  'limit.no-export-date':
    'Os seus dados exportados não dizem quando foram criados; por isso, uma conexão que ainda está ativa não tem fim conhecido.',
  'limit.export-date-from-file-name':
    'A data destes dados exportados vem do nome do arquivo e pode ter um dia de diferença.',
  'limit.local-time':
    'As páginas HTML mostram horários sem fuso horário. Uma data assim pode ter um dia de diferença; os números levam isso em conta.',
  'limit.messages-without-date':
    '{count, plural, one {# mensagem não tem data legível e não pode ser situada} other {# mensagens não têm data legível e não podem ser situadas}} em nenhum período.',
  'limit.removed-without-start':
    'Para {count, plural, one {# aplicativo removido} other {# aplicativos removidos}}, os seus dados exportados não dizem quando a conexão começou.',
  'limit.expired-without-end':
    'Para {count, plural, one {# aplicativo expirado} other {# aplicativos expirados}}, os seus dados exportados não dizem quando o acesso terminou.',
  'limit.added-after-export':
    '{count, plural, one {# aplicativo foi conectado} other {# aplicativos foram conectados}} depois do dia em que estes dados foram exportados; portanto, uma dessas datas está errada. Quando um aplicativo assim foi conectado conta como desconhecido.',
  'limit.no-permissions':
    'Nenhum dos dados exportados do Facebook ou do Instagram vistos até agora diz quais permissões um aplicativo recebeu.',
  'limit.no-use':
    'Dados exportados nunca mostram se um aplicativo ou uma empresa leu, escreveu ou excluiu uma mensagem, nem qual.',
  'limit.absence':
    'Se uma empresa falta aqui, isso não a isenta: algumas integrações nunca apareceram entre os aplicativos conectados.',
  'limit.friends':
    'O que um aplicativo podia alcançar por meio de um amigo seu não está nos seus dados exportados.',
  'limit.renewed':
    'A data de uma conexão pode ser a da mais recente. As anteriores podem não estar listadas.',
  'limit.messaging-era':
    'As mensagens só são contadas no tempo em que outras empresas podiam de algum modo alcançar mensagens privadas, {era}.',
};
