const COMPANIES =
  '{count, plural, =1 {Uma empresa} =2 {Duas empresas} =3 {Três empresas} =4 {Quatro empresas} =5 {Cinco empresas} other {# empresas}} que o Facebook citou em relação a mensagens {count, plural, one {está} other {estão}} entre os meus aplicativos conectados';
const ACCESS_TIME =
  'do tempo em que {count, plural, one {ela poderia ter tido acesso} other {elas poderiam ter tido acesso}}';

export const share = {
  'share.named': `${COMPANIES}.`,
  'share.named.who': `${COMPANIES}: {names}.`,
  'share.none':
    'Nenhuma empresa que o Facebook citou em relação a mensagens está entre os meus aplicativos conectados. Isso não descarta que tenha havido alguma.',
  'share.permitted':
    '{count, plural, =1 {Um aplicativo tinha} other {# aplicativos tinham}} permissão de acesso às minhas mensagens diretas no X.',
  'share.permitted.who':
    '{count, plural, =1 {Um aplicativo tinha} other {# aplicativos tinham}} permissão de acesso às minhas mensagens diretas no X: {names}.',
  'share.permitted.none':
    '{unclear, plural, =0 {Nenhum aplicativo no meu arquivo do X tinha permissão de acesso às minhas mensagens diretas} other {Não consta que algum aplicativo no meu arquivo do X tivesse permissão de acesso às minhas mensagens diretas}}. Os que já não têm acesso não estão nele.',
  'share.none.instagram':
    'Nenhum aplicativo com relação conhecida com mensagens está entre os meus aplicativos conectados ao Instagram. Isso não descarta que tenha havido algum.',
  'share.missing':
    'Estes dados exportados não contêm a lista de aplicativos conectados; por isso, não há nada a mostrar.',
  'share.messages': `No máximo cerca de {most, number} das minhas aproximadamente {total, number} mensagens são ${ACCESS_TIME}.`,
  'share.messages.few': `No máximo umas poucas das minhas aproximadamente {total, number} mensagens são ${ACCESS_TIME}.`,
  'share.limit': 'Dados exportados não podem mostrar se alguma mensagem foi lida.',
  'share.check':
    'Veja o que os seus próprios dados exportados mostram: Sidedoor, no seu próprio computador. github.com/sidedoor-app/sidedoor',
  'share.notAPicture': 'A imagem não pôde ser criada como PNG. Salve-a como SVG.',
  'share.sample': 'Exemplo inventado; não é a conta de ninguém.',
};
