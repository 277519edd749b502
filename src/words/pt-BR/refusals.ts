export const refusals = {
  'refusal.archive.absolute-name':
    '“{part}” nomeia arquivos por um caminho desde a raiz de um disco, o que dados exportados de verdade nunca fazem. Baixe-o de novo.',
  'refusal.archive.climbing-name':
    '“{part}” nomeia arquivos fora da sua própria pasta (com ..), o que dados exportados de verdade nunca fazem. Baixe-o de novo.',
  'refusal.archive.damaged-directory':
    '“{part}” está danificado: o seu índice não pode ser lido. Baixe-o de novo.',
  'refusal.archive.drive-name':
    '“{part}” nomeia arquivos em uma unidade de um computador (como C:), o que dados exportados de verdade nunca fazem. Baixe-o de novo.',
  'refusal.archive.empty-archive':
    '“{part}” não contém nenhum arquivo. Baixe-o de novo e escolha a cópia nova.',
  'refusal.archive.empty-folder':
    '“{part}” é uma pasta vazia. Escolha a pasta que contém os dados exportados.',
  'refusal.archive.encrypted-archive': '“{part}” está protegido por senha. Descompacte-o e escolha a pasta.',
  'refusal.archive.name-too-long':
    '“{part}” tem um nome de arquivo com mais de 1.024 bytes, o que dados exportados de verdade nunca têm. Baixe-o de novo.',
  'refusal.archive.not-an-archive':
    '“{part}” não é um arquivo ZIP. Escolha o ZIP como você o baixou ou a pasta em que o descompactou.',
  'refusal.archive.not-found': '“{part}” não existe. Verifique o caminho e tente de novo.',
  'refusal.archive.not-readable':
    '“{part}” não pode ser lido. Verifique as permissões ou copie-o para outra pasta e tente de novo.',
  'refusal.archive.overlapping-entries':
    '“{part}” tem arquivos que compartilham os mesmos bytes, o que dados exportados de verdade nunca têm. Baixe-o de novo.',
  'refusal.archive.rar-archive':
    '“{part}” é um arquivo RAR, que o Sidedoor não abre. Descompacte-o e escolha a pasta.',
  'refusal.archive.seven-zip-archive':
    '“{part}” é um arquivo 7-Zip, que o Sidedoor não abre. Descompacte-o e escolha a pasta.',
  'refusal.archive.split-archive':
    '“{part}” é um pedaço de um ZIP dividido. Antes, junte os pedaços em um só arquivo.',
  'refusal.archive.tar-archive':
    '“{part}” é um arquivo TAR ou GZIP, que o Sidedoor não abre. Descompacte-o e escolha a pasta.',
  'refusal.archive.too-deep':
    '“{part}” tem pastas com mais de 32 níveis de profundidade. Escolha a pasta que contém os próprios dados exportados.',
  'refusal.archive.too-many-entries':
    '“{part}” tem mais de 500.000 arquivos. Tire dele fotos e vídeos ou importe as partes originais.',
  'refusal.archive.too-many-roots':
    '“{part}” tem mais de 10.000 pastas que parecem dados exportados. Escolha a pasta que contém os próprios dados exportados.',
  'refusal.archive.truncated-archive':
    '“{part}” está cortado antes do fim. Baixe-o de novo e espere até que esteja completo.',
  'refusal.archive.unfinished-download':
    '“{part}” é um download incompleto. Baixe-o de novo e espere até que esteja completo.',
  'refusal.archive.unsafe-name':
    '“{part}” tem um arquivo sem um nome utilizável, o que dados exportados de verdade nunca têm. Baixe-o de novo.',
  'refusal.notFacebook.nothing':
    'Nada aqui é um documento de dados exportados que o Sidedoor leia. Escolha os arquivos ZIP que você baixou do Facebook, do Instagram ou do X.',
  'refusal.notFacebook.other':
    'O que você escolheu são {service, select, threads {dados exportados do Threads} takeout {dados do Google Takeout} whatsapp {dados exportados do WhatsApp} tiktok {dados exportados do TikTok} snapchat {dados exportados do Snapchat} linkedin {dados exportados do LinkedIn} other {dados exportados do Spotify}}; o Sidedoor lê dados exportados do Facebook, do Instagram e do X.',
  'refusal.noDocuments':
    'Isto é um pedaço de dados exportados sem nada que o Sidedoor leia, só {files, plural, one {# outro arquivo} other {# outros arquivos}}, como fotos. Escolha também os outros ZIPs dos dados exportados. Se não houver outros, peça ao Facebook ou ao Instagram “Exportar suas informações” com apps e sites, informações de anúncios e mensagens, em JSON ou HTML, ou ao X um arquivo dos seus dados.',
  'refusal.dataLogs':
    'Isto é o download “Registros de dados” do Facebook, um registro do que você fez e viu no Facebook. Ele não contém aplicativos conectados, atividade fora da Meta nem mensagens. Peça ao Facebook “Exportar suas informações” e escolha o que receber.',
  'refusal.tweetArchive':
    'Isto é um arquivo como os que o Twitter criava até por volta de 2019: ele contém os seus tweets, mas nem aplicativos conectados nem mensagens. Peça um novo ao X: Configurações e privacidade > Sua conta > Baixar um arquivo com seus dados.',
  'refusal.notFacebook.unopened':
    'Nada aqui que pôde ser aberto é um documento de dados exportados que o Sidedoor leia. “{path}” não foi aberto: {because}',
};
