export const review = {
  'removal.open': 'a fazer',
  'removal.ticked': 'marcado por você; os seus próximos dados exportados vão mostrar isso',
  'removal.gone': 'não está mais conectado nestes dados exportados',
  'removal.still-connected': 'ainda conectado nestes dados exportados',
  'removal.still-listed': 'ainda listado nestes dados exportados, mas não como ativo',
  'calendar.summary': 'Sidedoor: acompanhar {about}',
  'calendar.summaryOfService': 'Sidedoor: acompanhar {about} ({service})',
  'calendar.description': 'Você decidiu: {decision}. Verifique se algo mudou.',
  'compare.missing': '{what}: não foi possível comparar, porque nada pôde ser lido {where}.',
  'compare.partly':
    '{what}: só foi possível comparar em parte. Alguns documentos não puderam ser lidos {where}; por isso, o que está listado como novo ou ausente pode apenas estar faltando.',
  'compare.kind.connected-apps': 'Aplicativos conectados',
  'compare.kind.instant-games': 'Jogos instantâneos',
  'compare.kind.advertisers': 'Anunciantes',
  'compare.kind.off-meta-activity': 'Empresas que enviaram atividade',
  'compare.kind.thread': 'Mensagens',
  'compare.kind.e2ee-thread': 'Conversas criptografadas de ponta a ponta',
  'compare.in.from': 'nos primeiros dados exportados',
  'compare.in.to': 'nos segundos dados exportados',
  'compare.in.both': 'nos primeiros e nos segundos dados exportados',
  'compare.account':
    'Os primeiros e os segundos dados exportados são de contas diferentes; por isso, a comparação pode não significar nada.',
  'compare.owner':
    'Os primeiros e os segundos dados exportados citam titulares diferentes; por isso, a comparação pode não significar nada.',
  'compare.order':
    'Nada mostra quais dos dados exportados foram criados primeiro: o que está listado como novo pode ser o ausente, e vice-versa. Os resultados que estão nos dois não são comparados.',
  'compare.parts':
    'Os primeiros dados exportados vieram em {first, plural, one {# parte} other {# partes}}, os segundos em {second, plural, one {# parte} other {# partes}}. Se faltar uma parte, o que ela continha está listado aqui como novo ou ausente.',
  'compare.format':
    'Os primeiros e os segundos dados exportados têm formatos diferentes, que não trazem as mesmas datas e identificadores. Uma data que só um deles traz não é contada como mudança.',
  'letter.otherAccounts':
    'Esta carta trata da sua conta no {service}. {company} também aparece {count, plural, one {na sua exportação do {services}, que exige uma carta própria} other {nas suas exportações de {services}, e cada uma exige uma carta própria}}.',
};
