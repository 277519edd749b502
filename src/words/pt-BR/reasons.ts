export const reasons = {
  'reason.gone': 'Estes dados exportados não mostram mais isto. A sua decisão está guardada.',
  'reason.status': 'Estes dados exportados listam {name} como {now}; quando você decidiu, era {before}.',
  'reason.status.active': 'ativo',
  'reason.status.expired': 'expirado',
  'reason.status.removed': 'removido',
  'reason.status.unknown': 'de status desconhecido',
  'reason.dates': 'As datas de {name} mudaram: {now}; quando você decidiu, {before}.',
  'reason.dates.connection': `{dates, select,
    added {adicionado em {added, date, long}}
    removed {adicionado em data desconhecida, removido em {removed, date, long}}
    both {adicionado em {added, date, long}, removido em {removed, date, long}}
    other {adicionado em data desconhecida}}`,
  'reason.app': 'este aplicativo',
  'reason.more': 'mais {count, number}',
  'reason.joined':
    '{count, plural, one {# aplicativo é novo} other {# aplicativos são novos}} desde a sua decisão: {names}.',
  'reason.left':
    '{count, plural, one {Uma conexão sobre a qual você decidiu não está} other {# conexões sobre as quais você decidiu não estão}} na lista de aplicativos destes dados exportados.',
  'reason.evidence':
    '{count, plural, one {# registro é novo} other {# registros são novos}} desde a sua decisão: {names}.',
  'reason.window': 'O período agora é {now}; quando você decidiu, era {before}.',
  'reason.window.bases': 'O período tem as mesmas datas, mas mudou como se sabe o seu início ou o seu fim.',
  'reason.messages':
    'Estes dados exportados contêm mensagens do período; os dados com que você decidiu não continham nenhuma.',
  'reason.claim-new':
    '{count, plural, one {# declaração é nova} other {# declarações são novas}} desde a sua decisão. Quem disse: {names}.',
  'reason.claim-changed':
    '{count, plural, one {# declaração mudou} other {# declarações mudaram}} desde a sua decisão. Quem disse: {names}.',
  'reason.claim-withdrawn':
    '{count, plural, one {# declaração não é mais citada} other {# declarações não são mais citadas}} aqui.',
  'reason.response-new':
    '{count, plural, one {# resposta é nova} other {# respostas são novas}} desde a sua decisão. Quem respondeu: {names}.',
  'reason.response-changed':
    '{count, plural, one {# resposta mudou} other {# respostas mudaram}} desde a sua decisão. Quem respondeu: {names}.',
  'reason.response-withdrawn':
    '{count, plural, one {# resposta não é mais citada} other {# respostas não são mais citadas}} aqui.',
  'reason.unnamed-source': 'uma fonte sem nome',
};
