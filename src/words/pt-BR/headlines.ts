export const headlines = {
  'headlines.title': 'O que dizem as manchetes',
  'headlines.lead':
    'O que a imprensa disse em 2024 sobre o Facebook, a Netflix e mensagens privadas, quem disse o quê, como as empresas responderam e o que as fontes lidas para o Sidedoor estabelecem. A ordem não tem significado.',
  'headlines.says': 'O que dizem as manchetes',
  'headlines.said': 'Quem disse o quê',
  'headlines.answers': 'A resposta',
  'headlines.above': '{by}, como acima',
  'headlines.established': 'O que está estabelecido',
  'headlines.keepInMind': 'Para ter em mente',
  'headlines.own':
    '{name} está entre os seus aplicativos: conectado em {day, date, long}, {status, select, active {listado como ativo} expired {listado como expirado} removed {listado como removido} other {listado sem status}}.',
  'headlines.own.undated':
    '{name} está entre os seus aplicativos: não se sabe o dia da conexão; {status, select, active {listado como ativo} expired {listado como expirado} removed {listado como removido} other {listado sem status}}.',
  'headlines.ownLimit': 'Os seus dados exportados mostram uma conexão, não o que foi feito com ela.',
};
