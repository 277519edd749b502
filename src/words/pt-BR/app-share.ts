export const appShare = {
  'app.share.title': 'Compartilhe um resumo',
  'app.share.lead':
    'Algumas frases e uma imagem com as mesmas palavras. Elas contêm quantidades arredondadas, nenhum nome de pessoa e nenhuma data, e as empresas só são citadas se você marcar a opção. O que você vê aqui é tudo o que elas contêm.',
  'app.share.withCompanies': 'Citar as empresas',
  'app.share.text': 'As frases',
  'app.share.copy': 'Copiar as frases',
  'app.share.picture': 'A imagem',
  'app.share.alt':
    'As frases acima sob o nome Sidedoor, com uma barra quando uma parte das mensagens é do tempo do acesso',
  'app.share.save.svg': 'Salvar como SVG',
  'app.share.save.png': 'Salvar como PNG',
  'app.share.link': 'Compartilhar um resumo sem nomes',
};
